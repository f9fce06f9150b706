// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "tests/acceptance/screenreader/accessibilitybus.h"

#include <QDBusArgument>
#include <QDBusInterface>
#include <QDBusMetaType>
#include <QDBusReply>
#include <QElapsedTimer>
#include <QThread>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace castello::test {

static QDBusArgument &operator<<(QDBusArgument &argument, const BusReference &reference)
{
    argument.beginStructure();
    argument << reference.service << reference.path;
    argument.endStructure();
    return argument;
}

static const QDBusArgument &operator>>(const QDBusArgument &argument, BusReference &reference)
{
    argument.beginStructure();
    argument >> reference.service >> reference.path;
    argument.endStructure();
    return argument;
}

namespace {

constexpr auto kAccessible = "org.a11y.atspi.Accessible";
constexpr auto kAction = "org.a11y.atspi.Action";
constexpr uint kLabelledBy = 2; // Source: AT-SPI 2, AtspiRelationType

struct BusRelation
{
    uint kind = 0;
    QList<BusReference> targets;
};

QDBusArgument &operator<<(QDBusArgument &argument, const BusRelation &relation)
{
    argument.beginStructure();
    argument << relation.kind << relation.targets;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, BusRelation &relation)
{
    argument.beginStructure();
    argument >> relation.kind >> relation.targets;
    argument.endStructure();
    return argument;
}

} // namespace

} // namespace castello::test

Q_DECLARE_METATYPE(castello::test::BusRelation)

namespace castello::test {

AccessibilityBus::AccessibilityBus()
    : m_connection(QString())
{
    qDBusRegisterMetaType<BusReference>();
    qDBusRegisterMetaType<QList<BusReference>>();
    qDBusRegisterMetaType<BusRelation>();
    qDBusRegisterMetaType<QList<BusRelation>>();
    QDBusInterface starter(u"org.a11y.Bus"_s, u"/org/a11y/bus"_s, u"org.a11y.Bus"_s);
    const QDBusReply<QString> address = starter.call(u"GetAddress"_s);
    if (!address.isValid()) {
        m_problem = address.error().message();
        return;
    }
    m_connection = QDBusConnection::connectToBus(address, u"accessibility"_s);
    m_problem = m_connection.lastError().message();
}

template <class T>
std::optional<T> AccessibilityBus::call(const BusReference &at,
    const char *interface,
    const char *method,
    const QVariantList &arguments) const
{
    auto message = QDBusMessage::createMethodCall(
        at.service, at.path.path(), QLatin1StringView(interface), QLatin1StringView(method));
    message.setArguments(arguments);
    const QDBusReply<T> reply = m_connection.call(message, QDBus::Block, 5000);
    return reply.isValid() ? std::optional<T>(reply.value()) : std::nullopt;
}

QString AccessibilityBus::property(const BusReference &at, const QString &name) const
{
    return call<QDBusVariant>(
        at, "org.freedesktop.DBus.Properties", "Get", {QLatin1StringView(kAccessible), name})
        .value_or(QDBusVariant())
        .variant()
        .toString();
}

BusObject AccessibilityBus::told(const BusReference &at, const QString &way) const
{
    BusObject object;
    object.at = at;
    object.name = property(at, u"Name"_s);
    object.description = property(at, u"Description"_s);
    object.role = call<QString>(at, kAccessible, "GetRoleName").value_or(QString());
    const auto bits = call<QList<uint>>(at, kAccessible, "GetState").value_or(QList<uint>());
    object.states = quint64(bits.value(0)) | quint64(bits.value(1)) << 32;
    object.way = u"%1\n      %2 “%3”"_s.arg(way, object.role, object.name);
    return object;
}

void AccessibilityBus::collect(
    const BusReference &at, const QString &way, QList<BusObject> &all) const
{
    const BusObject object = told(at, way);
    const bool isAbove = object.role == "desktop frame"_L1 || object.role == "application"_L1;
    // Rows are told to be out of sight when they are scrolled away; they can be walked to.
    const bool isRow = object.role == "tree item"_L1 || object.role == "cell"_L1;
    if (!isAbove && !isRow && !object.is(BusState::Showing)) {
        return;
    }
    all.append(object);
    const auto children = call<QList<BusReference>>(at, kAccessible, "GetChildren");
    for (const BusReference &child : children.value_or(QList<BusReference>())) {
        collect(child, object.way, all);
    }
}

QList<BusObject> AccessibilityBus::everything() const
{
    QList<BusObject> all;
    collect({u"org.a11y.atspi.Registry"_s, QDBusObjectPath(u"/org/a11y/atspi/accessible/root"_s)},
        {},
        all);
    return all;
}

std::optional<BusObject> AccessibilityBus::find(
    const QString &name, const QString &role, std::chrono::seconds longest) const
{
    const auto fits = [&](const BusObject &object) {
        const bool isName
            = name.endsWith(u'*') ? object.name.startsWith(name.chopped(1)) : object.name == name;
        return isName && (role.isEmpty() || object.role == role);
    };
    QElapsedTimer timer;
    timer.start();
    while (timer.durationElapsed() < longest) {
        const QList<BusObject> all = everything();
        if (const auto it = std::ranges::find_if(all, fits); it != all.cend()) {
            return *it;
        }
        QThread::msleep(200); // another process: there is no signal to wait for
    }
    return {};
}

bool AccessibilityBus::press(const BusObject &object) const
{
    const int kMostActions = 4;
    for (int index = 0; index < kMostActions; ++index) {
        const auto name = call<QString>(object.at, kAction, "GetName", {index});
        if (name == u"Press"_s || name == u"ShowMenu"_s) {
            return call<bool>(object.at, kAction, "DoAction", {index}).value_or(false);
        }
    }
    return false;
}

QRect AccessibilityBus::area(const BusObject &object) const
{
    constexpr uint kOfTheScreen = 0; // Source: AT-SPI 2, AtspiCoordType
    return call<QRect>(object.at, "org.a11y.atspi.Component", "GetExtents", {kOfTheScreen})
        .value_or(QRect());
}

QString AccessibilityBus::labelOf(const BusObject &object) const
{
    const auto relations = call<QList<BusRelation>>(object.at, kAccessible, "GetRelationSet");
    for (const BusRelation &relation : relations.value_or(QList<BusRelation>())) {
        if (relation.kind == kLabelledBy && !relation.targets.isEmpty()) {
            return property(relation.targets.first(), u"Name"_s);
        }
    }
    return {};
}

} // namespace castello::test
