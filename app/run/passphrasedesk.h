// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backends/secrets/passphrasekeystore.h"

#include <QMutex>
#include <QObject>
#include <QWaitCondition>

namespace castello {

/// Where the engine's thread asks for the passphrase of a key file and waits until a person has
/// answered in the interface's thread.
class PassphraseDesk : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Called by the engine; waits. Errors: Cancelled; NotFound for a file that is yet to be made.
    [[nodiscard]] Result<Secret> ask(PassphraseKeyStore::Purpose purpose);
    /// Called by the interface; nothing = the person does not want to. Without a question it does
    /// nothing.
    void answer(std::optional<Secret> passphrase);
    /// Whoever asks from now on is turned away.
    void close();

Q_SIGNALS:
    void asked(); ///< in the interface's thread, when the desk lives there

private:
    QMutex m_mutex;
    QWaitCondition m_answered;
    bool m_isWaiting = false;
    bool m_isClosed = false;
    std::optional<Secret> m_answer;
};

} // namespace castello
