// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backends/lab/guests/face/guestface.h"
#include "backends/lab/shell/labservers.h"
#include "backends/lab/shell/requesttally.h"
#include "backends/lab/shell/universe.h"

#include <QElapsedTimer>
#include <QJsonObject>
#include <QMap>
#include <QTimer>

namespace castello::lab {

/// The running lab: a universe whose time moves with the computer's clock times the speed, its
/// servers, and the key store of rehearsals, which lives in this process's memory only.
class LabShell : public QObject
{
    Q_OBJECT
public:
    using Answer = std::function<void(QJsonObject)>;

    explicit LabShell(double speed, QObject *parent = nullptr);
    ~LabShell() override;

    /// Errors: Unexpected.
    [[nodiscard]] Result<void> start();

    /// One control request, `{"request": "status", …}`. Answers now or later; `{"error": text}` for
    /// what is wrong or unknown.
    void handle(const QJsonObject &request, Answer answer);

    [[nodiscard]] Universe &universe() { return *m_universe; }
    [[nodiscard]] const LabServers &servers() const { return *m_servers; }
    /// Since the last request of any kind.
    [[nodiscard]] std::chrono::milliseconds idleTime() const;

Q_SIGNALS:
    void stopRequested();
    /// The world and its secrets are gone: what was encrypted for them is of no use any more.
    void wasReset();
    /// For the log; no secret in it.
    void noticed(const QString &event);

private:
    using Control = QJsonObject (LabShell::*)(const QJsonObject &request);
    [[nodiscard]] static const QMap<QString, Control> &controls();

    void makeUniverse();
    void advance();
    void serve(const ApiRequest &request, const ApiResponder &respond);
    [[nodiscard]] QJsonObject status(const QJsonObject &request);
    [[nodiscard]] QJsonObject resolve(const QJsonObject &request);
    [[nodiscard]] QJsonObject credentials(const QJsonObject &request);
    [[nodiscard]] QJsonObject furnishWorld(const QJsonObject &request);
    [[nodiscard]] QJsonObject addVm(const QJsonObject &request);
    [[nodiscard]] QJsonObject withhold(const QJsonObject &request);
    [[nodiscard]] QJsonObject secretRead(const QJsonObject &request);
    [[nodiscard]] QJsonObject secretWrite(const QJsonObject &request);
    [[nodiscard]] QJsonObject secretRemove(const QJsonObject &request);
    [[nodiscard]] QJsonObject setSpeed(const QJsonObject &request);
    [[nodiscard]] QJsonObject reset(const QJsonObject &request);
    [[nodiscard]] QJsonObject stop(const QJsonObject &request);
    void cloneByHand(const QJsonObject &request, const Answer &answer);

    double m_speed;
    Secret m_tokenSecret;
    std::unique_ptr<Universe> m_universe;
    std::unique_ptr<GuestFace> m_face; ///< the sockets of this universe's guests
    std::unique_ptr<LabServers> m_servers;
    QMap<QString, Secret> m_secrets;
    QStringList m_castles;
    RequestTally m_tally;
    QTimer m_timer;
    QElapsedTimer m_lastAdvance;
    QElapsedTimer m_lastRequest;
};

} // namespace castello::lab
