// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "model/yaml/yamlemitter.h"

#include "model/yaml/yamlscalar.h"

namespace castello {

namespace {

using namespace Qt::StringLiterals;

/// Readers need not look further than 1024 characters for the colon after a key.
constexpr qsizetype kLongestSimpleKey = 1000;

/// Writes one document. A column is where the keys or dashes of a collection stand.
class Emitter
{
public:
    explicit Emitter(const YamlStyle &style)
        : m_style(style)
    { }

    QByteArray document(const YamlValue &value)
    {
        if (isEmptyOrScalar(value)) {
            m_out += (value.kind() == YamlValue::Kind::String ? flowText(value.text())
                                                              : simpleText(value))
                + u'\n';
        } else {
            writeCollection(value, 0);
        }
        return m_out.toUtf8();
    }

private:
    static bool isEmptyOrScalar(const YamlValue &value)
    {
        return value.items().isEmpty() && value.entries().isEmpty();
    }

    /// Go's habit: the next multiple of the indentation, also below a dash.
    int nextColumn(int column) const { return (column / m_style.indent + 1) * m_style.indent; }

    void writeIndent(int column) { m_out.append(QString(column, u' ')); }

    /// Writes a collection whose first line is already indented to its column.
    void writeCollection(const YamlValue &value, int column)
    {
        bool isFirst = true;
        const auto startLine = [&] {
            if (!std::exchange(isFirst, false)) {
                writeIndent(column);
            }
        };
        for (const YamlValue::Entry &entry : value.entries()) {
            startLine();
            writeKey(entry.key, column);
            writeMember(entry.value, column);
        }
        for (const YamlValue &item : value.items()) {
            startLine();
            m_out += u'-';
            writeItem(item, column);
        }
    }

    void writeKey(const QString &key, int column)
    {
        const QString text = flowText(key);
        if (text.size() > kLongestSimpleKey) {
            m_out += u"? "_s + text + u'\n';
            writeIndent(column);
        } else {
            m_out += text;
        }
        m_out += u':';
    }

    void writeMember(const YamlValue &value, int column)
    {
        if (isEmptyOrScalar(value)) {
            writeScalar(value, column);
            return;
        }
        const bool staysAtKey = value.isSequence() && !m_style.indentSequences;
        const int childColumn = staysAtKey ? column : nextColumn(column);
        m_out += u'\n';
        writeIndent(childColumn);
        writeCollection(value, childColumn);
    }

    void writeItem(const YamlValue &item, int column)
    {
        if (isEmptyOrScalar(item)) {
            writeScalar(item, column);
            return;
        }
        m_out += u' ';
        writeCollection(item, column + 2);
    }

    void writeScalar(const YamlValue &value, int column)
    {
        m_out += u' ';
        if (value.kind() != YamlValue::Kind::String) {
            m_out += simpleText(value) + u'\n';
        } else if (canBeLiteralYaml(value.text())) {
            writeLiteral(value.text(), column);
        } else {
            m_out += flowText(value.text()) + u'\n';
        }
    }

    void writeLiteral(const QString &text, int column)
    {
        const int childColumn = nextColumn(column);
        m_out += u'|';
        // Readers take the indentation from the first line, unless it is empty or begins with a
        // blank.
        if (u" \t\n"_s.contains(text.front())) {
            m_out += QString::number(childColumn - column);
        }
        QStringView lines(text);
        if (!lines.endsWith(u'\n')) {
            m_out += u'-';
        } else {
            lines.chop(1);
            if (lines.endsWith(u'\n')) {
                m_out += u'+';
            }
        }
        m_out += u'\n';
        for (const QStringView line : lines.tokenize(u'\n')) {
            if (!line.isEmpty()) {
                writeIndent(childColumn);
            }
            m_out.append(line);
            m_out += u'\n';
        }
    }

    static QString flowText(const QString &text)
    {
        return canBePlainYaml(text) ? text : quotedYaml(text);
    }

    /// Of everything that is neither a string nor a filled collection.
    static QString simpleText(const YamlValue &value)
    {
        switch (value.kind()) {
        case YamlValue::Kind::Null:
            return u"null"_s;
        case YamlValue::Kind::Sequence:
            return u"[]"_s;
        case YamlValue::Kind::Mapping:
            return u"{}"_s;
        default:
            return value.text();
        }
    }

    YamlStyle m_style;
    QString m_out;
};

} // namespace

QByteArray emitYaml(const YamlValue &value, const YamlStyle &style)
{
    return Emitter(style).document(value);
}

QByteArray emitYamlDocuments(const QList<YamlValue> &documents, const YamlStyle &style)
{
    QByteArray text;
    for (const YamlValue &document : documents) {
        if (!text.isEmpty()) {
            text += "---\n";
        }
        text += emitYaml(document, style);
    }
    return text;
}

} // namespace castello
