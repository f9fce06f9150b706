// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/sourcetree.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

/// The only allowed arrows between folders, as in ARCHITECTURE.md. An include is judged by the
/// longest folder of this table that holds the including file.
struct Layer
{
    QString folder;
    QStringList
        mayInclude; ///< beginnings of paths in the project, besides its own folder and model/
};

class TestLayering : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void includesFollowTheArrows();
    void modelUsesQtCoreOnly();
    void forbiddenArrowsAreFound_data();
    void forbiddenArrowsAreFound();
};

namespace {

const QList<Layer> &layers()
{
    static const QStringList allBackends {u"backends/"_s};
    static const QStringList common {u"backends/async/"_s, u"backends/http/"_s};
    static const QList<Layer> table {
        {u"model/"_s, {}},
        {u"qml/"_s, {}},
        {u"app/"_s, {u"qml/"_s, u"backends/"_s}},
        {u"backends/async/"_s, {}},
        {u"backends/http/"_s, {u"backends/async/"_s}},
        {u"backends/imagefactory/"_s, common},
        {u"backends/kubernetes/"_s, common},
        {u"backends/proxmox/"_s, common},
        {u"backends/talos/"_s, common},
        {u"backends/git/"_s, common},
        {u"backends/secrets/"_s, common},
        {u"backends/run/"_s, common},
        {u"backends/engine/"_s, allBackends},
        // The simulated data centre: never code of the clients that it is tested with.
        {u"backends/lab/"_s,
            {u"backends/async/"_s,
                u"backends/http/tlskeys.h"_s,
                u"backends/lab/client/labpaths.h"_s, // where both find the control socket
                u"backends/secrets/pki.h"_s,
                u"backends/secrets/processsecurity.h"_s,
                u"backends/secrets/keystore.h"_s}},
        // The side of the application that starts the lab and asks it.
        {u"backends/lab/client/"_s,
            {u"backends/async/"_s, u"backends/http/"_s, u"backends/secrets/keystore.h"_s}},
    };
    return table;
}

const Layer *layerOf(const QString &file)
{
    const Layer *found = nullptr;
    for (const Layer &layer : layers()) {
        if (file.startsWith(layer.folder)
            && (found == nullptr || layer.folder.size() > found->folder.size())) {
            found = &layer;
        }
    }
    return found;
}

bool isAllowed(const QString &file, const QString &included)
{
    const Layer *layer = layerOf(file);
    const bool isOurs = layerOf(included) != nullptr || included.startsWith("tests/"_L1);
    if (layer == nullptr || !isOurs) {
        return layer != nullptr; // a file in no layer is a mistake; what is generated or the
                                 // system's is not judged
    }
    const bool isListed = std::ranges::any_of(
        layer->mayInclude, [&](const QString &path) { return included.startsWith(path); });
    const bool isPartOfTheLab
        = layer->folder.startsWith("backends/lab/"_L1) && included.startsWith("backends/lab/"_L1);
    const bool crossesTheLabsBorder = isPartOfTheLab && layer->folder != layerOf(included)->folder;
    if (crossesTheLabsBorder) {
        return isListed;
    }
    return isListed || included.startsWith(layer->folder) || included.startsWith("model/"_L1);
}

QStringList included(const QString &file, const QString &pattern)
{
    const QRegularExpression expression(pattern);
    QStringList paths;
    for (const QString &line : castello::test::linesOf(file)) {
        if (const auto match = expression.match(line); match.hasMatch()) {
            paths.append(match.captured(1));
        }
    }
    return paths;
}

QStringList code(const QStringList &folders)
{
    return castello::test::sourceFiles(folders, {u"*.h"_s, u"*.cpp"_s});
}

} // namespace

void TestLayering::includesFollowTheArrows()
{
    const QStringList files = code({u"model"_s, u"backends"_s, u"qml"_s, u"app"_s});
    QVERIFY(files.contains(u"model/plan/plan.h"_s));
    QStringList forbidden;
    for (const QString &file : files) {
        for (const QString &path : included(file, u"^\\s*#\\s*include\\s+\"([^\"]+)\""_s)) {
            if (!isAllowed(file, path)) {
                forbidden.append(file + u" includes "_s + path);
            }
        }
    }
    QVERIFY2(forbidden.isEmpty(), qPrintable(forbidden.join(u'\n')));
}

void TestLayering::modelUsesQtCoreOnly()
{
    static const QRegularExpression others(
        u"^(QtNetwork|QtGui|QtWidgets|QtQml|QtQuick|QtGrpc|QNetwork|QHost|QSsl|QTcp|QGui|QWidget|"
        u"QQml|QQuick|QCoro|QGrpc"
        "|QColor|QImage|QPixmap|QIcon|QFont|QApplication|QFuture|QtConcurrent|openssl/|grpc|git2|qt6keychain)"_s);
    QStringList forbidden;
    for (const QString &file : code({u"model"_s})) {
        for (const QString &path : included(file, u"^\\s*#\\s*include\\s+<([^>]+)>"_s)) {
            const bool isYaml = path.startsWith("yaml"_L1) && !file.startsWith("model/yaml/"_L1)
                && !file.startsWith("model/document/"_L1);
            if (others.match(path).hasMatch() || isYaml) {
                forbidden.append(file + u" includes "_s + path);
            }
        }
    }
    QVERIFY2(forbidden.isEmpty(), qPrintable(forbidden.join(u'\n')));
}

void TestLayering::forbiddenArrowsAreFound_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("allowed");
    const auto row = [](const char *name, const QString &file, const QString &path, bool allowed) {
        QTest::newRow(name) << file << path << allowed;
    };
    row("the model may use itself", u"model/plan/a.cpp"_s, u"model/net/cidr.h"_s, true);
    row("the model knows no backend", u"model/plan/a.cpp"_s, u"backends/async/async.h"_s, false);
    row("no backend knows another",
        u"backends/proxmox/a.cpp"_s,
        u"backends/talos/talosclient.h"_s,
        false);
    row("the runner knows no Proxmox",
        u"backends/run/a.cpp"_s,
        u"backends/proxmox/proxmoxclient.h"_s,
        false);
    row("no backend knows the engine",
        u"backends/run/a.cpp"_s,
        u"backends/engine/engine.h"_s,
        false);
    row("the engine knows them all",
        u"backends/engine/a.cpp"_s,
        u"backends/talos/talosclient.h"_s,
        true);
    row("the lab makes certificates",
        u"backends/lab/shell/a.cpp"_s,
        u"backends/secrets/pki.h"_s,
        true);
    row("the lab holds no client code",
        u"backends/lab/core/a.cpp"_s,
        u"backends/proxmox/proxmoxclient.h"_s,
        false);
    row("the lab opens no age file",
        u"backends/lab/core/a.cpp"_s,
        u"backends/secrets/age.h"_s,
        false);
    row("the lab's client is apart from the lab",
        u"backends/lab/client/a.cpp"_s,
        u"backends/lab/core/guest.h"_s,
        false);
    row("the lab is apart from its client",
        u"backends/lab/shell/a.cpp"_s,
        u"backends/lab/client/labclient.h"_s,
        false);
    row("views know no backend", u"qml/canvas/a.cpp"_s, u"backends/async/async.h"_s, false);
    row("the program knows everything", u"app/a.cpp"_s, u"backends/engine/engine.h"_s, true);
    row("nothing knows the program", u"backends/engine/a.cpp"_s, u"app/commands.h"_s, false);
    row("nothing knows the tests", u"model/plan/a.cpp"_s, u"tests/support/shared.h"_s, false);
    row("generated files are not judged", u"backends/talos/a.cpp"_s, u"machine.qpb.h"_s, true);
    row("a new backend needs a line in the table",
        u"backends/other/a.cpp"_s,
        u"model/net/cidr.h"_s,
        false);
}

void TestLayering::forbiddenArrowsAreFound()
{
    QFETCH(QString, file);
    QFETCH(QString, path);
    QTEST(isAllowed(file, path), "allowed");
}

QTEST_GUILESS_MAIN(TestLayering)
#include "tst_layering.moc"
