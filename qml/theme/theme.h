// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "qml/theme/palette.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

class QJSEngine;
class QQmlEngine;

namespace castello {

/// The look of the window: colours, spacing, corner radii. Follows the system's light or dark
/// scheme unless a person chose one. One object for QML and widgets.
class Theme : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(QColor window READ window NOTIFY changed)
    Q_PROPERTY(QColor canvas READ canvas NOTIFY changed)
    Q_PROPERTY(QColor canvasDots READ canvasDots NOTIFY changed)
    Q_PROPERTY(QColor surface READ surface NOTIFY changed)
    Q_PROPERTY(QColor raised READ raised NOTIFY changed)
    Q_PROPERTY(QColor border READ border NOTIFY changed)
    Q_PROPERTY(QColor borderStrong READ borderStrong NOTIFY changed)
    Q_PROPERTY(QColor text READ text NOTIFY changed)
    Q_PROPERTY(QColor textMuted READ textMuted NOTIFY changed)
    Q_PROPERTY(QColor accent READ accent NOTIFY changed)
    Q_PROPERTY(QColor onAccent READ onAccent NOTIFY changed)
    Q_PROPERTY(QColor accentSoft READ accentSoft NOTIFY changed)
    Q_PROPERTY(QColor accentText READ accentText NOTIFY changed)
    Q_PROPERTY(QColor ok READ ok NOTIFY changed)
    Q_PROPERTY(QColor warning READ warning NOTIFY changed)
    Q_PROPERTY(QColor error READ error NOTIFY changed)
    Q_PROPERTY(QColor added READ added NOTIFY changed)
    Q_PROPERTY(QColor removed READ removed NOTIFY changed)
    Q_PROPERTY(bool isDark READ isDark NOTIFY changed)
    Q_PROPERTY(int gap READ gap CONSTANT)
    Q_PROPERTY(int smallGap READ smallGap CONSTANT)
    Q_PROPERTY(int wideGap READ wideGap CONSTANT)
    Q_PROPERTY(int radius READ radius CONSTANT)
    Q_PROPERTY(int wideRadius READ wideRadius CONSTANT)
    Q_PROPERTY(int textSize READ textSize NOTIFY changed)
    Q_PROPERTY(int smallTextSize READ smallTextSize NOTIFY changed)
public:
    enum class Scheme { System, Light, Dark };
    Q_ENUM(Scheme)

    /// The one of the application; QML gets it too. Made on first use, in the main thread.
    [[nodiscard]] static Theme *instance();
    /// For QML.
    static Theme *create(QQmlEngine *, QJSEngine *);

    [[nodiscard]] const Palette &palette() const;
    [[nodiscard]] bool isDark() const { return m_isDark; }
    [[nodiscard]] Scheme scheme() const { return m_scheme; }
    void setScheme(Scheme scheme);

    [[nodiscard]] QColor window() const { return palette().window; }
    [[nodiscard]] QColor canvas() const { return palette().canvas; }
    [[nodiscard]] QColor canvasDots() const { return palette().canvasDots; }
    [[nodiscard]] QColor surface() const { return palette().surface; }
    [[nodiscard]] QColor raised() const { return palette().raised; }
    [[nodiscard]] QColor border() const { return palette().border; }
    [[nodiscard]] QColor borderStrong() const { return palette().borderStrong; }
    [[nodiscard]] QColor text() const { return palette().text; }
    [[nodiscard]] QColor textMuted() const { return palette().textMuted; }
    [[nodiscard]] QColor accent() const { return palette().accent; }
    [[nodiscard]] QColor onAccent() const { return palette().onAccent; }
    [[nodiscard]] QColor accentSoft() const { return palette().accentSoft; }
    [[nodiscard]] QColor accentText() const { return palette().accentText; }
    [[nodiscard]] QColor ok() const { return palette().ok; }
    [[nodiscard]] QColor warning() const { return palette().warning; }
    [[nodiscard]] QColor error() const { return palette().error; }
    [[nodiscard]] QColor added() const { return palette().added; }
    [[nodiscard]] QColor removed() const { return palette().removed; }

    /// Pixels between things that belong together, and between those that do not.
    [[nodiscard]] int smallGap() const { return 4; }
    [[nodiscard]] int gap() const { return 8; }
    [[nodiscard]] int wideGap() const { return 12; }
    [[nodiscard]] int radius() const { return 7; }
    [[nodiscard]] int wideRadius() const { return 12; }
    /// Pixels, from the system's font: the two sizes that there are.
    [[nodiscard]] int textSize() const;
    [[nodiscard]] int smallTextSize() const;

Q_SIGNALS:
    void changed();

private:
    Theme();
    void follow();

    Scheme m_scheme = Scheme::System;
    bool m_isDark = false;
};

} // namespace castello
