// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "model/plan/planjson.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace castello {

using namespace Qt::StringLiterals;

namespace {

const QString kVersion = u"castello/plan/v1"_s;

QString uuidText(const QUuid &uuid)
{
    return uuid.toString(QUuid::WithoutBraces);
}

QJsonObject toJson(const Step &step)
{
    QJsonObject object {
        {u"id"_s, step.id},
        {u"kind"_s, toString(step.kind)},
        {u"subject"_s, step.subject},
        {u"after"_s, QJsonArray::fromStringList(step.after)},
        {u"locks"_s, QJsonArray::fromStringList(step.locks)},
        {u"expectedSeconds"_s, qint64(step.expected.count())},
        {u"deadlineSeconds"_s, qint64(step.deadline.count())},
    };
    if (step.machine) {
        object.insert(u"machine"_s, step.machine->toString());
    }
    if (step.host) {
        object.insert(u"provider"_s, step.host->provider);
        object.insert(u"host"_s, step.host->host);
    }
    if (step.vmid != 0) {
        object.insert(u"vmid"_s, step.vmid);
    }
    return object;
}

QJsonObject toJson(const MachineChange &change)
{
    QJsonArray attributes;
    for (const AttributeChange &attribute : change.attributes) {
        attributes.append(QJsonObject {{u"attribute"_s, attribute.attribute},
            {u"before"_s, attribute.before},
            {u"after"_s, attribute.after}});
    }
    return {
        {u"name"_s, change.name},
        {u"id"_s, change.id.toString()},
        {u"action"_s, toString(change.action)},
        {u"reason"_s, change.reason},
        {u"losses"_s, QJsonArray::fromStringList(change.losses)},
        {u"attributes"_s, attributes},
    };
}

/// Reads one object strictly. The first fault is kept; the values read after it mean nothing.
class Reader
{
public:
    Reader(const QJsonValue &value, QString &fault)
        : m_object(value.toObject())
        , m_fault(fault)
    {
        if (!value.isObject()) {
            complain(u"an object is missing"_s);
        }
    }

    [[nodiscard]] bool has(const QString &key) const { return m_object.contains(key); }

    QString text(const QString &key) { return take(key, QJsonValue::String).toString(); }

    qint64 number(const QString &key)
    {
        const qint64 value = take(key, QJsonValue::Double).toInteger(-1);
        if (value < 0) {
            complain(u"“%1” is no whole number"_s.arg(key));
        }
        return value;
    }

    QUuid uuid(const QString &key)
    {
        const QString value = text(key);
        const auto parsed = QUuid::fromString(value);
        if (parsed.isNull() || uuidText(parsed) != value) {
            complain(u"“%1” is no UUID"_s.arg(key));
        }
        return parsed;
    }

    QJsonArray list(const QString &key) { return take(key, QJsonValue::Array).toArray(); }

    QStringList texts(const QString &key)
    {
        QStringList values;
        for (const QJsonValue &value : list(key)) {
            if (!value.isString()) {
                complain(u"“%1” holds something that is no text"_s.arg(key));
            }
            values.append(value.toString());
        }
        return values;
    }

    /// The value of an enumeration whose names toString gives.
    template <class Enumeration, size_t count>
    Enumeration oneOf(const QString &key, const std::array<Enumeration, count> &values)
    {
        const QString name = text(key);
        for (const Enumeration value : values) {
            if (toString(value) == name) {
                return value;
            }
        }
        complain(u"“%1” cannot be “%2”"_s.arg(key, name));
        return values.front();
    }

    /// To be called last: everything must have been read.
    void finish()
    {
        if (!m_object.isEmpty()) {
            complain(u"“%1” is not known"_s.arg(m_object.begin().key()));
        }
    }

private:
    QJsonValue take(const QString &key, QJsonValue::Type type)
    {
        const QJsonValue value = m_object.take(key);
        if (value.type() != type) {
            complain(u"“%1” is missing or of another type"_s.arg(key));
        }
        return value;
    }

    void complain(const QString &fault)
    {
        if (m_fault.isEmpty()) {
            m_fault = fault;
        }
    }

    QJsonObject m_object;
    QString &m_fault;
};

constexpr auto kStepKinds = [] {
    std::array<StepKind, size_t(StepKind::DestroyVm) + 1> kinds {};
    for (size_t i = 0; i < kinds.size(); ++i) {
        kinds[i] = StepKind(i);
    }
    return kinds;
}();

constexpr std::array kActions {
    Action::Create, Action::Update, Action::Replace, Action::Delete, Action::Read, Action::NoOp};

Step readStep(const QJsonValue &value, QString &fault)
{
    Reader reader(value, fault);
    Step step;
    step.id = reader.text(u"id"_s);
    step.kind = reader.oneOf(u"kind"_s, kStepKinds);
    step.subject = reader.text(u"subject"_s);
    step.after = reader.texts(u"after"_s);
    step.locks = reader.texts(u"locks"_s);
    step.expected = std::chrono::seconds(reader.number(u"expectedSeconds"_s));
    step.deadline = std::chrono::seconds(reader.number(u"deadlineSeconds"_s));
    if (reader.has(u"machine"_s)) {
        step.machine = MachineId {reader.uuid(u"machine"_s)};
    }
    if (reader.has(u"host"_s)) {
        const QString provider = reader.text(u"provider"_s);
        step.host = HostRef {provider, reader.text(u"host"_s)};
    }
    if (reader.has(u"vmid"_s)) {
        step.vmid = int(reader.number(u"vmid"_s));
    }
    reader.finish();
    return step;
}

MachineChange readMachine(const QJsonValue &value, QString &fault)
{
    Reader reader(value, fault);
    MachineChange change;
    change.name = reader.text(u"name"_s);
    change.id = {reader.uuid(u"id"_s)};
    change.action = reader.oneOf(u"action"_s, kActions);
    change.reason = reader.text(u"reason"_s);
    change.losses = reader.texts(u"losses"_s);
    for (const QJsonValue &item : reader.list(u"attributes"_s)) {
        Reader attribute(item, fault);
        const QString name = attribute.text(u"attribute"_s);
        const QString before = attribute.text(u"before"_s);
        change.attributes.append({name, before, attribute.text(u"after"_s)});
        attribute.finish();
    }
    reader.finish();
    return change;
}

Plan readPlan(const QJsonObject &object, QString &fault)
{
    Reader reader(object, fault);
    Plan plan;
    if (reader.text(u"version"_s) != kVersion) {
        fault = u"the version is not %1"_s.arg(kVersion);
    }
    const QString purpose = reader.text(u"purpose"_s);
    if (purpose != "deploy"_L1 && purpose != "destroy"_L1) {
        fault = u"the purpose is neither deploy nor destroy"_s;
    }
    plan.purpose = purpose == "destroy"_L1 ? Plan::Purpose::Destroy : Plan::Purpose::Deploy;
    plan.castle = reader.uuid(u"castle"_s);
    plan.castleName = reader.text(u"castleName"_s);
    plan.notes = reader.texts(u"notes"_s);
    for (const QJsonValue &machine : reader.list(u"machines"_s)) {
        plan.machines.append(readMachine(machine, fault));
    }
    for (const QJsonValue &step : reader.list(u"steps"_s)) {
        plan.steps.append(readStep(step, fault));
    }
    reader.finish();
    return plan;
}

} // namespace

QByteArray planToJson(const Plan &plan)
{
    QJsonArray machines;
    for (const MachineChange &change : plan.machines) {
        machines.append(toJson(change));
    }
    QJsonArray steps;
    for (const Step &step : plan.steps) {
        steps.append(toJson(step));
    }
    const QJsonObject object {
        {u"version"_s, kVersion},
        {u"purpose"_s, plan.purpose == Plan::Purpose::Destroy ? u"destroy"_s : u"deploy"_s},
        {u"castle"_s, uuidText(plan.castle)},
        {u"castleName"_s, plan.castleName},
        {u"machines"_s, machines},
        {u"steps"_s, steps},
        {u"notes"_s, QJsonArray::fromStringList(plan.notes)},
    };
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

Result<Plan> planFromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    QString fault;
    Plan plan = readPlan(object, fault);
    if (!fault.isEmpty()) {
        return failure(ErrorCode::InvalidInput,
            QCoreApplication::translate(
                "castello::Plan", "this is no plan that Castello can read; make it again"),
            fault);
    }
    if (auto checked = checkPlan(plan); !checked) {
        return std::unexpected(std::move(checked).error());
    }
    return plan;
}

} // namespace castello
