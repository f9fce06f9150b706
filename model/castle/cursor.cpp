// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "model/castle/cursor.h"

#include "model/castle/nearestkey.h"
#include "model/yaml/yamlpath.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace castello::reading {

namespace {

struct CursorText
{
    Q_DECLARE_TR_FUNCTIONS(castello::CastleReader)
};

QString knownWords(const QStringList &known)
{
    return CursorText::tr("Known here: %1.").arg(known.join(QStringLiteral(", ")));
}

} // namespace

Cursor::Cursor(
    const YamlValue &value, QString path, TextPosition keyPosition, QList<Diagnostic> &findings)
    : m_value(value)
    , m_path(std::move(path))
    , m_keyPosition(keyPosition)
    , m_findings(findings)
{ }

Cursor Cursor::child(const YamlValue::Entry &entry) const
{
    return {entry.value, childYamlPath(m_path, entry.key), entry.keyPosition, m_findings};
}

Cursor Cursor::item(qsizetype index) const
{
    const YamlValue &value = m_value.items().at(index);
    return {value, childYamlPath(m_path, QString::number(index)), value.position(), m_findings};
}

void Cursor::report(
    const QString &rule, const QString &summary, const std::optional<DocumentChange> &fix) const
{
    m_findings.append({Severity::Error, rule, m_path, m_value.position(), summary, {}, fix});
}

void Cursor::reportKey(const QString &rule, const QString &summary, const QString &detail) const
{
    m_findings.append({Severity::Error, rule, m_path, m_keyPosition, summary, detail, {}});
}

void Cursor::reportType(const QString &expected) const
{
    const QString summary = m_value.isNull()
        ? CursorText::tr("“%1” has no value; write %2 or remove the line").arg(m_path, expected)
        : CursorText::tr("“%1” must be %2").arg(m_path, expected);
    report(QStringLiteral("wrong-type"), summary);
}

bool Cursor::expectMapping() const
{
    if (!m_value.isMapping()) {
        reportType(CursorText::tr("a mapping, that is keys with values"));
    }
    return m_value.isMapping();
}

bool Cursor::expectSequence() const
{
    if (!m_value.isSequence()) {
        reportType(CursorText::tr("a list, for example [a, b]"));
    }
    return m_value.isSequence();
}

std::optional<QString> Cursor::expectText() const
{
    if (m_value.kind() == YamlValue::Kind::String) {
        return m_value.text();
    }
    if (!m_value.isScalar() || m_value.isNull()) {
        reportType(CursorText::tr("a text"));
        return std::nullopt;
    }
    const QString quoted = u'"' + m_value.text() + u'"';
    report(QStringLiteral("wrong-type"),
        CursorText::tr("“%1” must be a text; YAML takes %2 for something else, so put it in quotes")
            .arg(m_path, m_value.text()),
        DocumentChange {CursorText::tr("Write %1").arg(quoted), {{m_path, quoted}}});
    return std::nullopt;
}

std::optional<QString> Cursor::expectScalar() const
{
    if (!m_value.isScalar() || m_value.isNull()) {
        reportType(CursorText::tr("one value"));
        return std::nullopt;
    }
    return m_value.text();
}

bool read(const Cursor &cursor, QString &target)
{
    const std::optional<QString> text = cursor.expectText();
    if (text && text->isEmpty()) {
        cursor.report(QStringLiteral("bad-value"),
            CursorText::tr("“%1” is empty; write a value or remove the line").arg(cursor.path()));
        return false;
    }
    target = text.value_or(QString());
    return text.has_value();
}

bool read(const Cursor &cursor, bool &target)
{
    if (cursor.value().kind() != YamlValue::Kind::Boolean) {
        cursor.reportType(CursorText::tr("true or false"));
        return false;
    }
    target = cursor.value().toBool();
    return true;
}

bool readInteger(const Cursor &cursor, int minimum, int maximum, int &target)
{
    // Only the plain decimal form: readers disagree about what 012 is.
    static const QRegularExpression decimal(QStringLiteral(R"(\A(?:0|-?[1-9][0-9]{0,17})\z)"));
    const bool isPlain = cursor.value().kind() == YamlValue::Kind::Integer
        && decimal.matchView(cursor.value().text()).hasMatch();
    const qint64 number = isPlain ? cursor.value().text().toLongLong() : 0;
    if (!isPlain) {
        cursor.reportType(CursorText::tr("a whole number"));
        return false;
    }
    if (number < minimum || number > maximum) {
        cursor.report(QStringLiteral("out-of-range"),
            CursorText::tr("“%1” must be from %2 to %3")
                .arg(cursor.path())
                .arg(minimum)
                .arg(maximum));
        return false;
    }
    target = int(number);
    return true;
}

void reportUnknownName(const Cursor &cursor, const QString &text, const QStringList &known)
{
    const QString nearest = nearestKey(text, known);
    std::optional<DocumentChange> fix;
    if (!nearest.isEmpty()) {
        fix = DocumentChange {CursorText::tr("Write %1").arg(nearest), {{cursor.path(), nearest}}};
    }
    cursor.report(QStringLiteral("bad-value"),
        CursorText::tr("“%1” is not known for “%2”; write one of: %3")
            .arg(text, cursor.path(), known.join(QStringLiteral(", "))),
        fix);
}

void reportUnparsable(const Cursor &cursor, const Error &error, const QString &correction)
{
    std::optional<DocumentChange> fix;
    if (!correction.isEmpty()) {
        fix = DocumentChange {
            CursorText::tr("Write %1").arg(correction), {{cursor.path(), correction}}};
    }
    cursor.report(QStringLiteral("bad-value"), error.message, fix);
}

void reportUnknownKey(const Cursor &cursor, const QStringList &known)
{
    const QString key = splitYamlPath(cursor.path()).value_or(QStringList {{}}).last();
    const QString nearest = nearestKey(key, known);
    cursor.reportKey(QStringLiteral("unknown-key"),
        nearest.isEmpty()
            ? CursorText::tr("The key “%1” is not known here").arg(key)
            : CursorText::tr("The key “%1” is not known here: did you mean %2?").arg(key, nearest),
        knownWords(known));
}

void reportUnsupported(const Cursor &cursor)
{
    cursor.reportKey(QStringLiteral("unsupported"),
        CursorText::tr("“%1” is not supported yet; remove it").arg(cursor.path()));
}

void reportMissingKey(const Cursor &cursor, const QString &key)
{
    cursor.reportKey(QStringLiteral("missing-key"),
        cursor.path().isEmpty()
            ? CursorText::tr("The key “%1” is missing").arg(key)
            : CursorText::tr("“%1” lacks the key “%2”").arg(cursor.path(), key));
}

} // namespace castello::reading
