// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/lab/guests/face/stateservice.h"

#include "backends/lab/guests/resources/resources.h"
#include "model/yaml/yamlemitter.h"

namespace castello::lab {

namespace wire = castello_lab_cosi::resource;

namespace {

void fill(wire::Resource &to, const TalosResource &resource)
{
    auto *metadata = to.mutable_metadata();
    metadata->set_namespace_(resource.namespaceName.toStdString());
    metadata->set_type(resource.type.toStdString());
    metadata->set_id(resource.id.toStdString());
    metadata->set_version("1");
    metadata->set_phase("running");
    to.mutable_spec()->set_yaml_spec(emitYaml(resource.spec, {.indent = 4}).toStdString());
}

} // namespace

grpc::Status StateService::Get(
    grpc::ServerContext *context, const wire::GetRequest *request, wire::GetResponse *response)
{
    const auto answer = m_access.call(
        *context, MachineMethod::ReadResource, [&](GuestPark &park, const TalosMachine &machine) {
            return findResource({park, machine},
                QString::fromStdString(request->namespace_()),
                QString::fromStdString(request->type()),
                QString::fromStdString(request->id()));
        });
    return reply(answer,
        [&](const TalosResource &resource) { fill(*response->mutable_resource(), resource); });
}

grpc::Status StateService::List(grpc::ServerContext *context,
    const wire::ListRequest *request,
    grpc::ServerWriter<wire::ListResponse> *writer)
{
    const auto answer = m_access.call(
        *context, MachineMethod::ReadResource, [&](GuestPark &park, const TalosMachine &machine) {
            return listResources({park, machine},
                QString::fromStdString(request->namespace_()),
                QString::fromStdString(request->type()));
        });
    return reply(answer, [&](const QList<TalosResource> &resources) {
        for (const TalosResource &resource : resources) {
            wire::ListResponse message;
            fill(*message.mutable_resource(), resource);
            writer->Write(message);
        }
    });
}

} // namespace castello::lab
