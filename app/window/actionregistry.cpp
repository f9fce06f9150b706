// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "app/window/actionregistry.h"

#include <algorithm>

namespace castello {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kPurpose = "castelloPurpose";
constexpr auto kObstacle = "castelloObstacle";
constexpr auto kBarrier = "castelloBarrier";

void composeToolTip(QAction *action)
{
    const QString purpose = action->property(kPurpose).toString();
    QString tip = purpose.isEmpty() ? plainText(action) : purpose;
    if (!action->shortcut().isEmpty()) {
        tip += u" (%1)"_s.arg(action->shortcut().toString(QKeySequence::NativeText));
    }
    if (const QString reason = obstacle(action); !reason.isEmpty()) {
        tip += u'\n' + reason;
    }
    action->setToolTip(tip);
}

void setReason(QAction *action, const char *kind, const QString &reason)
{
    action->setProperty(kind, reason);
    action->setEnabled(obstacle(action).isEmpty());
    composeToolTip(action);
}

} // namespace

QAction *ActionRegistry::add(const QString &id, const QString &text, const QKeySequence &shortcut)
{
    return add(id, new QAction(text, this), shortcut);
}

QAction *ActionRegistry::add(const QString &id, QAction *action, const QKeySequence &shortcut)
{
    action->setObjectName(id);
    if (!shortcut.isEmpty()) {
        action->setShortcut(shortcut);
    }
    m_actions.append(action);
    m_defaults.insert(action, shortcut);
    connect(action, &QAction::triggered, this, [this, action] {
        m_recent.removeOne(action);
        m_recent.prepend(action);
    });
    connect(action, &QAction::changed, action, [action] {
        const QSignalBlocker quiet(action);
        composeToolTip(action);
    });
    composeToolTip(action);
    return action;
}

QAction *ActionRegistry::action(const QString &id) const
{
    const auto it = std::ranges::find(m_actions, id, &QObject::objectName);
    Q_ASSERT(it != m_actions.cend());
    return *it;
}

QKeySequence ActionRegistry::defaultShortcut(const QAction *action) const
{
    return m_defaults.value(action);
}

void describe(QAction *action, const QString &purpose)
{
    action->setProperty(kPurpose, purpose);
    composeToolTip(action);
}

void setObstacle(QAction *action, const QString &reason)
{
    setReason(action, kObstacle, reason);
}

void setBarrier(QAction *action, const QString &reason)
{
    setReason(action, kBarrier, reason);
}

QString obstacle(const QAction *action)
{
    const QString barrier = action->property(kBarrier).toString();
    return barrier.isEmpty() ? action->property(kObstacle).toString() : barrier;
}

QString plainText(const QAction *action)
{
    QString text = action->text();
    text.replace(u"&&"_s, u"\1"_s).remove(u'&').replace(u'\1', u'&');
    for (const QString &dots : {u"…"_s, u"..."_s}) {
        if (text.endsWith(dots)) {
            text.chop(dots.size());
        }
    }
    return text;
}

} // namespace castello
