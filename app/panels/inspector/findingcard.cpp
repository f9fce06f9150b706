// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "app/panels/inspector/findingcard.h"

#include "app/widgets/style/icons.h"
#include "qml/theme/theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyleOptionButton>

namespace castello {

using namespace Qt::StringLiterals;

namespace {

QLabel *makeText(const QString &text, const QString &role, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setProperty("role", role);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

/// Cuts its text at the end where there is no room, whatever frame the style puts around it.
class FixButton : public QPushButton
{
public:
    FixButton(const QString &text, QWidget *parent)
        : QPushButton(text, parent)
    {
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed); // may be smaller than its text
    }

    [[nodiscard]] QSize minimumSizeHint() const override
    {
        constexpr int kSmallest = 64;
        return {kSmallest, QPushButton::minimumSizeHint().height()};
    }

protected:
    void initStyleOption(QStyleOptionButton *option) const override
    {
        QPushButton::initStyleOption(option);
        const QRect room = style()->subElementRect(QStyle::SE_PushButtonContents, option, this);
        option->text = fontMetrics().elidedText(option->text, Qt::ElideRight, room.width());
    }
};

} // namespace

FindingCard::FindingCard(const Diagnostic &finding, QWidget *parent)
    : QFrame(parent)
{
    setProperty("role", u"help"_s);
    const bool isError = finding.severity == Severity::Error;
    const QString word = isError ? tr("Error") : tr("Warning");
    setAccessibleName(u"%1: %2"_s.arg(word, finding.summary));
    auto *sign = new QLabel(this);
    sign->setPixmap(
        icon(isError ? u"error"_s : u"warning"_s, isError ? IconTint::Error : IconTint::Warning)
            .pixmap(16));
    sign->setAccessibleName(word);
    sign->setAlignment(Qt::AlignTop);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(8, 8, 8, 8);
    grid->setHorizontalSpacing(Theme::instance()->gap());
    grid->setVerticalSpacing(Theme::instance()->smallGap());
    grid->setColumnStretch(1, 1);
    grid->addWidget(sign, 0, 0);
    grid->addWidget(makeText(finding.summary, {}, this), 0, 1);
    if (!finding.detail.isEmpty()) {
        grid->addWidget(makeText(finding.detail, u"note"_s, this), 1, 1);
    }
    if (finding.fix) {
        const QString name = finding.fix->name;
        auto *button = new FixButton(name, this);
        button->setObjectName(u"fix."_s + finding.rule);
        button->setAccessibleName(name);
        button->setToolTip(name);
        grid->addWidget(button, 2, 1, Qt::AlignLeft);
        connect(button, &QPushButton::clicked, this, [this, fix = *finding.fix] {
            Q_EMIT fixRequested(fix);
        });
    }
}

} // namespace castello
