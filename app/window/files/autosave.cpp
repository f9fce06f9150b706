// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "app/window/files/autosave.h"

#include "backends/engine/folders.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QUuid>

#include <algorithm>

namespace castello {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds kInterval {20};

QByteArray encoded(const DocumentSession &session)
{
    return QJsonDocument(QJsonObject {
                             {u"castleFile"_s, session.path()},
                             {u"text"_s, QString::fromUtf8(session.text())},
                         })
        .toJson();
}

std::optional<Recovery> decoded(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
    if (!object.value("text"_L1).isString()) {
        return {};
    }
    return Recovery {path,
        object.value("castleFile"_L1).toString(),
        object.value("text"_L1).toString().toUtf8(),
        QFileInfo(path).lastModified()};
}

QString lockFor(const QString &file)
{
    return file + u".lock"_s;
}

} // namespace

QString recoveryFolder()
{
    return stateFolder() + u"/recovery"_s;
}

Autosave::Autosave(const DocumentSession *session, QString folder, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_folder(std::move(folder))
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(kInterval);
    connect(&m_timer, &QTimer::timeout, this, &Autosave::putAside);
    connect(session, &DocumentSession::documentChanged, this, [this] {
        if (m_session->isModified()) {
            if (!m_timer.isActive()) {
                m_timer.start();
            }
        } else {
            forget();
        }
    });
    connect(session, &DocumentSession::modifiedChanged, this, [this](bool isModified) {
        if (!isModified) {
            forget();
        } else if (!m_timer.isActive()) {
            m_timer.start();
        }
    });
}

Autosave::~Autosave()
{
    forget();
}

void Autosave::setInterval(std::chrono::seconds interval)
{
    m_timer.setInterval(interval);
}

void Autosave::putAside()
{
    m_timer.stop();
    if (!m_session->isModified()) {
        return;
    }
    if (m_file.isEmpty()) {
        QDir().mkpath(m_folder);
        m_file = m_folder + u'/' + QUuid::createUuid().toString(QUuid::WithoutBraces) + u".json"_s;
        m_lock = std::make_unique<QLockFile>(lockFor(m_file));
        m_lock->setStaleLockTime(0); // a process may live for months
        m_lock->tryLock();
    }
    QSaveFile file(m_file);
    if (file.open(QIODevice::WriteOnly)) {
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        file.write(encoded(*m_session));
        file.commit();
    }
}

void Autosave::forget()
{
    m_timer.stop();
    if (!m_file.isEmpty()) {
        QFile::remove(m_file);
        m_lock.reset();
        m_file.clear();
    }
}

QList<Recovery> Autosave::findRecoveries(const QString &folder)
{
    QList<Recovery> found;
    const auto files = QDir(folder).entryInfoList({u"*.json"_s}, QDir::Files, QDir::Time);
    for (const QFileInfo &file : files) {
        QLockFile lock(lockFor(file.filePath()));
        lock.setStaleLockTime(0);
        if (!lock.tryLock()) {
            continue; // another window is at it
        }
        if (auto recovery = decoded(file.filePath())) {
            found.append(*std::move(recovery));
        }
    }
    return found;
}

void Autosave::discard(const Recovery &recovery)
{
    QFile::remove(recovery.file);
    QFile::remove(lockFor(recovery.file));
}

} // namespace castello
