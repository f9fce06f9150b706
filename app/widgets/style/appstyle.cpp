// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "app/widgets/style/appstyle.h"

#include "app/widgets/style/icons.h"
#include "qml/theme/theme.h"

#include <QApplication>
#include <QDialog>
#include <QFile>
#include <QPainter>
#include <QProxyStyle>
#include <QPushButton>
#include <QStyleOption>

#include <algorithm>

namespace castello {

using namespace Qt::StringLiterals;

namespace {

/// What a style sheet cannot say.
class CalmStyle : public QProxyStyle
{
public:
    CalmStyle()
        : QProxyStyle(u"Fusion"_s)
    { }

    /// Enter presses a button that has the keyboard, not only in dialogs.
    void polish(QWidget *widget) override
    {
        QProxyStyle::polish(widget);
        auto *button = qobject_cast<QPushButton *>(widget);
        if (button != nullptr && qobject_cast<QDialog *>(button->window()) == nullptr) {
            button->setAutoDefault(true);
        }
    }
    using QProxyStyle::polish;

    int pixelMetric(
        PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override
    {
        switch (metric) {
        case PM_DockWidgetSeparatorExtent:
            return 5; // what a pointer can catch; drawn as one line
        case PM_DockWidgetFrameWidth:
        case PM_DefaultFrameWidth:
            return 0;
        case PM_ToolBarIconSize:
        case PM_SmallIconSize:
        case PM_ButtonIconSize:
            return 16;
        default:
            return QProxyStyle::pixelMetric(metric, option, widget);
        }
    }

    int styleHint(StyleHint hint,
        const QStyleOption *option,
        const QWidget *widget,
        QStyleHintReturn *data) const override
    {
        switch (hint) {
        case SH_DialogButtonBox_ButtonsHaveIcons:
        case SH_EtchDisabledText:
            return 0;
        default:
            return QProxyStyle::styleHint(hint, option, widget, data);
        }
    }

    /// Our glyphs; Fusion would look through its own image files, for every panel at start.
    QIcon standardIcon(
        StandardPixmap name, const QStyleOption *option, const QWidget *widget) const override
    {
        switch (name) {
        case SP_TitleBarCloseButton:
            return icon(u"close"_s);
        case SP_TitleBarNormalButton:
            return icon(u"float"_s);
        default:
            return QProxyStyle::standardIcon(name, option, widget);
        }
    }

    void drawPrimitive(PrimitiveElement element,
        const QStyleOption *option,
        QPainter *painter,
        const QWidget *widget) const override
    {
        if (element == PE_IndicatorDockWidgetResizeHandle) {
            drawSeparator(option->rect, painter);
        } else {
            QProxyStyle::drawPrimitive(element, option, painter, widget);
        }
    }

private:
    static void drawSeparator(const QRect &area, QPainter *painter)
    {
        const Palette &palette = Theme::instance()->palette();
        painter->fillRect(area, palette.window);
        QRect line = area;
        if (area.width() < area.height()) {
            line.setLeft(area.center().x());
            line.setWidth(1);
        } else {
            line.setTop(area.center().y());
            line.setHeight(1);
        }
        painter->fillRect(line, palette.border);
    }
};

/// What the words of the style sheet stand for.
QList<std::pair<QString, QString>> vocabulary()
{
    const Theme &theme = *Theme::instance();
    const Palette &palette = theme.palette();
    QList<std::pair<QString, QString>> words {
        {u"@window"_s, palette.window.name()},
        {u"@surface"_s, palette.surface.name()},
        {u"@raised"_s, palette.raised.name()},
        {u"@border"_s, palette.border.name()},
        {u"@borderStrong"_s, palette.borderStrong.name()},
        {u"@text"_s, palette.text.name()},
        {u"@textMuted"_s, palette.textMuted.name()},
        {u"@accent"_s, palette.accent.name()},
        {u"@onAccent"_s, palette.onAccent.name()},
        {u"@accentSoft"_s, palette.accentSoft.name()},
        {u"@accentText"_s, palette.accentText.name()},
        {u"@error"_s, palette.error.name()},
        {u"@added"_s, palette.added.name()},
        {u"@removed"_s, palette.removed.name()},
        {u"@caution"_s, palette.caution.name()},
        {u"@small"_s, QString::number(theme.smallTextSize())},
        {u"@radius"_s, QString::number(theme.radius())},
        {u"@wideRadius"_s, QString::number(theme.wideRadius())},
        {u"@scheme"_s, theme.isDark() ? u"dark"_s : u"light"_s},
    };
    // Longer words first: @textMuted before @text.
    std::ranges::sort(words, std::greater(), [](const auto &word) { return word.first.size(); });
    return words;
}

QString styleSheet()
{
    QFile file(u":/style/castello.qss"_s);
    const bool isThere = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isThere);
    QString sheet = QString::fromUtf8(file.readAll());
    for (const auto &[word, value] : vocabulary()) {
        sheet.replace(word, value);
    }
    return sheet;
}

} // namespace

void applyStyle(QApplication &application)
{
    QApplication::setStyle(new CalmStyle);
    const auto follow = [&application] {
        QApplication::setPalette(Theme::instance()->palette().toWidgets());
        application.setStyleSheet(styleSheet());
    };
    QObject::connect(Theme::instance(), &Theme::changed, &application, follow);
    follow();
}

} // namespace castello
