// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "tests/acceptance/window/windowdriver.h"

#include "app/widgets/style/appstyle.h"
#include "model/castle/machine.h"
#include "tests/support/panels.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPlainTextEdit>
#include <QProcess>
#include <QPushButton>
#include <QQuickItem>
#include <QQuickWidget>
#include <QToolButton>

#include <algorithm>

namespace castello::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMoves = 8; ///< of one drag
constexpr int kMostTabs = 120; ///< more than the window has
constexpr double kLabSpeed = 60;

QQuickItem *findItem(QQuickItem *parent, const QString &name)
{
    if (parent->objectName() == name && parent->isVisible()) {
        return parent;
    }
    for (QQuickItem *child : parent->childItems()) {
        if (QQuickItem *found = findItem(child, name)) {
            return found;
        }
    }
    return nullptr;
}

/// Straight to the widget: QTest's moves know no modifiers.
void send(QWidget *widget,
    QEvent::Type type,
    const QPoint &at,
    Qt::MouseButton button,
    Qt::KeyboardModifiers modifiers = {})
{
    const auto held = type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton;
    QMouseEvent event(type, at, widget->mapToGlobal(at), button, held, modifiers);
    QApplication::sendEvent(widget, &event);
    QCoreApplication::processEvents();
}

} // namespace

WindowDriver::WindowDriver()
    : m_home(QDir::tempPath() + u"/castello-window-XXXXXX"_s)
{
    for (const char *name :
        {"HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"}) {
        qputenv(name, m_home.path().toUtf8());
    }
    applyStyle(*qApp);
    m_window = std::make_unique<MainWindow>();
    m_window->workspace()->run.setSpeed(kLabSpeed);
    QObject::connect(
        &m_window->workspace()->run, &RunController::consentWanted, m_window.get(), [this] {
            m_ended.reset();
        });
    QObject::connect(&m_window->workspace()->run,
        &RunController::runEnded,
        m_window.get(),
        [this](const RunReport &report) {
            m_ended = report.kind;
            qInfo().noquote() << "the run ended:" << report.summary << report.remains
                              << report.remedy;
        });
    QObject::connect(&m_window->workspace()->run,
        &RunController::failed,
        m_window.get(),
        [](const Error &error) { qInfo().noquote() << "a job failed:" << error.toString(); });
    m_window->setGeometry(0, 0, 1440, 900);
    m_window->show();
    m_window->begin({});
    m_window->activateWindow();
    [[maybe_unused]] const bool isReady
        = QTest::qWaitForWindowActive(m_window.get()) && waitForPanels(m_window.get());
}

WindowDriver::~WindowDriver()
{
    m_window.reset();
    QProcess::execute(
        QCoreApplication::applicationDirPath() + "/castello"_L1, {u"lab"_s, u"stop"_s});
}

QWidget *WindowDriver::see(const QString &name) const
{
    for (QWidget *top : QApplication::topLevelWidgets()) {
        const auto found = top->objectName() == name ? QList<QWidget *> {top}
                                                     : top->findChildren<QWidget *>(name);
        const auto it = std::ranges::find_if(found, &QWidget::isVisible);
        if (it != found.cend()) {
            return *it;
        }
    }
    return nullptr;
}

QQuickItem *WindowDriver::seeOnCanvas(const QString &name) const
{
    return findItem(canvas()->rootObject(), name);
}

QQuickItem *WindowDriver::item(const QString &path) const
{
    return seeOnCanvas(u"canvasItem."_s + path);
}

void WindowDriver::click(const QString &name)
{
    QWidget *widget = see(name);
    QVERIFY2(widget != nullptr && widget->isEnabled(), qPrintable(name));
    QTest::mouseClick(widget, Qt::LeftButton, {}, widget->rect().center());
    QCoreApplication::processEvents();
}

void WindowDriver::drag(QWidget *from,
    const QPoint &start,
    QWidget *to,
    const QPoint &end,
    Qt::KeyboardModifiers modifiers)
{
    const QPoint target = from->mapFromGlobal(to->mapToGlobal(end));
    QTest::mousePress(from, Qt::LeftButton, modifiers, start);
    for (int move = 1; move <= kMoves; ++move) {
        send(from,
            QEvent::MouseMove,
            start + (target - start) * move / kMoves,
            Qt::NoButton,
            modifiers);
    }
    QTest::mouseRelease(from, Qt::LeftButton, modifiers, target);
    QCoreApplication::processEvents();
}

void WindowDriver::clickOnCanvas(const QString &name)
{
    const QQuickItem *found = seeOnCanvas(name);
    QVERIFY2(found != nullptr, qPrintable(name));
    QTest::mouseClick(canvas(), Qt::LeftButton, {}, middleOf(found));
    QCoreApplication::processEvents();
}

void WindowDriver::dragFromPalette(const QString &tile, const QPoint &canvasPoint)
{
    QWidget *from = see(u"paletteTile."_s + tile);
    QVERIFY2(from != nullptr && from->isEnabled(), qPrintable(tile));
    drag(from, from->rect().center(), canvas(), canvasPoint);
}

void WindowDriver::key(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(focus(), key, modifiers);
    QCoreApplication::processEvents();
}

void WindowDriver::type(const QString &text)
{
    QTest::keyClicks(focus(), text);
}

void WindowDriver::tabTo(const QString &name)
{
    for (int tabs = 0; tabs < kMostTabs; ++tabs) {
        if (focus()->objectName() == name) {
            return;
        }
        key(Qt::Key_Tab);
    }
    QFAIL(qPrintable(u"Tab does not come to "_s + name));
}

void WindowDriver::tabToItem(const QString &path)
{
    for (int tabs = 0; tabs < kMostTabs; ++tabs) {
        if (m_window->workspace()->selection.current() == path) {
            return;
        }
        key(Qt::Key_Tab);
    }
    QFAIL(qPrintable(u"Tab does not come to "_s + path));
}

QWidget *WindowDriver::focus() const
{
    if (QWidget *popup = QApplication::activePopupWidget()) {
        return popup->focusWidget() ? popup->focusWidget() : popup;
    }
    if (QApplication::activeWindow() == nullptr) {
        // A dialog has gone. There is no window manager here that would turn to its parent.
        m_window->activateWindow();
        [[maybe_unused]] const bool isActive = QTest::qWaitForWindowActive(m_window.get());
    }
    QWidget *widget = QApplication::focusWidget();
    return widget ? widget : QApplication::activeWindow();
}

QQuickWidget *WindowDriver::canvas() const
{
    return m_window->findChild<QQuickWidget *>(u"canvasQuick"_s);
}

QPoint WindowDriver::middleOf(const QQuickItem *item) const
{
    return item->mapToScene(QPointF(item->width() / 2, item->height() / 2)).toPoint();
}

QPoint WindowDriver::canvasPoint(double x, double y) const
{
    return {int(canvas()->width() * x), int(canvas()->height() * y)};
}

QString WindowDriver::textOf(const QString &name) const
{
    const QWidget *widget = see(name);
    if (const auto *label = qobject_cast<const QLabel *>(widget)) {
        return label->text();
    }
    if (const auto *edit = qobject_cast<const QPlainTextEdit *>(widget)) {
        return edit->toPlainText();
    }
    if (const auto *line = qobject_cast<const QLineEdit *>(widget)) {
        return line->text();
    }
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
        return button->text();
    }
    return {};
}

int WindowDriver::machinesIn(ItemState state)
{
    const Workspace *workspace = m_window->workspace();
    return int(std::ranges::count_if(machinesOf(workspace->session.castle()),
        [&](const Machine &machine) { return workspace->live.stateOf(machine.id) == state; }));
}

int WindowDriver::errorCount()
{
    return int(std::ranges::count(
        m_window->workspace()->session.diagnostics(), Severity::Error, &Diagnostic::severity));
}

bool WindowDriver::hasEnded(RunReport::Kind kind) const
{
    return m_ended == kind;
}

} // namespace castello::test
