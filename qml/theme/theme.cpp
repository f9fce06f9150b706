// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "qml/theme/theme.h"

#include <QFontInfo>
#include <QGuiApplication>
#include <QJSEngine>
#include <QStyleHints>

namespace castello {

Theme::Theme()
{
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, &Theme::follow);
    connect(qGuiApp, &QGuiApplication::fontDatabaseChanged, this, &Theme::changed);
    follow();
}

Theme *Theme::instance()
{
    static Theme theme;
    return &theme;
}

Theme *Theme::create(QQmlEngine *, QJSEngine *)
{
    QJSEngine::setObjectOwnership(instance(), QJSEngine::CppOwnership);
    return instance();
}

const Palette &Theme::palette() const
{
    return m_isDark ? Palette::dark() : Palette::light();
}

void Theme::setScheme(Scheme scheme)
{
    m_scheme = scheme;
    follow();
}

void Theme::follow()
{
    const bool isSystemDark = QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
    const bool isDark = m_scheme == Scheme::Dark || (m_scheme == Scheme::System && isSystemDark);
    if (isDark != m_isDark) {
        m_isDark = isDark;
        Q_EMIT changed();
    }
}

int Theme::textSize() const
{
    return QFontInfo(QGuiApplication::font()).pixelSize();
}

int Theme::smallTextSize() const
{
    return qRound(textSize() * 0.87);
}

} // namespace castello
