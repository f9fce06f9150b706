// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The application's QtGrpc code has classes of the very same names. A program that links both, as
// some tests do, must not mix them: here the packages get other C++ names. The wire does not see
// it. castello_lab_talos_proto is compiled with the same definitions.

#include <google/protobuf/duration.pb.h>
#include <google/protobuf/timestamp.pb.h>
#include <grpcpp/grpcpp.h>
#include <grpcpp/support/proto_buffer_reader.h>
#include <grpcpp/support/proto_buffer_writer.h>

#define common castello_lab_common
#define cosi castello_lab_cosi
#define machine castello_lab_machine
#include "machine.grpc.pb.h"
#include "state.grpc.pb.h"
#undef common
#undef cosi
#undef machine
