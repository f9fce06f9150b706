// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "qml/workspace/canvaslayout.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <algorithm>

namespace castello {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(castello::CanvasLayout)
};

constexpr int kLayoutVersion = 1;

std::optional<CanvasLayout> layoutFromJson(const QByteArray &json)
{
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    if (root.value("castelloLayout"_L1).toInt() != kLayoutVersion) {
        return {};
    }
    CanvasLayout layout;
    const QJsonObject items = root.value("items"_L1).toObject();
    for (auto it = items.constBegin(); it != items.constEnd(); ++it) {
        const QJsonArray place = it->toArray();
        if (place.size() != 2 || !place.at(0).isDouble() || !place.at(1).isDouble()) {
            return {};
        }
        layout.positions.insert(it.key(), {place.at(0).toDouble(), place.at(1).toDouble()});
    }
    return layout;
}

QByteArray layoutToJson(const CanvasLayout &layout)
{
    QStringList paths = layout.positions.keys();
    std::ranges::sort(paths);
    QByteArrayList lines;
    for (const QString &path : std::as_const(paths)) {
        const QPointF place = layout.positions.value(path);
        lines.append("    \"" + path.toUtf8() + "\": [" + QByteArray::number(place.x()) + ", "
            + QByteArray::number(place.y()) + "]");
    }
    return "{\n  \"castelloLayout\": " + QByteArray::number(kLayoutVersion) + ",\n  \"items\": {\n"
        + lines.join(",\n") + "\n  }\n}\n";
}

} // namespace

QString layoutFileFor(const QString &castleFile)
{
    static const QStringList endings {u".castle.yaml"_s, u".castle.yml"_s, u".yaml"_s, u".yml"_s};
    for (const QString &ending : endings) {
        if (castleFile.endsWith(ending)) {
            return castleFile.chopped(ending.size()) + ".castle.layout.json"_L1;
        }
    }
    return castleFile + ".castle.layout.json"_L1;
}

Result<CanvasLayout> readLayout(const QString &path)
{
    QFile file(path);
    if (!file.exists()) {
        return CanvasLayout();
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::PermissionDenied,
            Text::tr("%1 cannot be read; items are placed anew").arg(path),
            file.errorString());
    }
    const auto layout = layoutFromJson(file.readAll());
    if (!layout) {
        return failure(ErrorCode::InvalidInput,
            Text::tr("%1 is damaged or of another version; items are placed anew, and saving "
                     "replaces it")
                .arg(path));
    }
    return *layout;
}

Result<void> writeLayout(const QString &path, const CanvasLayout &layout)
{
    if (layout.positions.isEmpty()) {
        QFile::remove(path);
        return {};
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(layoutToJson(layout)) < 0
        || !file.commit()) {
        return failure(ErrorCode::PermissionDenied,
            Text::tr("%1 cannot be written; the castle itself was saved").arg(path),
            file.errorString());
    }
    return {};
}

} // namespace castello
