// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
//
// What a screen reader sees of the window, over the real accessibility bus: started by
// tst_screenreader.py beside a window that shows the sample. Finds controls and canvas items by
// name, role and state, and presses Deploy. Exit code 1, and why, when something is missing.
#include <QCoreApplication>
#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusInterface>
#include <QDBusMetaType>
#include <QDBusReply>
#include <QElapsedTimer>
#include <QThread>

#include <cstdio>
#include <optional>

using namespace Qt::StringLiterals;

namespace {

struct Reference
{
    QString service;
    QDBusObjectPath path;
};

QDBusArgument &operator<<(QDBusArgument &argument, const Reference &reference)
{
    argument.beginStructure();
    argument << reference.service << reference.path;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, Reference &reference)
{
    argument.beginStructure();
    argument >> reference.service >> reference.path;
    argument.endStructure();
    return argument;
}

} // namespace
Q_DECLARE_METATYPE(Reference)

namespace {

constexpr int kShowing = 25; // Source: AT-SPI 2, AtspiStateType
constexpr int kEnabled = 8;

class Bus
{
public:
    explicit Bus(const QString &address)
        : m_connection(QDBusConnection::connectToBus(address, u"a11y"_s))
    { }

    template <class T>
    [[nodiscard]] std::optional<T> call(const Reference &at,
        const QString &interface,
        const QString &method,
        const QVariantList &arguments = {}) const
    {
        auto message
            = QDBusMessage::createMethodCall(at.service, at.path.path(), interface, method);
        message.setArguments(arguments);
        const QDBusReply<T> reply = m_connection.call(message, QDBus::Block, 5000);
        return reply.isValid() ? std::optional<T>(reply.value()) : std::nullopt;
    }

    [[nodiscard]] QString name(const Reference &at) const
    {
        return call<QDBusVariant>(at,
            u"org.freedesktop.DBus.Properties"_s,
            u"Get"_s,
            {u"org.a11y.atspi.Accessible"_s, u"Name"_s})
            .value_or(QDBusVariant())
            .variant()
            .toString();
    }
    [[nodiscard]] QString role(const Reference &at) const
    {
        return call<QString>(at, u"org.a11y.atspi.Accessible"_s, u"GetRoleName"_s)
            .value_or(QString());
    }
    [[nodiscard]] bool hasState(const Reference &at, int state) const
    {
        const auto bits = call<QList<uint>>(at, u"org.a11y.atspi.Accessible"_s, u"GetState"_s)
                              .value_or(QList<uint>());
        return bits.value(state / 32) & (1U << (state % 32));
    }
    [[nodiscard]] QList<Reference> children(const Reference &at) const
    {
        return call<QList<Reference>>(at, u"org.a11y.atspi.Accessible"_s, u"GetChildren"_s)
            .value_or(QList<Reference>());
    }

private:
    QDBusConnection m_connection;
};

struct Seen
{
    Reference at;
    QString name;
    QString role;
};

void collect(const Bus &bus, const Reference &at, int depth, QList<Seen> &all)
{
    all.append({at, bus.name(at), bus.role(at)});
    for (const Reference &child : depth < 40 ? bus.children(at) : QList<Reference>()) {
        collect(bus, child, depth + 1, all);
    }
}

QList<Seen> everything(const Bus &bus)
{
    QList<Seen> all;
    collect(bus,
        {u"org.a11y.atspi.Registry"_s, QDBusObjectPath(u"/org/a11y/atspi/accessible/root"_s)},
        0,
        all);
    return all;
}

/// Looks until it is there: the window may still be coming up.
std::optional<Seen> find(const Bus &bus, const QString &name, const QStringList &roles)
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < 60'000) {
        for (const Seen &seen : everything(bus)) {
            const bool isRole = roles.isEmpty() || roles.contains(seen.role);
            // Buttons are named by what they do; canvas items say more about themselves.
            const bool isName
                = roles.isEmpty() ? seen.name.contains(name) : seen.name.startsWith(name);
            if (isRole && isName && bus.hasState(seen.at, kShowing)) {
                return seen;
            }
        }
        QThread::msleep(300); // another process: there is no signal to wait for
    }
    std::fprintf(stderr, "not found: %s\n", qPrintable(name));
    return {};
}

/// By the name of the action, as a screen reader offers it.
bool press(const Bus &bus, const Reference &at)
{
    const QString interface = u"org.a11y.atspi.Action"_s;
    for (int index = 0; index < 4; ++index) {
        if (bus.call<QString>(at, interface, u"GetName"_s, {index}) == u"Press"_s) {
            return bus.call<bool>(at, interface, u"DoAction"_s, {index}).value_or(false);
        }
    }
    return false;
}

bool check(const Bus &bus)
{
    const QStringList buttons {u"push button"_s, u"button"_s};
    for (const QString &name : {u"Undo"_s, u"Validate"_s, u"Plan"_s, u"Destroy"_s}) {
        if (!find(bus, name, buttons)) {
            return false;
        }
    }
    for (const QString &name :
        {u"pve"_s, u"controlplane-1"_s, u"worker-3"_s, u"lan"_s, u"Longhorn"_s, u"Flux"_s}) {
        if (!find(bus, name, {})) {
            return false;
        }
    }
    const auto deploy = find(bus, u"Deploy"_s, buttons);
    if (!deploy || !bus.hasState(deploy->at, kEnabled) || !press(bus, deploy->at)) {
        std::fprintf(stderr, "Deploy cannot be pressed\n");
        return false;
    }
    return find(bus, u"Cancel"_s, buttons).has_value(); // of the question that follows the plan
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    qDBusRegisterMetaType<Reference>();
    qDBusRegisterMetaType<QList<Reference>>();
    QDBusInterface starter(u"org.a11y.Bus"_s, u"/org/a11y/bus"_s, u"org.a11y.Bus"_s);
    const QDBusReply<QString> address = starter.call(u"GetAddress"_s);
    if (!address.isValid()) {
        std::fprintf(stderr, "no accessibility bus: %s\n", qPrintable(address.error().message()));
        return 1;
    }
    return check(Bus(address)) ? 0 : 1;
}
