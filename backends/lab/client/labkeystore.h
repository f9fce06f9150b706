// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backends/lab/client/labclient.h"
#include "backends/secrets/keystore.h"

namespace castello {

/// Secrets of rehearsals: held in the memory of the lab's process, gone with it.
class LabKeyStore : public KeyStore
{
public:
    explicit LabKeyStore(LabClient client)
        : m_client(std::move(client))
    { }
    [[nodiscard]] Async<std::optional<Secret>> read(QString name) override;
    [[nodiscard]] Async<void> write(QString name, Secret value) override;
    [[nodiscard]] Async<void> remove(QString name) override;
    [[nodiscard]] QString description() const override;

private:
    LabClient m_client;
};

} // namespace castello
