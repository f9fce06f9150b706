// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "app/panels/inspector/inspectorform.h"
#include "tests/support/castlebuilder.h"

#include <QFile>
#include <QTest>

using namespace castello;
using namespace Qt::StringLiterals;

namespace {

InspectorForm formAt(
    const QStringList &paths, const Castle &castle = test::CastleBuilder().allComponents().castle())
{
    QFile file(QStringLiteral(CASTELLO_SOURCE_DIR "/resources/castle.schema.json"));
    [[maybe_unused]] const bool isOpen = file.open(QIODevice::ReadOnly);
    return formOf(castle, CastleSchema::parse(file.readAll(), u"en"_s).value(), paths);
}

QStringList idsOf(const InspectorForm &form)
{
    QStringList ids;
    for (const FormSection &section : form.sections) {
        for (const FormField &field : section.fields) {
            ids.append(field.id);
        }
    }
    return ids;
}

FormField fieldOf(const InspectorForm &form, const QString &id)
{
    for (const FormSection &section : form.sections) {
        for (const FormField &field : section.fields) {
            if (field.id == id) {
                return field;
            }
        }
    }
    return {};
}

} // namespace

class TestInspectorForm : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void hasFields_data();
    void hasFields();
    void inheritsFromTheGroup();
    void offersHosts();
    void takesOneEndpointOnly();
    void leavesTheIdentityAlone();
};

void TestInspectorForm::hasFields_data()
{
    QTest::addColumn<QStringList>("paths");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QStringList>("some");
    const auto row
        = [](const char *name,
              const QStringList &paths,
              const QString &title,
              const QStringList &some) { QTest::newRow(name) << paths << title << some; };
    row("nothing", {}, u"tazlab"_s, {u"name"_s, u"talos"_s, u"cni"_s, u"operators"_s});
    row("a group",
        {groupPath(u"worker"_s)},
        u"worker"_s,
        {u"name"_s, u"count"_s, u"addresses.lan"_s, u"dataDisks.longhorn"_s});
    row("a machine",
        {machinePath(u"worker"_s, u"worker-2"_s)},
        u"worker-2"_s,
        {u"absent"_s, u"host"_s, u"cores"_s});
    row("a network", {networkPath(u"lan"_s)}, u"lan"_s, {u"name"_s, u"cidr"_s, u"dhcpRange"_s});
    row("a host",
        {hostPath({u"home"_s, u"pve"_s})},
        u"pve"_s,
        {u"name"_s, u"url"_s, u"storage.disks"_s, u"bridges.lan"_s});
    row("a provider", {providerPath(u"home"_s)}, u"home"_s, {u"name"_s, u"credentials"_s});
    row("the endpoint",
        {u"cluster.endpoint"_s},
        u"Kubernetes endpoint"_s,
        {u"vip"_s, u"address"_s, u"dns"_s});
    row("Longhorn", {u"components.longhorn"_s}, u"Longhorn"_s, {u"replicas"_s, u"version"_s});
    row("the load balancer", {u"components.metallb"_s}, u"Load balancer"_s, {u"pool"_s});
    row("certificates",
        {u"components.certManager"_s},
        u"Certificates"_s,
        {u"issuer"_s, u"email"_s});
    row("Flux", {u"versions.flux"_s}, u"Flux"_s, {u"version"_s});
    row("a repository",
        {u"gitops.workloads"_s},
        u"Workloads repository"_s,
        {u"remote"_s, u"branch"_s});
    row("two groups",
        {groupPath(u"worker"_s), groupPath(u"controlplane"_s)},
        u"2 items"_s,
        {u"cores"_s, u"memory"_s});
    row("what is not there", {groupPath(u"gone"_s)}, u"tazlab"_s, {u"talos"_s});
}

void TestInspectorForm::hasFields()
{
    QFETCH(QStringList, paths);
    QFETCH(QStringList, some);
    const InspectorForm form = formAt(paths);
    QTEST(form.title, "title");
    for (const QString &id : std::as_const(some)) {
        QVERIFY2(idsOf(form).contains(id), qPrintable(id));
    }
}

void TestInspectorForm::inheritsFromTheGroup()
{
    const InspectorForm form = formAt({machinePath(u"worker"_s, u"worker-2"_s)});
    QCOMPARE(fieldOf(form, u"memory"_s).inherited, u"8GiB"_s);
    QCOMPARE(fieldOf(form, u"memory"_s).inheritedFrom, u"group worker"_s);
    QCOMPARE(fieldOf(form, u"host"_s).inherited, u"home/pve"_s);
    QVERIFY(fieldOf(form, u"absent"_s).inherited.isEmpty());
}

void TestInspectorForm::offersHosts()
{
    QCOMPARE(fieldOf(formAt({groupPath(u"worker"_s)}), u"hosts"_s).suggestions,
        QStringList {u"home/pve"_s});
}

void TestInspectorForm::takesOneEndpointOnly()
{
    const FormField vip = fieldOf(formAt({u"cluster.endpoint"_s}), u"vip"_s);
    QCOMPARE(vip.target.replaces,
        QStringList({u"cluster.endpoint.address"_s, u"cluster.endpoint.dns"_s}));
}

void TestInspectorForm::leavesTheIdentityAlone()
{
    QVERIFY(!idsOf(formAt({})).contains(u"id"_s));
    QVERIFY(!idsOf(formAt({groupPath(u"worker"_s)})).contains(u"id"_s));
}

QTEST_GUILESS_MAIN(TestInspectorForm)
#include "tst_inspectorform.moc"
