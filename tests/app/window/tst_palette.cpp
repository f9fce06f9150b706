// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "qml/theme/palette.h"

#include <QTest>

using namespace castello;
using namespace Qt::StringLiterals;

/// Texts can be read on everything that they stand on, in both schemes. Source: WCAG 2.2, 1.4.3
/// (texts) and 1.4.11 (what is no text).
class TestPalette : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void textsCanBeRead_data();
    void textsCanBeRead();
    void thePointersOutlineCanBeSeen_data();
    void thePointersOutlineCanBeSeen();
    void aWarningIsNoError();
};

void TestPalette::textsCanBeRead_data()
{
    QTest::addColumn<QColor>("text");
    QTest::addColumn<QColor>("ground");
    for (const Palette *palette : {&Palette::light(), &Palette::dark()}) {
        const char *scheme = palette == &Palette::light() ? "light" : "dark";
        const QList<std::pair<const char *, QColor>> texts {{"text", palette->text},
            {"textMuted", palette->textMuted},
            {"accentText", palette->accentText},
            {"ok", palette->ok},
            {"warning", palette->warning},
            {"error", palette->error}};
        const QList<std::pair<const char *, QColor>> grounds {{"window", palette->window},
            {"canvas", palette->canvas},
            {"surface", palette->surface},
            {"raised", palette->raised},
            {"accentSoft", palette->accentSoft},
            {"added", palette->added},
            {"removed", palette->removed},
            {"caution", palette->caution}};
        for (const auto &[textName, text] : texts) {
            for (const auto &[groundName, ground] : grounds) {
                QTest::addRow("%s: %s on %s", scheme, textName, groundName) << text << ground;
            }
        }
        QTest::addRow("%s: onAccent on accent", scheme) << palette->onAccent << palette->accent;
        QTest::addRow("%s: onAccent on accentText", scheme)
            << palette->onAccent << palette->accentText;
    }
}

void TestPalette::textsCanBeRead()
{
    QFETCH(const QColor, text);
    QFETCH(const QColor, ground);
    const double ratio = contrastRatio(text, ground);
    QVERIFY2(ratio >= 4.5,
        qPrintable(u"%1 on %2 has only %3:1"_s.arg(text.name(), ground.name()).arg(ratio)));
}

void TestPalette::thePointersOutlineCanBeSeen_data()
{
    QTest::addColumn<QColor>("line");
    QTest::addColumn<QColor>("ground");
    QTest::newRow("light, strong border")
        << Palette::light().borderStrong << Palette::light().surface;
    QTest::newRow("dark, strong border") << Palette::dark().borderStrong << Palette::dark().surface;
    QTest::newRow("light, focus") << Palette::light().accent << Palette::light().window;
    QTest::newRow("dark, focus") << Palette::dark().accent << Palette::dark().window;
}

void TestPalette::thePointersOutlineCanBeSeen()
{
    QFETCH(const QColor, line);
    QFETCH(const QColor, ground);
    QVERIFY(contrastRatio(line, ground) >= 3);
}

// Their grounds are of different colours, not of two reds.
void TestPalette::aWarningIsNoError()
{
    for (const Palette *palette : {&Palette::light(), &Palette::dark()}) {
        const int warning = palette->warning.hslHue();
        QVERIFY(std::abs(palette->caution.hslHue() - warning) < 20);
        QVERIFY(palette->caution.hslHue() - palette->removed.hslHue() > 30);
    }
}

QTEST_GUILESS_MAIN(TestPalette)
#include "tst_palette.moc"
