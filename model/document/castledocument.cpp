// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "model/document/castledocument.h"

#include "model/castle/castlereader.h"
#include "model/validate/clearsecrets.h"
#include "model/validate/validate.h"
#include "model/yaml/yamlpath.h"
#include "model/yaml/yamlreader.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>

namespace castello {

namespace {

struct CastleDocumentText
{
    Q_DECLARE_TR_FUNCTIONS(castello::CastleDocument)
};

constexpr qint64 kMaximumBytes = 4 * 1024 * 1024;

std::unexpected<Error> notAFile(const QString &path)
{
    return failure(ErrorCode::InvalidInput,
        CastleDocumentText::tr("“%1” is not a file; name a castle file").arg(path));
}

Result<QByteArray> readFile(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists()) {
        return failure(ErrorCode::NotFound,
            CastleDocumentText::tr(
                "There is no file “%1”; check the name, or make a castle with castello new")
                .arg(path));
    }
    if (!info.isFile()) {
        return notAFile(path);
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::PermissionDenied,
            CastleDocumentText::tr("“%1” cannot be read; check its permissions").arg(path),
            file.errorString());
    }
    QByteArray text = file.read(kMaximumBytes + 1);
    if (file.error() != QFileDevice::NoError) {
        return failure(ErrorCode::Unexpected,
            CastleDocumentText::tr("“%1” cannot be read to its end").arg(path),
            file.errorString());
    }
    return text;
}

Diagnostic syntaxFinding(const YamlError &error)
{
    return {
        Severity::Error, QStringLiteral("yaml-syntax"), {}, error.position, error.message, {}, {}};
}

/// Rules know paths only; the parsed document knows where they stand.
void addPositions(QList<Diagnostic> &findings, const YamlValue &document)
{
    for (Diagnostic &finding : findings) {
        finding.position
            = positionOfYamlPath(document, splitYamlPath(finding.subject).value_or(QStringList()));
    }
}

Result<DocumentEdit> editFor(const QByteArray &text, const PathEdit &step)
{
    const Result<QStringList> keys = splitYamlPath(step.path);
    if (!keys) {
        return std::unexpected(keys.error());
    }
    if (!step.newKey.isEmpty()) {
        return editToRename(text, *keys, step.newKey);
    }
    return step.yaml ? editToSet(text, *keys, step.yaml->toUtf8()) : editToRemove(text, *keys);
}

QString severityWord(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return CastleDocumentText::tr("error");
    case Severity::Warning:
        return CastleDocumentText::tr("warning");
    case Severity::Hint:
        return CastleDocumentText::tr("hint");
    }
    return {};
}

} // namespace

Result<CastleDocument> CastleDocument::open(const QString &path)
{
    Result<QByteArray> text = readFile(path);
    if (!text) {
        return std::unexpected(std::move(text).error());
    }
    if (text->size() > kMaximumBytes) {
        return failure(ErrorCode::InvalidInput,
            CastleDocumentText::tr("“%1” is larger than 4 MiB; that is no castle file").arg(path));
    }
    if (text->contains('\0')) {
        return failure(ErrorCode::InvalidInput,
            CastleDocumentText::tr("“%1” is no text; open a castle file (*.castle.yaml)")
                .arg(path));
    }
    if (!text->isValidUtf8()) {
        return failure(ErrorCode::InvalidInput,
            CastleDocumentText::tr("“%1” is not a UTF-8 text; save it in UTF-8").arg(path));
    }
    CastleDocument document = fromText(*std::move(text), path);
    document.m_savedText = document.m_text;
    return document;
}

CastleDocument CastleDocument::fromText(QByteArray text, QString fileName)
{
    CastleDocument document;
    document.m_text = std::move(text);
    document.m_fileName = std::move(fileName);
    document.parse();
    return document;
}

void CastleDocument::parse()
{
    m_value.reset();
    m_castle.reset();
    m_diagnostics = findClearSecrets(m_text);
    const auto value = readYaml(m_text);
    if (!value) {
        m_diagnostics.append(syntaxFinding(value.error()));
        return;
    }
    m_value = *value;
    CastleReading reading = readCastle(*value);
    m_castle = std::move(reading.castle);
    m_diagnostics += reading.diagnostics;
    if (m_castle) {
        QList<Diagnostic> findings = validate(*m_castle);
        addPositions(findings, *value);
        m_diagnostics += findings;
    }
    std::ranges::stable_sort(m_diagnostics, {}, [](const Diagnostic &finding) {
        return std::pair(finding.position.line, finding.position.column);
    });
}

Result<DocumentEdit> CastleDocument::set(QStringView path, QStringView yamlText)
{
    const Result<QStringList> keys = splitYamlPath(path);
    if (!keys) {
        return std::unexpected(keys.error());
    }
    Result<DocumentEdit> edit = editToSet(m_text, *keys, yamlText.toUtf8());
    if (edit) {
        m_text = edit->applied(m_text);
        parse();
    }
    return edit;
}

Result<DocumentEdit> CastleDocument::remove(QStringView path)
{
    const Result<QStringList> keys = splitYamlPath(path);
    if (!keys) {
        return std::unexpected(keys.error());
    }
    Result<DocumentEdit> edit = editToRemove(m_text, *keys);
    if (edit) {
        m_text = edit->applied(m_text);
        parse();
    }
    return edit;
}

Result<QList<DocumentEdit>> CastleDocument::change(const DocumentChange &change)
{
    QByteArray text = m_text;
    QList<DocumentEdit> done;
    for (const PathEdit &step : change.edits) {
        Result<DocumentEdit> edit = editFor(text, step);
        if (!edit) {
            return std::unexpected(std::move(edit).error());
        }
        text = edit->applied(text);
        done.append(*std::move(edit));
    }
    if (text != m_text) {
        m_text = text;
        parse();
    }
    return done;
}

Result<void> CastleDocument::apply(const DocumentEdit &edit)
{
    const bool isInside = edit.range.start >= 0 && edit.range.start <= edit.range.end
        && edit.range.end <= m_text.size();
    if (!isInside || m_text.sliced(edit.range.start, edit.range.size()) != edit.oldText) {
        return failure(ErrorCode::Conflict,
            CastleDocumentText::tr("The text has changed since “%1”; that step cannot be done")
                .arg(edit.name));
    }
    m_text = edit.applied(m_text);
    parse();
    return {};
}

Result<void> CastleDocument::save(const QString &path)
{
    // QSaveFile renames over whatever is there, be it a device.
    if (const QFileInfo target(path); target.exists() && !target.isFile()) {
        return notAFile(path);
    }
    const bool isOpenedFile = m_savedText && QFileInfo(path) == QFileInfo(m_fileName);
    if (isOpenedFile) {
        const Result<QByteArray> current = readFile(path);
        if (current && *current != *m_savedText) {
            return failure(ErrorCode::Conflict,
                CastleDocumentText::tr("“%1” was changed by another program; open it again")
                    .arg(path));
        }
    }
    QSaveFile file(path);
    if (const QFileInfo folder(QFileInfo(path).absolutePath()); !folder.isDir()) {
        return failure(ErrorCode::NotFound,
            CastleDocumentText::tr("There is no folder “%1”; make it, or save elsewhere")
                .arg(folder.filePath()));
    }
    if (!file.open(QIODevice::WriteOnly)) {
        return failure(ErrorCode::PermissionDenied,
            CastleDocumentText::tr("“%1” cannot be written; check the permissions of its folder")
                .arg(path),
            file.errorString());
    }
    if (file.write(m_text) != m_text.size() || !file.commit()) {
        return failure(ErrorCode::Unexpected,
            CastleDocumentText::tr(
                "“%1” was not saved and is as it was; check the space on its disk")
                .arg(path),
            file.errorString());
    }
    m_fileName = path;
    m_savedText = m_text;
    return {};
}

QString formatDiagnostic(const Diagnostic &diagnostic, const QString &fileName)
{
    QString place = fileName;
    if (diagnostic.position.line > 0) {
        place += QStringLiteral(":%1:%2")
                     .arg(diagnostic.position.line)
                     .arg(diagnostic.position.column);
    }
    QString text = QStringLiteral("%1: %2: %3")
                       .arg(place, severityWord(diagnostic.severity), diagnostic.summary);
    if (!diagnostic.detail.isEmpty()) {
        text += QStringLiteral("\n    ") + diagnostic.detail;
    }
    if (diagnostic.fix) {
        text += QStringLiteral("\n    ") + diagnostic.fix->name;
    }
    return text;
}

} // namespace castello
