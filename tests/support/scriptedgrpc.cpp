// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/scriptedgrpc.h"

#include "backends/secrets/pki.h"

#include <grpcpp/generic/async_generic_service.h>
#include <grpcpp/grpcpp.h>

#include <atomic>
#include <chrono>
#include <mutex>

namespace castello::test {

namespace {

grpc::ByteBuffer toBuffer(const QByteArray &bytes)
{
    const grpc::Slice slice(bytes.constData(), size_t(bytes.size()));
    return {&slice, 1};
}

QByteArray toBytes(const grpc::ByteBuffer &buffer)
{
    grpc::Slice slice;
    if (!buffer.DumpToSingleSlice(&slice).ok()) {
        return {};
    }
    return {reinterpret_cast<const char *>(slice.begin()), qsizetype(slice.size())};
}

} // namespace

class ScriptedGrpcServer::Core : public grpc::CallbackGenericService
{
public:
    explicit Core(Script answers)
        : script(std::move(answers))
    { }

    grpc::ServerGenericBidiReactor *CreateReactor(
        grpc::GenericCallbackServerContext *context) override;

    GrpcReply answer(const QByteArray &method, const QByteArray &request)
    {
        const std::scoped_lock lock(mutex);
        calls.append(method);
        return script(method, request);
    }

    Script script;
    mutable std::mutex mutex;
    QList<QByteArray> calls;
    int port = 0;
    std::unique_ptr<grpc::Server> server;
};

namespace {

// Reads one request, writes the replies, ends. Deletes itself.
class Call final : public grpc::ServerGenericBidiReactor
{
public:
    Call(ScriptedGrpcServer::Core *core, grpc::GenericCallbackServerContext *context)
        : m_core(core)
        , m_context(context)
    {
        StartRead(&m_request);
    }

    void OnReadDone(bool ok) override
    {
        if (!ok) {
            end(grpc::Status::CANCELLED);
            return;
        }
        m_reply
            = m_core->answer(QByteArray::fromStdString(m_context->method()), toBytes(m_request));
        next();
    }

    void OnWriteDone(bool) override { next(); }
    void OnDone() override { delete this; }

    void OnCancel() override
    {
        if (m_isWaiting) {
            end(grpc::Status::CANCELLED);
        }
    }

private:
    void next()
    {
        if (!m_reply.messages.isEmpty()) {
            m_message = toBuffer(m_reply.messages.takeFirst());
            StartWrite(&m_message);
        } else if (m_reply.isSilent) {
            m_isWaiting = true;
            if (m_context->IsCancelled()) { // it came before we began to wait
                end(grpc::Status::CANCELLED);
            }
        } else {
            end(grpc::Status(grpc::StatusCode(m_reply.status), m_reply.text.toStdString()));
        }
    }

    void end(const grpc::Status &status)
    {
        if (!m_isOver.exchange(true)) {
            Finish(status);
        }
    }

    ScriptedGrpcServer::Core *m_core;
    grpc::GenericCallbackServerContext *m_context;
    grpc::ByteBuffer m_request;
    grpc::ByteBuffer m_message;
    GrpcReply m_reply;
    std::atomic<bool> m_isWaiting = false;
    std::atomic<bool> m_isOver = false;
};

} // namespace

grpc::ServerGenericBidiReactor *ScriptedGrpcServer::Core::CreateReactor(
    grpc::GenericCallbackServerContext *context)
{
    return new Call(this, context);
}

ScriptedGrpcServer::ScriptedGrpcServer(
    const CertificateAndKey &identity, const QByteArray &clientAuthority, Script script)
    : m_core(std::make_unique<Core>(std::move(script)))
{
    grpc::SslServerCredentialsOptions options(clientAuthority.isEmpty()
            ? GRPC_SSL_DONT_REQUEST_CLIENT_CERTIFICATE
            : GRPC_SSL_REQUEST_AND_REQUIRE_CLIENT_CERTIFICATE_AND_VERIFY);
    options.pem_root_certs = clientAuthority.toStdString();
    options.pem_key_cert_pairs.push_back(
        {toPkcs8Key(identity.key)->reveal().toByteArray().toStdString(),
            identity.certificate.toStdString()});
    grpc::ServerBuilder builder;
    builder.AddListeningPort("127.0.0.1:0", grpc::SslServerCredentials(options), &m_core->port);
    builder.RegisterCallbackGenericService(m_core.get());
    m_core->server = builder.BuildAndStart();
}

ScriptedGrpcServer::~ScriptedGrpcServer()
{
    m_core->server->Shutdown(std::chrono::system_clock::now());
    m_core->server->Wait();
}

quint16 ScriptedGrpcServer::port() const
{
    return quint16(m_core->port);
}

QList<QByteArray> ScriptedGrpcServer::calls() const
{
    const std::scoped_lock lock(m_core->mutex);
    return m_core->calls;
}

} // namespace castello::test
