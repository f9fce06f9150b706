// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "model/generate/talos/talosconfig.h"

#include "model/generate/talos/baseconfig.h"
#include "model/generate/talos/talosdocument.h"
#include "model/yaml/yamlemitter.h"

namespace castello {

using namespace Qt::StringLiterals;

GeneratedFile generateTalosconfig(const QString &name,
    const QList<IpAddress> &endpoints,
    const QByteArray &authority,
    const CertificateAndKey &admin)
{
    QStringList addresses;
    for (const IpAddress &endpoint : endpoints) {
        addresses.append(endpoint.toString());
    }
    const YamlValue context = YamlValue::mapping({
        {u"endpoints"_s, textSequence(addresses)},
        {u"ca"_s, pemToYaml(authority)},
        {u"crt"_s, pemToYaml(admin.certificate)},
        {u"key"_s, pemToYaml(admin.key.reveal())},
    });
    const YamlValue document = YamlValue::mapping(
        {{u"context"_s, name}, {u"contexts"_s, YamlValue::mapping({{name, context}})}});
    return {u"talos/talosconfig"_s, emitYaml(document, {.indent = 4}), Sensitivity::Secret};
}

GeneratedFile generateKubeconfig(const QString &name,
    const QString &server,
    const QByteArray &authority,
    const CertificateAndKey &admin)
{
    const QString user = u"admin@"_s + name;
    const YamlValue cluster = YamlValue::mapping(
        {{u"server"_s, server}, {u"certificate-authority-data"_s, pemToYaml(authority)}});
    const YamlValue context = YamlValue::mapping(
        {{u"cluster"_s, name}, {u"namespace"_s, u"default"_s}, {u"user"_s, user}});
    const YamlValue credentials = YamlValue::mapping({
        {u"client-certificate-data"_s, pemToYaml(admin.certificate)},
        {u"client-key-data"_s, pemToYaml(admin.key.reveal())},
    });
    const auto named = [](const QString &itemName, const QString &key, const YamlValue &value) {
        return YamlValue::sequence({YamlValue::mapping({{u"name"_s, itemName}, {key, value}})});
    };
    const YamlValue document = YamlValue::mapping({
        {u"apiVersion"_s, u"v1"_s},
        {u"kind"_s, u"Config"_s},
        {u"clusters"_s, named(name, u"cluster"_s, cluster)},
        {u"users"_s, named(user, u"user"_s, credentials)},
        {u"contexts"_s, named(user, u"context"_s, context)},
        {u"current-context"_s, user},
    });
    return {u"kubeconfig"_s, emitYaml(document), Sensitivity::Secret};
}

} // namespace castello
