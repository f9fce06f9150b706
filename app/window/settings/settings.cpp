// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "app/window/settings/settings.h"

#include <QFileInfo>
#include <QMetaEnum>
#include <QStandardPaths>

#include <algorithm>

namespace castello {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRecentFiles = 12;

QString settingsFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
        + u"/castello/window.ini"_s;
}

} // namespace

Settings::Settings()
    : m_file(settingsFile(), QSettings::IniFormat)
{ }

Preferences Settings::preferences() const
{
    Preferences preferences;
    preferences.language = m_file.value("language").toString();
    const QByteArray scheme = m_file.value("theme").toByteArray();
    bool isKnown = false;
    const int value = QMetaEnum::fromType<Theme::Scheme>().keyToValue(scheme.constData(), &isKnown);
    if (isKnown) {
        preferences.scheme = Theme::Scheme(value);
    }
    preferences.keyStore = m_file.value("keyStore", preferences.keyStore).toString();
    preferences.labSpeed
        = std::clamp(m_file.value("labSpeed", preferences.labSpeed).toDouble(), 1.0, 1000.0);
    preferences.autosaveSeconds
        = std::clamp(m_file.value("autosaveSeconds", preferences.autosaveSeconds).toInt(), 5, 30);
    return preferences;
}

void Settings::setPreferences(const Preferences &preferences)
{
    m_file.setValue("language", preferences.language);
    m_file.setValue("theme",
        QByteArray(QMetaEnum::fromType<Theme::Scheme>().valueToKey(int(preferences.scheme))));
    m_file.setValue("keyStore", preferences.keyStore);
    m_file.setValue("labSpeed", preferences.labSpeed);
    m_file.setValue("autosaveSeconds", preferences.autosaveSeconds);
}

QMap<QString, QKeySequence> Settings::shortcuts() const
{
    QMap<QString, QKeySequence> shortcuts;
    m_file.beginGroup("shortcuts");
    for (const QString &id : m_file.childKeys()) {
        shortcuts.insert(
            id, QKeySequence::fromString(m_file.value(id).toString(), QKeySequence::PortableText));
    }
    m_file.endGroup();
    return shortcuts;
}

void Settings::setShortcuts(const QMap<QString, QKeySequence> &shortcuts)
{
    m_file.remove("shortcuts");
    m_file.beginGroup("shortcuts");
    for (auto it = shortcuts.cbegin(); it != shortcuts.cend(); ++it) {
        m_file.setValue(it.key(), it->toString(QKeySequence::PortableText));
    }
    m_file.endGroup();
}

QStringList Settings::recentFiles() const
{
    return m_file.value("recentFiles").toStringList();
}

void Settings::addRecentFile(const QString &path)
{
    QStringList files = recentFiles();
    const QString absolute = QFileInfo(path).absoluteFilePath();
    files.removeAll(absolute);
    files.prepend(absolute);
    m_file.setValue("recentFiles", files.first(std::min<qsizetype>(files.size(), kRecentFiles)));
}

void Settings::removeRecentFile(const QString &path)
{
    QStringList files = recentFiles();
    files.removeAll(path);
    m_file.setValue("recentFiles", files);
}

QString Settings::lastFile() const
{
    return m_file.value("lastFile").toString();
}

void Settings::setLastFile(const QString &path)
{
    m_file.setValue("lastFile", path);
}

QByteArray Settings::geometry() const
{
    return m_file.value("geometry").toByteArray();
}

QByteArray Settings::dockLayout() const
{
    return m_file.value("dockLayout").toByteArray();
}

void Settings::setWindow(const QByteArray &geometry, const QByteArray &dockLayout)
{
    m_file.setValue("geometry", geometry);
    m_file.setValue("dockLayout", dockLayout);
}

bool Settings::isFirstStart() const
{
    return !m_file.contains("geometry");
}

} // namespace castello
