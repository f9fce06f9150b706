// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "model/edit/newcastle.h"

namespace castello {

QByteArray newCastleText(const QString &name)
{
    return QByteArrayLiteral("apiVersion: castello/v1\n"
                             "kind: Castle\n"
                             "metadata:\n"
                             "  name: ")
        + name.toUtf8()
        + QByteArrayLiteral(
            "\n"
            "\n"
            "versions: # a lock: nothing changes at rebirth because the application "
            "was updated\n"
            "  talos: v1.13.9\n"
            "  contract: v1.13\n"
            "  kubernetes: v1.36.2\n"
            "\n"
            "cluster:\n"
            "  endpoint: {}\n"
            "  cni: flannel\n"
            "\n"
            "networks: {}\n"
            "\n"
            "providers: {}\n"
            "\n"
            "groups: {}\n");
}

} // namespace castello
