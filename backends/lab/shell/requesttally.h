// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QMap>
#include <QString>

namespace castello::lab {

/// What the API was asked, for tests that count: changes by kind, and how many requests a host had
/// at once.
class RequestTally
{
public:
    void begin(const QByteArray &method, const QByteArray &path);
    void end(const QByteArray &path);

    /// `{"reads": 812, "changes": {"POST qemu": 50, …}, "mostAtOnce": {"pve": 4, "": 1}}`; no host
    /// = requests to the cluster as a whole.
    [[nodiscard]] QJsonObject toJson() const;

private:
    struct Load
    {
        int now = 0;
        int most = 0;
    };
    int m_reads = 0;
    QMap<QString, int> m_changes;
    QMap<QString, Load> m_loads; ///< by host
};

} // namespace castello::lab
