// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include <rapidcheck.h>

#include <string>
#include <utility>

namespace castello::test {

/// Runs a rapidcheck property; false when a counter-example was found (printed, with its seed).
/// The seed is fixed so that a run can be repeated; RC_PARAMS in the environment overrides it:
/// RC_PARAMS="seed=7 max_success=10000".
template <class Property>
[[nodiscard]] bool holds(const std::string &description, Property &&property)
{
    if (!qEnvironmentVariableIsSet("RC_PARAMS")) {
        qputenv("RC_PARAMS", QByteArrayLiteral("seed=20261122 max_success=200"));
    }
    return rc::check(description, std::forward<Property>(property));
}

} // namespace castello::test
