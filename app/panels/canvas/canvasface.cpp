// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "app/panels/canvas/canvasface.h"

#include <QAccessibleWidget>
#include <QQuickItem>
#include <QQuickWidget>

namespace castello {

namespace {

/// A pane with the picture in it.
class CanvasFace : public QAccessibleWidget
{
public:
    explicit CanvasFace(QQuickWidget *widget)
        : QAccessibleWidget(widget, QAccessible::Pane)
        , m_widget(widget)
    { }

    [[nodiscard]] int childCount() const override { return picture() ? 1 : 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override
    {
        return picture() && child == picture() ? 0 : -1;
    }
    [[nodiscard]] QAccessibleInterface *child(int index) const override
    {
        return index == 0 ? picture() : nullptr;
    }
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override
    {
        QAccessibleInterface *found = picture();
        return found && found->rect().contains(x, y) ? found : nullptr;
    }
    [[nodiscard]] QAccessibleInterface *focusChild() const override
    {
        QAccessibleInterface *found = picture();
        return found && widget()->hasFocus() ? found->focusChild() : nullptr;
    }

private:
    [[nodiscard]] QAccessibleInterface *picture() const
    {
        return QAccessible::queryAccessibleInterface(m_widget->rootObject());
    }

    QQuickWidget *m_widget;
};

} // namespace

void giveFace(QQuickWidget *widget)
{
    QAccessible::registerAccessibleInterface(new CanvasFace(widget));
}

} // namespace castello
