// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "model/generate/talos/taloscontract.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <array>
#include <optional>

namespace castello {

using namespace Qt::StringLiterals;

namespace {

struct KnownContract
{
    int minor;
    int oldestKubernetesMinor;
    int newestKubernetesMinor;
};

constexpr std::array kContracts {KnownContract {13, 31, 36}};

QString contractName(int minor)
{
    return u"v1.%1"_s.arg(minor);
}

/// The minor number of `v1.MINOR` or `v1.MINOR.PATCH`, with anything after a `-`.
std::optional<int> minorOf(QStringView version)
{
    static const QRegularExpression pattern(u"^v1\\.(\\d{1,3})(\\.\\d+)?(-.*)?$"_s);
    const auto match = pattern.matchView(version);
    return match.hasMatch() ? std::optional(match.capturedView(1).toInt()) : std::nullopt;
}

} // namespace

Result<TalosContract> TalosContract::find(QStringView name)
{
    for (const KnownContract &known : kContracts) {
        if (name == contractName(known.minor)) {
            TalosContract contract;
            contract.m_name = contractName(known.minor);
            contract.m_minor = known.minor;
            contract.m_oldestKubernetesMinor = known.oldestKubernetesMinor;
            contract.m_newestKubernetesMinor = known.newestKubernetesMinor;
            return contract;
        }
    }
    return failure(ErrorCode::InvalidInput,
        QCoreApplication::translate("castello::Talos",
            "There is no Talos contract “%1”; set versions.contract to one of: %2.")
            .arg(name, supportedNames().join(u", "_s)));
}

QStringList TalosContract::supportedNames()
{
    QStringList names;
    for (const KnownContract &known : kContracts) {
        names.append(contractName(known.minor));
    }
    return names;
}

bool TalosContract::isUnderstoodBy(QStringView talosVersion) const
{
    const auto minor = minorOf(talosVersion);
    return minor && *minor >= m_minor;
}

bool TalosContract::supportsKubernetes(QStringView kubernetesVersion) const
{
    const auto minor = minorOf(kubernetesVersion);
    return minor && *minor >= m_oldestKubernetesMinor && *minor <= m_newestKubernetesMinor;
}

QString TalosContract::kubernetesRange() const
{
    return QCoreApplication::translate("castello::Talos", "1.%1 to 1.%2")
        .arg(m_oldestKubernetesMinor)
        .arg(m_newestKubernetesMinor);
}

bool TalosContract::hasKubeletExtraMounts() const
{
    return m_minor <= 13;
}

} // namespace castello
