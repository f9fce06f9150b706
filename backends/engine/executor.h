// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backends/engine/site.h"
#include "backends/run/stepexecutor.h"

#include <memory>

namespace castello {

/// Hands each kind of step to the function that does it.
class EngineExecutor : public StepExecutor
{
public:
    explicit EngineExecutor(std::shared_ptr<Site> site);
    [[nodiscard]] Async<QString> execute(
        Step step, StepContext *context, std::stop_token stop) override;

private:
    std::shared_ptr<Site> m_site;
};

} // namespace castello
