// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "app/run/passphrasedesk.h"

namespace castello {

Result<Secret> PassphraseDesk::ask(PassphraseKeyStore::Purpose purpose)
{
    if (purpose == PassphraseKeyStore::Purpose::CreateFile) {
        return failure(ErrorCode::NotFound,
            tr("the key file does not exist; choose another key store in the settings, or make the "
               "file with “castello secret set NAME --keys file:PATH”"));
    }
    QMutexLocker lock(&m_mutex);
    m_answer.reset();
    m_isWaiting = !m_isClosed;
    if (m_isWaiting) {
        Q_EMIT asked();
    }
    while (m_isWaiting) {
        m_answered.wait(&m_mutex);
    }
    if (!m_answer) {
        return failure(ErrorCode::Cancelled, tr("no passphrase was given"));
    }
    return *std::exchange(m_answer, {});
}

void PassphraseDesk::answer(std::optional<Secret> passphrase)
{
    const QMutexLocker lock(&m_mutex);
    if (m_isWaiting) {
        m_answer = std::move(passphrase);
        m_isWaiting = false;
        m_answered.wakeAll();
    }
}

void PassphraseDesk::close()
{
    {
        const QMutexLocker lock(&m_mutex);
        m_isClosed = true;
    }
    answer({});
}

} // namespace castello
