// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "model/generate/talos/generatetalos.h"

#include "model/generate/talos/machineconfig.h"
#include "model/generate/talos/schematic.h"
#include "model/generate/talos/talosconfig.h"

namespace castello {

using namespace Qt::StringLiterals;

Result<QList<GeneratedFile>> generateTalos(const Castle &castle,
    const SecretsBundle &secrets,
    const CertificateAndKey &admin,
    const TalosOptions &options)
{
    const auto contract = TalosContract::find(castle.versions.contract);
    if (!contract) {
        return std::unexpected(contract.error());
    }
    QList<GeneratedFile> files {
        {u"talos/schematic.yaml"_s, canonicalText(schematicOf(castle)), Sensitivity::Public}};
    QList<IpAddress> endpoints;
    for (const Machine &machine : machinesOf(castle)) {
        auto config = generateMachineConfig(castle, machine, *contract, secrets, options.extraSans);
        if (!config) {
            return std::unexpected(std::move(config).error());
        }
        files.append(*std::move(config));
        if (machine.role == MachineRole::ControlPlane) {
            endpoints.append(machine.address());
        }
    }
    files.append(generateTalosconfig(castle.name, endpoints, secrets.os.certificate, admin));
    return files;
}

} // namespace castello
