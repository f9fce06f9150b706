// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QStringList>

#include <expected>
#include <optional>

namespace castello::lab {

/// Parameters of a call by name, as text: what the wire carries is text or becomes it.
using Parameters = QMap<QString, QString>;

/// Reads a query or a form exactly as the real server does, traps included: pairs end at `&` and
/// `;`, what follows a second raw `=` is lost, `+` is a blank. A repeated key becomes a list, here
/// joined by commas. Source: pve-http-server 6.0 decode_urlencoded.
[[nodiscard]] Parameters decodeForm(const QByteArray &text);

/// Reads a JSON body: numbers and booleans become text, arrays lists. Errors: the text of the
/// server's answer.
[[nodiscard]] std::expected<Parameters, QByteArray> decodeJson(const QByteArray &text);

enum class ParameterType { String, Integer, Number, Boolean };

/// Looks at a value beyond its type. Empty = right.
using FormatCheck = QString (*)(const QString &name, const QString &value);

/// What one parameter may be.
struct ParameterRule
{
    QString name;
    ParameterType type = ParameterType::String;
    bool isOptional = true;
    std::optional<qint64> minimum = {};
    std::optional<qint64> maximum = {};
    int maximumLength = 0; ///< 0 = none
    QStringList choices = {};
    QString pattern = {}; ///< of the whole value
    FormatCheck format = nullptr;
};

/// The error of one value against its rule; empty when it is right.
[[nodiscard]] QString checkValue(const ParameterRule &rule, const QString &value);
/// All errors by parameter: wrong values, unknown and missing parameters.
/// Source: pve-common PVE::JSONSchema (texts as a running server showed them).
[[nodiscard]] QMap<QString, QString> checkParameters(
    const QMap<QString, ParameterRule> &rules, const Parameters &parameters);

/// `text` as the server takes a boolean inside its own strings: `1`, `on`, `yes`, `true`.
[[nodiscard]] bool isTrue(const QString &text);

} // namespace castello::lab
