// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/application.h"

int main(int argc, char *argv[])
{
    return castello::cli::runApplication(argc, argv);
}
