// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/interrupt.h"

#include <QCoreApplication>
#include <QSocketNotifier>

#include <csignal>
#include <cstdio>

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace castello::cli {

#ifdef Q_OS_UNIX

namespace {

// A signal handler may do next to nothing: it writes a byte that the event loop reads.
int signalSockets[2] = {-1, -1};

void handleSignal(int)
{
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(signalSockets[0], &byte, 1);
}

} // namespace

Interrupt::Interrupt(QObject *parent)
    : QObject(parent)
{
    if (::socketpair(AF_UNIX, SOCK_STREAM, 0, signalSockets) != 0) {
        return;
    }
    m_notifier = new QSocketNotifier(signalSockets[1], QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, [this] { requestStop(); });
    struct sigaction action = {};
    action.sa_handler = handleSignal;
    action.sa_flags = SA_RESTART | static_cast<int>(SA_RESETHAND);
    sigaction(SIGINT, &action, nullptr);
    sigaction(SIGTERM, &action, nullptr);
}

Interrupt::~Interrupt()
{
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
    for (int &socket : signalSockets) {
        ::close(socket);
        socket = -1;
    }
}

#else

Interrupt::Interrupt(QObject *parent)
    : QObject(parent)
{ }

Interrupt::~Interrupt() = default;

#endif

void Interrupt::requestStop()
{
    std::fputs(
        QCoreApplication::translate("castello::cli",
            "\nStopping; what runs is brought to a safe point. Press again to end at once.\n")
            .toUtf8()
            .constData(),
        stderr);
    if (m_notifier) {
        m_notifier->setEnabled(false);
    }
    m_source.request_stop();
}

} // namespace castello::cli
