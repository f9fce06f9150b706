// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "qml/theme/glyphimage.h"

#include <QBuffer>
#include <QFile>
#include <QImageReader>

namespace castello {

using namespace Qt::StringLiterals;

QImage glyphImage(const QString &name, const QColor &color, const QSize &size)
{
    QFile file(u":/icons/"_s + name + u".svg"_s);
    const bool isThere = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isThere);
    QByteArray source = file.readAll();
    source.replace("currentColor", color.name().toLatin1());
    QBuffer buffer(&source);
    QImageReader reader(&buffer, "svg");
    reader.setScaledSize(size);
    return reader.read();
}

} // namespace castello
