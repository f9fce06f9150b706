// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/sourcetree.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

/// Words that must not stand in our code, each with the reason and the few files that may.
class TestWording : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingForbiddenStands_data();
    void nothingForbiddenStands();
    void rulesFindWhatTheyForbid_data();
    void rulesFindWhatTheyForbid();
};

namespace {

struct Rule
{
    const char *name;
    QRegularExpression forbidden;
    QStringList patterns; ///< files that it is about
    QStringList allowed; ///< beginnings of paths that may
};

const QStringList kCode {u"*.h"_s, u"*.cpp"_s};
const QStringList kQml {u"*.qml"_s};

const QList<Rule> &rules()
{
    static const QList<Rule> table {
        // It means four things upstream: Host, Machine, KubernetesNode, CanvasItem.
        {"the bare word node",
            QRegularExpression(u"\\b([nN]odes?|m_nodes?)\\b(?!\\s*:)"_s),
            kCode,
            {u"tests/backends/lab/guests/"_s, u"tests/gates/"_s}},
        {"a switch that trusts every certificate",
            QRegularExpression(
                u"setInsecure\\w*\\((?!false)|ignoreSslErrors|VerifyNone|QueryPeer"_s),
            kCode,
            {u"backends/talos/grpccall.cpp"_s, // a machine in maintenance has no identity yet
                u"backends/http/tlstrust.cpp"_s, // a pinned certificate takes the place of the
                                                 // authorities
                u"backends/http/httpexchange.cpp"_s, // after the pinned certificate was compared
                u"backends/lab/shell/httpserver.cpp"_s, // a server that asks its clients for no
                                                        // certificate
                u"tests/"_s}},
        {"a log line without a category",
            QRegularExpression(u"\\bq(Debug|Info|Warning|Critical)\\(\\s*\\)"_s),
            kCode,
            {u"tests/"_s}},
        {"an untyped QML property", QRegularExpression(u"\\bproperty\\s+var\\b"_s), kQml, {}},
        {"an old-style QML handler",
            QRegularExpression(u"^\\s*on[A-Z]\\w*:\\s*function"_s),
            kQml,
            {}},
        {"a TODO without an issue",
            QRegularExpression(u"\\b(TODO|FIXME|XXX)\\b(?!\\(#\\d+\\))"_s),
            kCode,
            {u"tests/gates/"_s}},
    };
    return table;
}

/// The line without what is in quotes and without a comment: what is left is code.
QString codeOf(QString line)
{
    static const QRegularExpression quoted(u"\"(?:[^\"\\\\]|\\\\.)*\""_s);
    static const QRegularExpression comment(u"//.*$|^\\s*\\*.*$"_s);
    return line.replace(quoted, u"\"\""_s).remove(comment);
}

QStringList offences(const Rule &rule)
{
    static const QRegularExpression rawEnd(u"\\)\\w*\""_s);
    QStringList found;
    const auto files = castello::test::sourceFiles(
        {u"model"_s, u"backends"_s, u"qml"_s, u"app"_s, u"tests"_s}, rule.patterns);
    for (const QString &file : files) {
        if (std::ranges::any_of(
                rule.allowed, [&file](const QString &path) { return file.startsWith(path); })) {
            continue;
        }
        int number = 0;
        bool isRaw = false; // inside a raw string, which holds other people's words
        for (const QString &line : castello::test::linesOf(file)) {
            ++number;
            const bool begins = line.contains(u"R\""_s);
            const bool ends = line.contains(rawEnd);
            const bool skip = isRaw || begins;
            isRaw = (isRaw || begins) && !ends;
            const bool isTodo = qstrcmp(rule.name, "a TODO without an issue") == 0;
            if (!skip && rule.forbidden.match(isTodo ? line : codeOf(line)).hasMatch()) {
                found.append(u"%1:%2: %3"_s.arg(file, QString::number(number), line.trimmed()));
            }
        }
    }
    return found;
}

} // namespace

void TestWording::nothingForbiddenStands_data()
{
    QTest::addColumn<int>("rule");
    for (int i = 0; i < rules().size(); ++i) {
        QTest::newRow(rules().at(i).name) << i;
    }
}

void TestWording::nothingForbiddenStands()
{
    QFETCH(int, rule);
    const QStringList found = offences(rules().at(rule));
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void TestWording::rulesFindWhatTheyForbid_data()
{
    QTest::addColumn<int>("rule");
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("isForbidden");
    QTest::newRow("a variable") << 0 << u"auto node = next();"_s << true;
    QTest::newRow("a getter") << 0 << u"QList<Item> nodes() const;"_s << true;
    QTest::newRow("a full word") << 0 << u"KubernetesNode kubernetesNode;"_s << false;
    QTest::newRow("a name on the wire") << 0 << u"object.value(\"node\");"_s << false;
    QTest::newRow("a comment") << 0 << u"call(); // the node says"_s << false;
    QTest::newRow("trusting everybody") << 1 << u"reply->ignoreSslErrors();"_s << true;
    QTest::newRow("no category") << 2 << u"qDebug() << x;"_s << true;
    QTest::newRow("a category") << 2 << u"qCDebug(lcRun) << x;"_s << false;
    QTest::newRow("property var") << 3 << u"    property var items"_s << true;
    QTest::newRow("old handler") << 4 << u"    onMoved: function(x) {"_s << true;
    QTest::newRow("a wish") << 5 << u"// TODO make it better"_s << true;
    QTest::newRow("a wish with an issue") << 5 << u"// TODO(#7) make it better"_s << false;
}

void TestWording::rulesFindWhatTheyForbid()
{
    QFETCH(int, rule);
    QFETCH(QString, line);
    const QString text = rule == 5 ? line : codeOf(line);
    QTEST(rules().at(rule).forbidden.match(text).hasMatch(), "isForbidden");
}

QTEST_GUILESS_MAIN(TestWording)
#include "tst_wording.moc"
