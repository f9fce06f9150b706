// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "qml/workspace/documentsession.h"

#include "model/edit/newcastle.h"
#include "qml/workspace/sessioncommands.h"

#include <QFileInfo>

#include <algorithm>

namespace castello {

namespace {

/// The smallest single edit that leads from one text to the other.
DocumentEdit difference(const QByteArray &before, const QByteArray &after)
{
    const qsizetype shorter = std::min(before.size(), after.size());
    qsizetype start = 0;
    while (start < shorter && before.at(start) == after.at(start)) {
        ++start;
    }
    qsizetype tail = 0;
    while (tail < shorter - start
        && before.at(before.size() - 1 - tail) == after.at(after.size() - 1 - tail)) {
        ++tail;
    }
    DocumentEdit edit;
    edit.range = {start, before.size() - tail};
    edit.oldText = before.sliced(start, before.size() - tail - start);
    edit.newText = after.sliced(start, after.size() - tail - start);
    return edit;
}

CanvasLayout withPlaces(CanvasLayout layout, const DocumentSession::Places &places)
{
    for (auto it = places.cbegin(); it != places.cend(); ++it) {
        if (*it) {
            layout.positions.insert(it.key(), **it);
        } else {
            layout.positions.remove(it.key());
        }
    }
    return layout;
}

} // namespace

DocumentSession::DocumentSession(QObject *parent)
    : QObject(parent)
{
    connect(&m_undo, &QUndoStack::cleanChanged, this, [this](bool isClean) {
        Q_EMIT modifiedChanged(!isClean);
    });
    start(newCastleText(tr("castle", "name of a new castle: small letters, digits, dashes")));
}

DocumentSession::~DocumentSession()
{
    m_undo.disconnect(this);
}

Result<void> DocumentSession::open(const QString &path)
{
    auto document = CastleDocument::open(path);
    if (!document) {
        return std::unexpected(std::move(document).error());
    }
    const auto layout = readLayout(layoutFileFor(path));
    m_layoutProblem = layout ? QString() : layout.error().toString();
    m_path = path;
    adopt(*std::move(document), layout.value_or(CanvasLayout()));
    return {};
}

void DocumentSession::start(QByteArray text, CanvasLayout layout)
{
    m_path.clear();
    m_layoutProblem.clear();
    adopt(CastleDocument::fromText(std::move(text)), std::move(layout));
}

void DocumentSession::adopt(CastleDocument document, CanvasLayout layout)
{
    m_document = std::move(document);
    m_layout = std::move(layout);
    m_castle = m_document.castle().value_or(Castle());
    m_undo.clear();
    Q_EMIT pathChanged();
    Q_EMIT layoutChanged();
    Q_EMIT documentChanged();
}

Result<void> DocumentSession::save()
{
    return saveAs(m_path);
}

Result<void> DocumentSession::saveAs(const QString &path)
{
    if (auto saved = m_document.save(path); !saved) {
        return saved;
    }
    m_undo.setClean();
    if (path != m_path) {
        m_path = path;
        Q_EMIT pathChanged();
    }
    return writeLayout(layoutFileFor(path), m_layout);
}

void DocumentSession::overwriteOnSave()
{
    // A text that was never read from the file has nothing to compare it with.
    m_document = CastleDocument::fromText(m_document.text(), m_path);
    m_undo.resetClean();
}

QString DocumentSession::title() const
{
    return m_castle.name.isEmpty() ? QFileInfo(m_path).fileName() : m_castle.name;
}

bool DocumentSession::isModified() const
{
    return !m_undo.isClean();
}

Result<void> DocumentSession::change(const DocumentChange &change)
{
    return this->change(change, {});
}

Result<void> DocumentSession::attempt(const Result<DocumentChange> &change)
{
    if (!change) {
        Q_EMIT refused(change.error().message);
        return std::unexpected(change.error());
    }
    return this->change(*change);
}

Result<void> DocumentSession::attempt(const Result<Addition> &addition)
{
    return attempt(addition.transform([](const Addition &added) { return added.change; }));
}

Result<void> DocumentSession::change(const DocumentChange &change, const Places &places)
{
    CastleDocument changed = m_document;
    const Result<QList<DocumentEdit>> edits = changed.change(change);
    if (!edits) {
        Q_EMIT refused(edits.error().toString());
        return std::unexpected(edits.error());
    }
    const CanvasLayout layout = withPlaces(m_layout, places);
    if (changed.text() != m_document.text() || layout != m_layout) {
        m_undo.push(new DocumentCommand(
            this, change.name, *edits, layout, DocumentCommand::Origin::Gesture));
    }
    return {};
}

void DocumentSession::place(const QString &name, const Places &places)
{
    const CanvasLayout layout = withPlaces(m_layout, places);
    if (layout != m_layout) {
        m_undo.push(new DocumentCommand(this, name, {}, layout, DocumentCommand::Origin::Gesture));
    }
}

void DocumentSession::replaceText(const QByteArray &text)
{
    if (text != m_document.text()) {
        m_undo.push(new DocumentCommand(this,
            tr("Edit text", "undo"),
            {difference(m_document.text(), text)},
            m_layout,
            DocumentCommand::Origin::Typing));
    }
}

void DocumentSession::applyEdits(const QList<DocumentEdit> &edits)
{
    if (edits.isEmpty()) {
        return;
    }
    for (const DocumentEdit &edit : edits) {
        [[maybe_unused]] const auto done = m_document.apply(edit);
        Q_ASSERT(done); // every edit was made for this very text
    }
    if (m_document.castle()) {
        m_castle = *m_document.castle();
    }
    Q_EMIT documentChanged();
}

void DocumentSession::setLayout(const CanvasLayout &layout)
{
    if (layout != m_layout) {
        m_layout = layout;
        Q_EMIT layoutChanged();
    }
}

} // namespace castello
