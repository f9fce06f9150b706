// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/lab/shell/labshell.h"

#include "backends/lab/core/operations/vmclone.h"

#include <QDateTime>
#include <QTimeZone>
#include <QUuid>

namespace castello::lab {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto kStep = 10ms; ///< between two looks at the computer's clock

QJsonObject failed(const QString &text)
{
    return {{u"error"_s, text}};
}

QJsonObject done(const QString &error = {})
{
    return error.isEmpty() ? QJsonObject() : failed(error);
}

QString addressOf(const Vm &vm)
{
    return PropertyString::parse(vm.config.value(u"ipconfig0"_s))
        .values.value(u"ip"_s)
        .section(u'/', 0, 0);
}

QString textOf(Scheduler::Time time)
{
    return QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count(), QTimeZone::UTC)
        .toString(Qt::ISODateWithMs);
}

/// VMIDs in any pool, also of VMs that are gone: there should be none of those.
QJsonArray poolMembers(const World &world)
{
    QJsonArray members;
    for (const Pool &pool : world.pools) {
        for (const int vmid : pool.vmids) {
            members << vmid;
        }
    }
    return members;
}

} // namespace

LabShell::LabShell(double speed, QObject *parent)
    : QObject(parent)
    , m_speed(speed)
    , m_tokenSecret(QUuid::createUuid().toString(QUuid::WithoutBraces).toLatin1())
{
    m_timer.setInterval(kStep);
    connect(&m_timer, &QTimer::timeout, this, &LabShell::advance);
}

LabShell::~LabShell() = default;

Result<void> LabShell::start()
{
    makeUniverse();
    auto servers = LabServers::start(
        [this](const ApiRequest &request, const ApiResponder &respond) { serve(request, respond); },
        [this](const ApiRequest &request, const ApiResponder &respond) {
            m_lastRequest.start();
            respond(m_universe->factory.handle(request));
        });
    if (!servers) {
        return std::unexpected(servers.error());
    }
    m_servers = std::move(*servers);
    m_lastRequest.start();
    m_lastAdvance.start();
    m_timer.start();
    return {};
}

std::chrono::milliseconds LabShell::idleTime() const
{
    return m_lastRequest.durationElapsed() / 1ms * 1ms;
}

void LabShell::makeUniverse()
{
    const auto now
        = std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
    m_face.reset(); // before the universe that it shows
    m_universe = std::make_unique<Universe>(now);
    m_face = std::make_unique<GuestFace>(m_universe->guests, m_universe->wires);
    m_universe->world.access.addToken(labToken(), m_tokenSecret);
    m_castles.clear();
    m_tally = {};
}

void LabShell::advance()
{
    const double elapsed = double(m_lastAdvance.nsecsElapsed()) / 1e6 * m_speed;
    m_lastAdvance.start();
    m_universe->scheduler.advance(std::chrono::milliseconds(qint64(elapsed)));
}

void LabShell::serve(const ApiRequest &request, const ApiResponder &respond)
{
    m_lastRequest.start();
    const QString line = QString::fromLatin1(request.method + ' ' + request.path);
    m_tally.begin(request.method, request.path);
    m_universe->api.handle(
        request, [this, line, path = request.path, respond](const ApiResponse &answer) {
            m_tally.end(path);
            Q_EMIT noticed(u"%1 %2 %3"_s.arg(
                line, QString::number(answer.status), QString::fromUtf8(answer.reason)));
            respond(answer);
        });
}

const QMap<QString, LabShell::Control> &LabShell::controls()
{
    static const QMap<QString, Control> table {
        {u"status"_s, &LabShell::status},
        {u"resolve"_s, &LabShell::resolve},
        {u"credentials"_s, &LabShell::credentials},
        {u"furnish"_s, &LabShell::furnishWorld},
        {u"addVm"_s, &LabShell::addVm},
        {u"withhold"_s, &LabShell::withhold},
        {u"secretRead"_s, &LabShell::secretRead},
        {u"secretWrite"_s, &LabShell::secretWrite},
        {u"secretRemove"_s, &LabShell::secretRemove},
        {u"speed"_s, &LabShell::setSpeed},
        {u"reset"_s, &LabShell::reset},
        {u"stop"_s, &LabShell::stop},
    };
    return table;
}

void LabShell::handle(const QJsonObject &request, Answer answer)
{
    m_lastRequest.start();
    const QString name = request[u"request"_s].toString();
    if (name == u"cloneVm") {
        cloneByHand(request, answer);
        return;
    }
    const Control control = controls().value(name);
    answer(control != nullptr ? (this->*control)(request)
                              : failed(u"The lab does not know the request \"%1\"."_s.arg(name)));
}

QJsonObject LabShell::status(const QJsonObject &)
{
    QJsonArray vms;
    for (const auto &[vmid, vm] : m_universe->world.vms) {
        vms << QJsonObject {{u"vmid"_s, vmid},
            {u"name"_s, vm.name()},
            {u"host"_s, vm.host},
            {u"running"_s, vm.isRunning},
            {u"since"_s, textOf(vm.powerChanged)},
            {u"lock"_s, vm.lock},
            {u"tags"_s, vm.config.value(u"tags"_s)},
            {u"pool"_s, m_universe->world.poolOf(vmid)},
            {u"address"_s, addressOf(vm)}};
    }
    QJsonArray volumes;
    for (const Host &host : std::as_const(m_universe->world.hosts)) {
        for (const Storage &storage : host.storages) {
            for (const QString &volume : storage.volumes.keys()) {
                volumes << u"%1/%2:%3"_s.arg(host.name, storage.name, volume);
            }
        }
    }
    return {{u"version"_s, QStringLiteral(CASTELLO_VERSION)},
        {u"speed"_s, m_speed},
        {u"time"_s, textOf(m_universe->scheduler.now())},
        {u"url"_s, m_servers->apiUrl()},
        {u"fingerprint"_s, m_servers->fingerprint()},
        {u"factoryUrl"_s, m_servers->factoryUrl()},
        {u"vms"_s, vms},
        {u"poolMembers"_s, poolMembers(m_universe->world)},
        {u"volumes"_s, volumes},
        {u"castles"_s, QJsonArray::fromStringList(m_castles)},
        {u"requests"_s, m_tally.toJson()},
        {u"bootstraps"_s, m_universe->guests.bootstrapCount()}};
}

QJsonObject LabShell::resolve(const QJsonObject &request)
{
    const QString host = request[u"host"_s].toString();
    const auto port = quint16(request[u"port"_s].toInt());
    const bool isOwn = host == u"127.0.0.1" || host == u"localhost";
    if (isOwn && (port == m_servers->apiPort() || port == m_servers->factoryPort())) {
        return {{u"port"_s, port}};
    }
    if (const auto address = IpAddress::parse(host)) {
        if (const auto found = m_universe->wires.find(*address, port)) {
            return {{u"port"_s, *found}};
        }
    }
    return failed(u"Nobody listens at %1 port %2 in the lab."_s.arg(host).arg(port));
}

QJsonObject LabShell::credentials(const QJsonObject &)
{
    const QString token = labToken().toString() + u'=' + QString::fromUtf8(m_tokenSecret.reveal());
    return {{u"url"_s, m_servers->apiUrl()},
        {u"fingerprint"_s, m_servers->fingerprint()},
        {u"authority"_s, QString::fromLatin1(m_servers->authority())},
        {u"token"_s, token},
        {u"factoryUrl"_s, m_servers->factoryUrl()}};
}

QJsonObject LabShell::furnishWorld(const QJsonObject &request)
{
    const QString castle = request[u"castle"_s].toString();
    if (!castle.isEmpty() && !m_castles.contains(castle)) {
        m_castles << castle;
    }
    return done(furnish(m_universe->world, request));
}

QJsonObject LabShell::addVm(const QJsonObject &request)
{
    return done(addForeignVm(m_universe->world, request));
}

/// `{path, privilege}`: for tests of what an administrator forgot.
QJsonObject LabShell::withhold(const QJsonObject &request)
{
    m_universe->world.access.withhold(
        request[u"path"_s].toString(), request[u"privilege"_s].toString());
    return {};
}

QJsonObject LabShell::secretRead(const QJsonObject &request)
{
    const auto found = m_secrets.constFind(request[u"name"_s].toString());
    if (found == m_secrets.constEnd()) {
        return {{u"missing"_s, true}};
    }
    return {{u"value"_s, QString::fromLatin1(found->reveal().toByteArray().toBase64())}};
}

QJsonObject LabShell::secretWrite(const QJsonObject &request)
{
    m_secrets[request[u"name"_s].toString()]
        = Secret(QByteArray::fromBase64(request[u"value"_s].toString().toLatin1()));
    return {};
}

QJsonObject LabShell::secretRemove(const QJsonObject &request)
{
    m_secrets.remove(request[u"name"_s].toString());
    return {};
}

QJsonObject LabShell::setSpeed(const QJsonObject &request)
{
    const double speed = request[u"factor"_s].toDouble();
    if (!(speed > 0 && speed <= 1000)) {
        return failed(u"The speed must lie between 0 and 1000."_s);
    }
    advance();
    m_speed = speed;
    return {};
}

QJsonObject LabShell::reset(const QJsonObject &)
{
    m_secrets.clear();
    makeUniverse();
    Q_EMIT wasReset();
    return {};
}

QJsonObject LabShell::stop(const QJsonObject &)
{
    QMetaObject::invokeMethod(this, &LabShell::stopRequested, Qt::QueuedConnection);
    return {};
}

void LabShell::cloneByHand(const QJsonObject &request, const Answer &answer)
{
    World &world = m_universe->world;
    const int source = request[u"source"_s].toInt();
    const auto vm = world.vms.find(source);
    if (vm == world.vms.end()) {
        answer(failed(u"cloneVm: there is no VM %1"_s.arg(source)));
        return;
    }
    const CloneRequest clone {
        request[u"newid"_s].toInt(), request[u"name"_s].toString(), {}, world.poolOf(source), {}};
    Task &task = world.tasks.create(
        vm->second.host, u"qmclone"_s, QString::number(source), {u"root@pam"_s, {}});
    world.workshop.start(cloneVm(&world, &task, vm->second.host, source, clone),
        [answer](const QString &error) { answer(done(error)); });
}

} // namespace castello::lab
