// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "tests/acceptance/window/randomhand.h"

#include "app/panels/canvas/canvasview.h"
#include "app/panels/text/showntext.h"
#include "app/panels/text/texteditor.h"

#include <QCheckBox>
#include <QComboBox>
#include <QQuickItem>
#include <QQuickWidget>
#include <QRegularExpression>
#include <QTextBlock>
#include <QTextCursor>
#include <QToolButton>

namespace castello::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostItems = 25; ///< beyond that more is taken out than added
constexpr int kPatience = 4; ///< attempts with a text that cannot be read

/// A turn of the event loop, at whose end widgets go that are not needed any more.
void settle()
{
    QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

} // namespace

RandomHand::RandomHand(WindowDriver *driver, quint32 seed)
    : m_driver(driver)
    , m_random(seed)
    , m_workspace(driver->window().workspace())
    , m_canvas(driver->window().findChild<CanvasView *>()->viewModel())
    , m_editor(driver->window().findChild<TextEditor *>())
{ }

RandomHand::Place RandomHand::edit()
{
    const bool isReadable = m_workspace->session.isReadable();
    m_unreadableFor = isReadable ? 0 : m_unreadableFor + 1;
    if (isReadable) {
        m_readable = m_editor->text();
    }
    if (m_unreadableFor > kPatience) {
        mendText();
        return Place::Text;
    }
    const auto place = Place(m_random.bounded(3));
    switch (place) {
    case Place::Canvas:
        editOnCanvas();
        break;
    case Place::Inspector:
        editInInspector();
        break;
    case Place::Text:
        editText();
        break;
    }
    settle();
    return place;
}

void RandomHand::editOnCanvas()
{
    m_canvas->update();
    m_canvas->zoomToFit();
    if (m_canvas->items()->items().size() > kMostItems) {
        thinOut();
        return;
    }
    switch (m_random.bounded(9)) {
    case 0:
        dragTile();
        break;
    case 1:
        pressTile();
        break;
    case 2:
    case 3:
    case 4:
        dragItem({});
        break;
    case 5:
        dragItem(Qt::ShiftModifier);
        break;
    case 6:
    case 7:
        pressKey();
        break;
    default:
        arrange();
    }
}

void RandomHand::dragTile()
{
    const QString tile = anyOf(QStringList {
        u"host"_s, u"controlPlanes"_s, u"workers"_s, u"network"_s, u"longhorn"_s, u"ingress"_s});
    if (QWidget *from = m_driver->see(u"paletteTile."_s + tile); from && from->isEnabled()) {
        m_driver->dragFromPalette(tile, anyPoint());
    }
}

void RandomHand::pressTile()
{
    const auto tiles
        = m_driver->window().findChildren<QWidget *>(QRegularExpression(u"^paletteTile\\."_s));
    if (QWidget *tile = anyOf(tiles); tile->isEnabled()) {
        tile->setFocus();
        QTest::keyClick(tile, Qt::Key_Return);
    }
}

/// Moves it, places it on a host or, with Shift, connects it to a network.
void RandomHand::dragItem(Qt::KeyboardModifiers modifiers)
{
    if (const auto from = middleOf(anyItem())) {
        m_driver->drag(m_driver->canvas(), *from, m_driver->canvas(), anyPoint(), modifiers);
    }
}

void RandomHand::pressKey()
{
    const auto at = middleOf(anyItem());
    if (!at) {
        return;
    }
    QTest::mouseClick(m_driver->canvas(), Qt::LeftButton, {}, *at);
    m_driver->canvas()->setFocus();
    switch (m_random.bounded(8)) {
    case 0:
    case 1:
        QTest::keyClick(m_driver->canvas(), Qt::Key_Plus);
        break;
    case 2:
        QTest::keyClick(m_driver->canvas(), Qt::Key_Minus);
        break;
    case 3:
        QTest::keyClick(m_driver->canvas(), Qt::Key_Delete);
        break;
    case 4:
        QTest::keyClick(m_driver->canvas(), Qt::Key_D, Qt::ControlModifier);
        break;
    case 5:
        QTest::keyClick(m_driver->canvas(), Qt::Key_Right, Qt::ControlModifier);
        break;
    default: // places or connects what is selected
        QTest::keyClick(m_driver->canvas(), anyOf(QList {Qt::Key_H, Qt::Key_C}));
        QTest::keyClick(m_driver->canvas(), Qt::Key_Down);
        QTest::keyClick(m_driver->canvas(), Qt::Key_Return);
    }
}

void RandomHand::arrange()
{
    m_driver->canvas()->setFocus();
    QTest::keyClick(m_driver->canvas(), Qt::Key_A, Qt::ControlModifier);
    const QString command = anyOf(QStringList {
        u"castle.alignLeft"_s, u"castle.alignTop"_s, u"castle.distribute"_s, u"castle.arrange"_s});
    m_driver->window().actionRegistry()->action(command)->trigger();
}

void RandomHand::thinOut()
{
    m_workspace->selection.set({anyPath(), anyPath()});
    m_driver->canvas()->setFocus();
    QTest::keyClick(m_driver->canvas(), Qt::Key_Delete);
}

const CanvasItem *RandomHand::anyItem()
{
    const auto &items = m_canvas->items()->items();
    return items.isEmpty() ? nullptr : &items.at(m_random.bounded(items.size()));
}

QString RandomHand::anyPath()
{
    const CanvasItem *item = anyItem();
    return item == nullptr ? QString() : item->path;
}

/// In the canvas: on an item, more often than not.
QPoint RandomHand::anyPoint()
{
    const auto onItem = middleOf(anyItem());
    return onItem && m_random.bounded(3) > 0
        ? *onItem
        : m_driver->canvasPoint(m_random.generateDouble(), m_random.generateDouble());
}

std::optional<QPoint> RandomHand::middleOf(const CanvasItem *item) const
{
    if (item == nullptr) {
        return {};
    }
    const QPoint point = m_canvas->viewport()->toView(item->area.center()).toPoint();
    return m_driver->canvas()->rect().contains(point) ? std::optional(point) : std::nullopt;
}

void RandomHand::editInInspector()
{
    m_canvas->update();
    m_workspace->selection.select(m_random.bounded(5) == 0 ? QString() : anyPath());
    const QList<QWidget *> all = inputs();
    if (!all.isEmpty()) {
        fillField(anyOf(all));
    }
}

QList<QWidget *> RandomHand::inputs() const
{
    QList<QWidget *> found;
    const QWidget *inspector = m_driver->see(u"inspector"_s);
    for (QWidget *input : inspector->findChildren<QWidget *>(
             QRegularExpression(u"^(field|reset|fix)\\.|^unit$|^duplicateItem$|^removeItem$"_s))) {
        if (input->isVisible() && input->isEnabled()) {
            found.append(input);
        }
    }
    return found;
}

void RandomHand::fillField(QWidget *input)
{
    if (qobject_cast<QAbstractButton *>(input) && !qobject_cast<QCheckBox *>(input)) {
        QTest::mouseClick(input, Qt::LeftButton);
        return;
    }
    input->setFocus();
    if (qobject_cast<QCheckBox *>(input)) {
        QTest::keyClick(input, Qt::Key_Space);
        return;
    }
    if (qobject_cast<QComboBox *>(input)) {
        QTest::keyClick(input, anyOf(QList {Qt::Key_Up, Qt::Key_Down}));
        return;
    }
    QTest::keySequence(input, QKeySequence::SelectAll);
    QTest::keyClick(input, Qt::Key_Delete);
    QTest::keyClicks(input,
        anyOf(QStringList {u"1"_s,
            u"3"_s,
            u"7"_s,
            u"16"_s,
            u"192.168.1.7"_s,
            u"a: b"_s,
            u"yes"_s,
            u"#"_s,
            u"one, two"_s,
            u"pool"_s,

            u""_s}));
    if (m_random.bounded(2) == 0) {
        QTest::keyClick(input, Qt::Key_Return);
    } else {
        m_driver->canvas()->setFocus();
    }
}

void RandomHand::editText()
{
    m_editor->setFocus();
    const int size = int(m_editor->text().size());
    const QTextBlock line = m_editor->document()->findBlockByNumber(
        m_random.bounded(m_editor->document()->blockCount()));
    switch (m_random.bounded(6)) {
    case 0: // a note, which is always right
        select(line.position() + line.length() - 1, 0);
        QTest::keyClicks(m_editor, anyOf(QStringList {u" # yes"_s, u" # no"_s, u" #"_s}));
        break;
    case 1: // another digit
        if (const auto digits
            = QRegularExpression(u"[1-9]"_s).match(m_editor->text(), m_random.bounded(size + 1));
            digits.hasMatch()) {
            select(int(digits.capturedStart()), 1);
            QTest::keyClicks(m_editor, QString::number(m_random.bounded(1, 10)));
        }
        break;
    case 2: // a line less or twice
        select(line.position(), std::min(line.length(), size - line.position()));
        m_editor->insertPlainText(
            m_random.bounded(3) == 0 ? QString() : line.text() + u'\n' + line.text() + u'\n');
        break;
    case 3:
        select(line.position(), m_random.bounded(2) * (line.length() - 1));
        QTest::keyClick(m_editor, anyOf(QList {Qt::Key_Tab, Qt::Key_Backtab, Qt::Key_Return}));
        break;
    default: // anything anywhere
        select(m_random.bounded(size + 1), m_random.bounded(6));
        typeText();
    }
}

void RandomHand::select(int start, int length)
{
    QTextCursor cursor = m_editor->textCursor();
    const int end = m_editor->document()->characterCount() - 1;
    cursor.setPosition(std::min(start, end));
    cursor.setPosition(std::min(start + length, end), QTextCursor::KeepAnchor);
    m_editor->setTextCursor(cursor);
}

void RandomHand::typeText()
{
    switch (m_random.bounded(4)) {
    case 0:
        QTest::keyClick(m_editor, Qt::Key_Backspace);
        break;
    case 1:
        QTest::keyClick(m_editor, Qt::Key_Delete);
        break;
    case 2: // more than keys give: signs of four bytes, blanks that are none
        m_editor->insertPlainText(
            anyOf(QStringList {u"🏰"_s, u"\u00A0"_s, u"\n# note\n"_s, u"ü"_s}));
        break;
    default:
        QTest::keyClicks(m_editor,
            anyOf(QStringList {u"x"_s, u" "_s, u"\""_s, u": {"_s, u"["_s, u"- "_s, u"4"_s}));
    }
}

void RandomHand::mendText()
{
    const TextDifference mend = textDifference(m_editor->text(), m_readable);
    m_editor->setFocus();
    select(int(mend.start), int(mend.removed));
    m_editor->insertPlainText(mend.inserted);
    settle();
}

} // namespace castello::test
