// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/engine/folders.h"
#include "backends/lab/client/labpaths.h"
#include "backends/lab/client/labprocess.h"
#include "backends/secrets/bundlefile.h"
#include "backends/secrets/keystore.h"
#include "backends/secrets/processsecurity.h"
#include "backends/secrets/talosbundle.h"

#include <QCoreApplication>
#include <QTimer>

#include <cstdio>
#include <cstdlib>

// Prints what a rehearsal of the sample must keep to itself, NAME<TAB>VALUE a line, so that a test
// can look for it where it must not be. For tests only; never installed.

using namespace castello;
using namespace Qt::StringLiterals;

namespace {

void print(const QString &name, QByteArrayView value)
{
    std::printf("%s\t%.*s\n", qPrintable(name), int(value.size()), value.data());
}

/// Every scalar of the bundle, and of keys the first lines of their PEM bodies.
void printValues(const QString &path, const YamlValue &value)
{
    for (const YamlValue::Entry &entry : value.entries()) {
        printValues(path + u'.' + entry.key, entry.value);
    }
    const bool isPublic = path.endsWith(".crt"_L1) || path.endsWith(".id"_L1);
    if (!value.isScalar() || isPublic) {
        return;
    }
    print(path, value.text().toUtf8());
    const QByteArray pem = QByteArray::fromBase64(value.text().toUtf8());
    if (pem.startsWith("-----BEGIN ")) {
        print(path + ".pem"_L1, pem.split('\n').value(1));
    }
}

Async<void> reveal()
{
    CASTELLO_CO_TRY(lab, connectToLab(labFolder(), {}));
    CASTELLO_CO_TRY(credentials, lab.credentials({}));
    print(u"token"_s, credentials.token.reveal().toByteArray().split('=').last());
    CASTELLO_CO_TRY(identity, lab.readSecret(kOperatorIdentityName, {}));
    print(u"identity"_s, identity->reveal());
    const auto identities = AgeIdentity::parseFile(*identity);
    if (!identities) {
        co_return std::unexpected(identities.error());
    }
    Castle sample;
    sample.name = u"tazlab"_s;
    const auto bundle = readBundleFile(
        rehearsalFolder(sample) + "/infrastructure/talos/secrets.sops.yaml"_L1, *identities);
    if (!bundle) {
        co_return std::unexpected(bundle.error());
    }
    printValues(u"bundle"_s, secretsToYaml(*bundle));
    co_return {};
}

QCoro::Task<void> run()
{
    const auto done = co_await reveal();
    if (!done) {
        std::fprintf(stderr, "%s\n", qPrintable(done.error().toString()));
    }
    QCoreApplication::exit(done ? 0 : 1);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (application.arguments().contains("--abort"_L1)) {
        if (hardenProcess()) {
            std::abort();
        }
        return 1;
    }
    QTimer::singleShot(0, &application, [] { run(); });
    return QCoreApplication::exec();
}
