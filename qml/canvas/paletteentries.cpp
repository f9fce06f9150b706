// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "qml/canvas/paletteentries.h"

#include <QCoreApplication>

#include <algorithm>

namespace castello {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(castello::Palette)
};

constexpr QSizeF kMachines {418, 62};
constexpr QSizeF kService {190, 56};

} // namespace

QList<PaletteEntry> paletteEntries()
{
    return {
        {PaletteKind::Host,
            u"host"_s,
            u"host"_s,
            Text::tr("Host"),
            Text::tr("A Proxmox server that machines live on."),
            {440, 160}},
        {PaletteKind::ControlPlanes,
            u"controlPlanes"_s,
            u"controlplane"_s,
            Text::tr("Control planes"),
            Text::tr(
                "Three machines that run Kubernetes itself; the cluster bears the loss of one."),
            kMachines},
        {PaletteKind::Workers,
            u"workers"_s,
            u"worker"_s,
            Text::tr("Workers"),
            Text::tr("Machines that run your applications. Change how many they are at any time."),
            kMachines},
        {PaletteKind::Network,
            u"network"_s,
            u"network"_s,
            Text::tr("Network"),
            Text::tr("Addresses for machines, and the bridge that they are on."),
            {440, 28}},
        {PaletteKind::Longhorn,
            u"longhorn"_s,
            u"storage"_s,
            Text::tr("Longhorn"),
            Text::tr("Storage that keeps copies of every volume on several machines."),
            kService},
        {PaletteKind::LoadBalancer,
            u"loadBalancer"_s,
            u"loadbalancer"_s,
            Text::tr("Load balancer"),
            Text::tr("MetalLB: gives services addresses of your network."),
            kService},
        {PaletteKind::Ingress,
            u"ingress"_s,
            u"ingress"_s,
            Text::tr("Ingress"),
            Text::tr("Traefik: leads web addresses to applications."),
            kService},
        {PaletteKind::Certificates,
            u"certificates"_s,
            u"certificate"_s,
            Text::tr("Certificates"),
            Text::tr("cert-manager: gets certificates from Let's Encrypt and renews them."),
            kService},
        {PaletteKind::Flux,
            u"flux"_s,
            u"flux"_s,
            Text::tr("Flux"),
            Text::tr("Keeps the cluster as your Git repository says."),
            kService},
        {PaletteKind::Repository,
            u"repository"_s,
            u"repository"_s,
            Text::tr("Repository"),
            Text::tr("A Git repository: for the castle's own files, and for what Flux reads."),
            kService},
    };
}

PaletteEntry paletteEntry(PaletteKind kind)
{
    const QList<PaletteEntry> entries = paletteEntries();
    return *std::ranges::find(entries, kind, &PaletteEntry::kind);
}

} // namespace castello
