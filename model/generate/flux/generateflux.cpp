// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "model/generate/flux/generateflux.h"

#include "model/generate/flux/fluxcomponents.h"
#include "model/generate/flux/fluxobjects.h"
#include "model/yaml/yamlemitter.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace castello {

using namespace Qt::StringLiterals;

namespace {

/// Collects the tree's files.
class Tree
{
public:
    void add(const QString &path, const QByteArray &content)
    {
        m_files.append({path, content, Sensitivity::Public});
    }
    void add(const QString &path, const QList<YamlValue> &documents)
    {
        add(path, emitYamlDocuments(documents));
    }
    [[nodiscard]] QList<GeneratedFile> files() const { return m_files; }

private:
    QList<GeneratedFile> m_files;
};

/// Flux can open encrypted files only where the cluster was given a key of its own.
bool decrypts(const Castle &castle)
{
    return !castle.secrets.cluster.isEmpty();
}

QString clusterFolder(const Castle &castle)
{
    const QString &path = castle.gitops.workloads->path;
    return path.isEmpty() ? u"clusters/"_s + castle.name : path;
}

YamlValue gitRepository(const GitRepository &workloads)
{
    YamlValue source = kubernetesObject(
        u"source.toolkit.fluxcd.io/v1"_s, u"GitRepository"_s, u"flux-system"_s, u"flux-system"_s);
    source.insert(u"spec"_s,
        YamlValue::mapping({
            {u"interval"_s, u"1m"_s},
            {u"url"_s, workloads.remote},
            {u"ref"_s, YamlValue::mapping({{u"branch"_s, workloads.branch}})},
            {u"secretRef"_s, YamlValue::mapping({{u"name"_s, u"flux-system"_s}})},
        }));
    return source;
}

void addFluxSystem(Tree &tree, const Castle &castle, const FluxOptions &options)
{
    const QString folder = clusterFolder(castle) + u"/flux-system/"_s;
    QStringList resources;
    if (!options.components.isEmpty()) {
        tree.add(folder + u"gotk-components.yaml"_s, options.components);
        resources.append(u"gotk-components.yaml"_s);
    }
    FluxKustomization root;
    root.name = u"flux-system"_s;
    root.path = clusterFolder(castle);
    root.interval = u"10m"_s;
    root.waits = false;
    root.decrypts = decrypts(castle);
    tree.add(folder + u"gotk-sync.yaml"_s,
        {gitRepository(*castle.gitops.workloads), kustomizationObject(root)});
    resources.append(u"gotk-sync.yaml"_s);
    tree.add(folder + u"kustomization.yaml"_s, {kustomizationFile(resources)});
}

void addFolder(
    Tree &tree, const QString &folder, const QString &name, const QList<YamlValue> &objects)
{
    const QString file = name + u".yaml"_s;
    tree.add(folder + u'/' + file, objects);
    tree.add(folder + u"/kustomization.yaml"_s, {kustomizationFile({file})});
}

/// The components' folders and the Kustomizations that apply them. Returns the names of all of
/// those.
QStringList addInfrastructure(
    Tree &tree, const Castle &castle, const QList<FluxComponent> &components)
{
    QStringList names;
    QList<YamlValue> kustomizations;
    const auto add = [&](FluxKustomization kustomization) {
        kustomization.decrypts = decrypts(castle);
        names.append(kustomization.name);
        kustomizations.append(kustomizationObject(kustomization));
    };
    for (const FluxComponent &component : components) {
        FluxKustomization controller;
        controller.name = component.controllerName();
        controller.path = u"infrastructure/controllers/"_s + component.name;
        controller.after = component.after;
        controller.timeout = u"15m"_s;
        addFolder(tree, controller.path, component.name, component.controller);
        add(controller);
        if (!component.config.isEmpty()) {
            FluxKustomization config;
            config.name = component.configName();
            config.path = u"infrastructure/configs/"_s + component.name;
            config.after = {controller.name};
            config.healthCheckExprs = component.configHealth;
            addFolder(tree, config.path, component.name, component.config);
            add(config);
        }
    }
    if (!kustomizations.isEmpty()) {
        tree.add(clusterFolder(castle) + u"/infrastructure.yaml"_s, kustomizations);
    }
    return names;
}

void addApps(Tree &tree, const Castle &castle, const QStringList &after)
{
    FluxKustomization apps;
    apps.name = u"apps"_s;
    apps.path = u"apps/"_s + castle.name;
    apps.after = after;
    apps.timeout = u"10m"_s;
    apps.decrypts = decrypts(castle);
    tree.add(clusterFolder(castle) + u"/apps.yaml"_s, {kustomizationObject(apps)});
    tree.add(u"apps/base/kustomization.yaml"_s, {kustomizationFile({})});
    tree.add(apps.path + u"/kustomization.yaml"_s, {kustomizationFile({u"../base"_s})});
}

/// What the sops program does with files of this repository: opened by the operators and the
/// cluster; names and labels stay readable and can be edited without a key.
void addSopsRules(Tree &tree, const SecretsSettings &secrets)
{
    QStringList recipients = secrets.operators;
    recipients.append(secrets.cluster);
    recipients.removeDuplicates();
    const YamlValue rule = YamlValue::mapping({
        {u"path_regex"_s, u"\\.sops\\.ya?ml$"_s},
        {u"encrypted_regex"_s, u"^(data|stringData)$"_s},
        {u"mac_only_encrypted"_s, true},
        {u"age"_s, recipients.join(u',')},
    });
    tree.add(u".sops.yaml"_s,
        {YamlValue::mapping({
            {u"stores"_s,
                YamlValue::mapping({{u"yaml"_s, YamlValue::mapping({{u"indent"_s, 2}})}})},
            {u"creation_rules"_s, YamlValue::sequence({rule})},
        })});
}

Result<void> checkRemote(const QString &remote)
{
    static const QRegularExpression accepted(u"^(http|https|ssh)://.+$"_s);
    if (accepted.match(remote).hasMatch()) {
        return {};
    }
    return failure(ErrorCode::InvalidInput,
        QCoreApplication::translate("castello::Flux",
            "Flux cannot read from “%1”; write gitops.workloads.remote as "
            "ssh://git@HOST/OWNER/NAME "
            "or https://….")
            .arg(remote));
}

} // namespace

Result<QList<GeneratedFile>> generateFlux(const Castle &castle, const FluxOptions &options)
{
    if (!castle.gitops.workloads || castle.versions.flux.isEmpty()) {
        return {};
    }
    if (const auto checked = checkRemote(castle.gitops.workloads->remote); !checked) {
        return std::unexpected(checked.error());
    }
    const auto components = fluxComponents(castle);
    if (!components) {
        return std::unexpected(components.error());
    }
    Tree tree;
    tree.add(u".sourceignore"_s,
        QByteArray("# For people and tools, not for Flux.\n/.sops.yaml\n*.md\n"));
    if (decrypts(castle)) {
        addSopsRules(tree, castle.secrets);
    }
    addFluxSystem(tree, castle, options);
    addApps(tree, castle, addInfrastructure(tree, castle, *components));
    return tree.files();
}

} // namespace castello
