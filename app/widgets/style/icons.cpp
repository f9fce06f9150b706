// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "app/widgets/style/icons.h"

#include "qml/theme/glyphimage.h"
#include "qml/theme/theme.h"

#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>

namespace castello {

using namespace Qt::StringLiterals;

namespace {

QColor colorOf(IconTint tint)
{
    const Palette &palette = Theme::instance()->palette();
    switch (tint) {
    case IconTint::Text:
        return palette.text;
    case IconTint::Muted:
        return palette.textMuted;
    case IconTint::Accent:
        return palette.accent;
    case IconTint::OnAccent:
        return palette.onAccent;
    case IconTint::Ok:
        return palette.ok;
    case IconTint::Warning:
        return palette.warning;
    case IconTint::Error:
        return palette.error;
    }
    Q_UNREACHABLE_RETURN(palette.text);
}

/// Draws one glyph in whatever colour and resolution it is asked for.
class GlyphEngine : public QIconEngine
{
public:
    GlyphEngine(QString name, IconTint tint)
        : m_name(std::move(name))
        , m_tint(tint)
    { }

    QIconEngine *clone() const override { return new GlyphEngine(m_name, m_tint); }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal scale = painter->device()->devicePixelRatioF();
        painter->drawPixmap(rect, scaledPixmap(rect.size(), mode, state, scale));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }

    // `size` does not count the pixels of the device: that many times `scale` are drawn.
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        const QColor color = mode == QIcon::Disabled ? colorOf(IconTint::Muted) : colorOf(m_tint);
        const QSize pixels = size * scale;
        const QString key = u"castello-%1-%2-%3x%4"_s.arg(m_name, color.name())
                                .arg(pixels.width())
                                .arg(pixels.height());
        QPixmap drawn;
        if (!QPixmapCache::find(key, &drawn)) {
            drawn = QPixmap::fromImage(glyphImage(m_name, color, pixels));
            QPixmapCache::insert(key, drawn);
        }
        drawn.setDevicePixelRatio(scale);
        return drawn;
    }

private:
    QString m_name;
    IconTint m_tint;
};

} // namespace

QIcon icon(const QString &name, IconTint tint)
{
    return QIcon(new GlyphEngine(name, tint));
}

} // namespace castello
