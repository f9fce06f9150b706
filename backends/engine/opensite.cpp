// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/engine/opensite.h"

#include "backends/engine/folders.h"
#include "backends/lab/client/labaddressmap.h"
#include "backends/lab/client/labkeystore.h"
#include "backends/lab/client/labprocess.h"

#include <QCoreApplication>

namespace castello {

using namespace Qt::StringLiterals;

namespace {

using SitePointer = std::shared_ptr<Site>;

constexpr double kRehearsalSpeed = 20;
constexpr auto kLoopback = "127.0.0.1"_L1;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(castello::OpenSite)
};

Result<SitePointer> makeSite(const Castle &castle)
{
    const auto contract = TalosContract::find(castle.versions.contract);
    if (!contract) {
        return std::unexpected(contract.error());
    }
    auto site = std::make_shared<Site>();
    site->castle = castle;
    site->castleId = castleIdOrRehearsalId(castle);
    site->machines = machinesOf(castle);
    site->contract = *contract;
    site->stateFolder = castleStateFolder(site->castleId);
    return site;
}

Result<void> addProvider(Site &site, const QString &key, const ProxmoxConnection &connection)
{
    const auto client = ProxmoxClient::create(key, connection, site.addresses);
    if (!client) {
        return std::unexpected(Error(client.error()).within(u"providers."_s + key));
    }
    site.providers.insert(key, std::make_shared<const ProxmoxClient>(*client));
    return {};
}

Result<void> setFactory(Site &site, const QUrl &url, const TlsTrust &trust)
{
    const auto factory = ImageFactory::create(url, trust, site.addresses);
    if (!factory) {
        return std::unexpected(factory.error());
    }
    site.factory = *factory;
    return {};
}

/// What the lab must have so that this castle can be rehearsed.
LabFurniture furnitureFor(const Castle &castle)
{
    LabFurniture furniture;
    furniture.castle = castle.name;
    for (const Machine &machine : machinesOf(castle)) {
        if (!furniture.hosts.contains(machine.host.host)) {
            furniture.hosts.append(machine.host.host);
        }
    }
    for (const Provider &provider : castle.providers) {
        furniture.storages.append({provider.diskStorage, {u"images"_s}});
        furniture.storages.append({provider.imageStorage, {u"import"_s, u"iso"_s}});
        furniture.bridges += provider.bridges.values();
        furniture.pool = provider.pool;
    }
    return furniture;
}

Async<void> connectToLabProviders(SitePointer site, LabClient lab, std::stop_token stop)
{
    CASTELLO_CO_TRY(credentials, lab.credentials(stop));
    const TlsTrust trust {PinnedCertificate {credentials.fingerprint}, {}, {}};
    for (auto it = site->castle.providers.cbegin(); it != site->castle.providers.cend(); ++it) {
        const ProxmoxConnection connection {QUrl(credentials.url), trust, credentials.token};
        if (const auto added = addProvider(*site, it.key(), connection); !added) {
            co_return std::unexpected(added.error());
        }
    }
    const TlsTrust factoryTrust {GivenAuthorities {credentials.authority}, kLoopback, {}};
    if (const auto set = setFactory(*site, QUrl(credentials.factoryUrl), factoryTrust); !set) {
        co_return std::unexpected(set.error());
    }
    co_return {};
}

TlsTrust trustOf(const Provider &provider)
{
    if (provider.fingerprint.isEmpty()) {
        return {SystemAuthorities {}, {}, {}};
    }
    return {PinnedCertificate {provider.fingerprint}, {}, {}};
}

} // namespace

Async<SitePointer> openRealSite(
    Castle castle, QString folder, std::shared_ptr<KeyStore> keys, std::stop_token)
{
    if (!castle.id) {
        co_return failure(ErrorCode::InvalidInput,
            Text::tr("%1 has no id, so its machines could not be told from other castles'. "
                     "“castello new "
                     "FILE --from THIS” writes a copy with an id; "
                     "or rehearse this one with --provider lab")
                .arg(castle.name));
    }
    auto site = makeSite(castle);
    if (!site) {
        co_return std::unexpected(site.error());
    }
    SitePointer made = *site;
    made->filesFolder = folder;
    made->clock = std::make_shared<SystemClock>();
    made->addresses = std::make_shared<DirectAddressMap>();
    made->keys = keys;
    for (auto it = castle.providers.cbegin(); it != castle.providers.cend(); ++it) {
        CASTELLO_CO_TRY(token, keys->read(it->credentials));
        if (!token) {
            co_return failure(ErrorCode::NotFound,
                Text::tr("%1 has no entry “%2” for the provider %3; %4")
                    .arg(keys->description(),
                        it->credentials,
                        it.key(),
                        keys->remedy(it->credentials)));
        }
        const ProxmoxConnection connection {QUrl(it->url), trustOf(*it), *token};
        if (const auto added = addProvider(*made, it.key(), connection); !added) {
            co_return std::unexpected(added.error());
        }
    }
    if (const auto set
        = setFactory(*made, ImageFactory::defaultUrl(), {SystemAuthorities {}, {}, {}});
        !set) {
        co_return std::unexpected(set.error());
    }
    co_return made;
}

Async<SitePointer> openRehearsal(Castle castle, std::optional<double> speed, std::stop_token stop)
{
    auto site = makeSite(castle);
    if (!site) {
        co_return std::unexpected(site.error());
    }
    SitePointer made = *site;
    CASTELLO_CO_TRY(lab, startLab(labFolder(), {{}, speed.value_or(kRehearsalSpeed)}, stop));
    if (speed) {
        CASTELLO_CO_CHECK(lab.setSpeed(*speed, stop));
    }
    CASTELLO_CO_TRY(status, lab.status(stop));
    CASTELLO_CO_CHECK(lab.furnish(furnitureFor(castle), stop));
    made->isLab = true;
    made->castle.secrets.bundle = SecretsSettings().bundle; // in our folder, whatever the file says
    made->speed = status.speed;
    made->filesFolder = rehearsalFolder(castle) + "/infrastructure"_L1;
    made->stateFolder = rehearsalFolder(castle) + "/journal"_L1;
    made->extraSubjectNames = {kLoopback};
    made->clock = std::make_shared<SystemClock>(status.speed);
    made->addresses = std::make_shared<LabAddressMap>(lab);
    made->keys = std::make_shared<LabKeyStore>(lab);
    CASTELLO_CO_CHECK(connectToLabProviders(made, lab, stop));
    co_return made;
}

} // namespace castello
