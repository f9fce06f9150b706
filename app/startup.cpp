// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "app/startup.h"

#include <QCoreApplication>
#include <QLocale>
#include <QLoggingCategory>
#include <QTranslator>

#ifdef Q_OS_LINUX
#include <malloc.h>
#endif

namespace castello {

using namespace Qt::StringLiterals;

namespace {

bool hasDisplay()
{
#if defined(Q_OS_MACOS) || defined(Q_OS_WIN)
    return true;
#else
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY")
        || qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
#endif
}

} // namespace

void prepareApplication(QCoreApplication &application, const QString &language)
{
    QCoreApplication::setApplicationName(u"castello"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(CASTELLO_VERSION));
    // QtGrpc tells every refused connection there, and a machine that boots refuses many.
    QLoggingCategory::setFilterRules(u"default.debug=false\nqt.grpc*=false"_s);
    const QLocale locale = language.isEmpty() ? QLocale() : QLocale(language);
    QLocale::setDefault(locale);
    auto *translator = new QTranslator(&application);
    // English is a translation too: it has the plural forms.
    if (translator->load(locale, u"castello"_s, u"_"_s, u":/i18n"_s)
        || translator->load(u":/i18n/castello_en"_s)) {
        QCoreApplication::installTranslator(translator);
    }
}

void returnFreedMemory()
{
#ifdef __GLIBC__
    constexpr int kLarge = 256 * 1024; // a fixed one; by default it grows with what is freed
    mallopt(M_MMAP_THRESHOLD, kLarge);
#endif
}

bool wantsWindow(const QStringList &words)
{
    const bool isFile = words.size() == 1
        && (words.first().endsWith(".yaml"_L1) || words.first().endsWith(".yml"_L1));
    return (words.isEmpty() || isFile) && hasDisplay();
}

} // namespace castello
