// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "app/window/files/savedcastle.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace castello {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(castello::Files)
};

Identity identityFor(const DocumentSession &session, const QString &path)
{
    const bool isSameFile
        = !session.path().isEmpty() && QFileInfo(session.path()) == QFileInfo(path);
    // Its folder is gone: this is no copy, and the machines stay this castle's.
    const bool isMoved = !session.path().isEmpty() && !QFileInfo::exists(session.path());
    // A text that is no castle now is saved as it is, with the identity that it may have.
    const bool isKept = isSameFile || (isMoved && session.castle().id) || !session.isReadable();
    if (isKept) {
        return Identity::Kept;
    }
    return session.castle().id ? Identity::Renewed : Identity::Given;
}

} // namespace

Result<Identity> saveCastle(DocumentSession *session, const QString &path)
{
    const Identity identity = identityFor(*session, path);
    const int step = session->undoStack()->index();
    if (identity != Identity::Kept) {
        const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        const auto given = session->change(
            {Text::tr("Give the castle an identity", "undo"), {{u"metadata.id"_s, id}}});
        if (!given) {
            return std::unexpected(given.error());
        }
    }
    if (const auto saved = session->saveAs(path); !saved) {
        session->undoStack()->setIndex(step);
        return std::unexpected(saved.error());
    }
    return identity;
}

} // namespace castello
