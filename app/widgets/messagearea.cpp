// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "app/widgets/messagearea.h"

#include "app/widgets/style/icons.h"

#include <QAccessible>
#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace castello {

using namespace Qt::StringLiterals;

namespace {

struct KindLook
{
    QString icon;
    IconTint tint;
    QString role; ///< in the style sheet
};

KindLook lookOf(Message::Kind kind)
{
    switch (kind) {
    case Message::Kind::Information:
        return {u"information"_s, IconTint::Accent, u"information"_s};
    case Message::Kind::Success:
        return {u"success"_s, IconTint::Ok, u"success"_s};
    case Message::Kind::Warning:
        return {u"warning"_s, IconTint::Warning, u"warning"_s};
    case Message::Kind::Error:
        return {u"error"_s, IconTint::Error, u"error"_s};
    }
    Q_UNREACHABLE_RETURN({});
}

class MessageBar : public QFrame
{
    Q_OBJECT
public:
    MessageBar(const Message &message, QWidget *parent)
        : QFrame(parent)
    {
        const KindLook look = lookOf(message.kind);
        setObjectName(message.id);
        setProperty("role", u"message"_s);
        setProperty("kind", look.role);
        setAccessibleName(message.text);
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(12, 6, 8, 6);
        row->setSpacing(8);
        auto *sign = new QLabel(this); // the text says it too
        sign->setPixmap(icon(look.icon, look.tint).pixmap(QSize(20, 20), devicePixelRatioF()));
        row->addWidget(sign);
        auto *text = new QLabel(message.text, this);
        text->setTextFormat(Qt::PlainText);
        text->setWordWrap(true);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        row->addWidget(text, 1);
        for (const MessageAction &action : message.actions) {
            row->addWidget(makeButton(action));
        }
        row->addWidget(makeCloseButton());
    }

Q_SIGNALS:
    void done();

private:
    QPushButton *makeButton(const MessageAction &action)
    {
        auto *button = new QPushButton(action.text, this);
        button->setObjectName(action.id);
        connect(button, &QPushButton::clicked, this, [this, action] {
            if (action.messageShall == MessageAction::Then::Leave) {
                Q_EMIT done();
            }
            action.trigger();
        });
        return button;
    }

    QToolButton *makeCloseButton()
    {
        auto *button = new QToolButton(this);
        button->setObjectName(u"closeMessage"_s);
        button->setIcon(icon(u"close"_s, IconTint::Muted));
        button->setToolTip(tr("Put this message away"));
        button->setAccessibleName(tr("Put this message away"));
        connect(button, &QToolButton::clicked, this, &MessageBar::done);
        return button;
    }
};

} // namespace

MessageArea::MessageArea(QWidget *parent)
    : QWidget(parent)
    , m_bars(new QVBoxLayout(this))
{
    m_bars->setContentsMargins(0, 0, 0, 0);
    m_bars->setSpacing(0);
}

void MessageArea::post(const Message &message)
{
    dismiss(message.id);
    auto *bar = new MessageBar(message, this);
    m_bars->addWidget(bar);
    connect(bar, &MessageBar::done, this, [this, id = message.id] { dismiss(id); });
    QAccessibleEvent alert(bar, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MessageArea::dismiss(const QString &id)
{
    if (auto *bar = findChild<MessageBar *>(id)) {
        bar->setObjectName(QString());
        bar->hide();
        bar->deleteLater(); // one of its buttons may be what was clicked
    }
}

} // namespace castello

#include "messagearea.moc"
