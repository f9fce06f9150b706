// SPDX-FileCopyrightText: 2026 The Castello developers
// SPDX-License-Identifier: Apache-2.0
#include "backends/secrets/passphrasekeystore.h"

#include "backends/secrets/age.h"
#include "backends/secrets/encryptedfile.h"
#include "backends/secrets/openssl.h"
#include "model/yaml/yamlemitter.h"
#include "model/yaml/yamlreader.h"

#include <QCoreApplication>
#include <QCoroFuture>
#include <QFile>
#include <QtConcurrentRun>

#include <mutex>

namespace castello {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(castello::PassphraseKeyStore)
};

} // namespace

/// The file and its passphrase. `entries` and `change` take a second each and block: they run in
/// the thread pool, one at a time.
class PassphraseKeyStore::File
{
public:
    File(QString path, AskPassphrase ask, int workFactor)
        : m_path(std::move(path))
        , m_ask(std::move(ask))
        , m_workFactor(workFactor)
    { }

    [[nodiscard]] const QString &path() const { return m_path; }

    [[nodiscard]] Result<void> unlock()
    {
        const std::scoped_lock lock(m_mutex);
        if (!m_passphrase.isEmpty()) {
            return {};
        }
        return m_ask(QFile::exists(m_path) ? Purpose::OpenFile : Purpose::CreateFile)
            .transform([this](const Secret &passphrase) { m_passphrase = passphrase; });
    }

    [[nodiscard]] Result<YamlValue> entries()
    {
        const std::scoped_lock lock(m_mutex);
        return load();
    }

    [[nodiscard]] Result<void> change(const std::function<void(YamlValue &)> &edit)
    {
        const std::scoped_lock lock(m_mutex);
        return load()
            .and_then([&](YamlValue entries) {
                edit(entries);
                const Secret text(emitYaml(entries));
                return encryptWithPassphrase(text.reveal(), m_passphrase, m_workFactor);
            })
            .and_then([this](const QByteArray &file) { return writeEncryptedFile(m_path, file); });
    }

private:
    Result<YamlValue> load()
    {
        const auto file = readEncryptedFile(m_path);
        if (!file) {
            return std::unexpected(file.error());
        }
        if (!*file) {
            return YamlValue::mapping();
        }
        const auto text = decryptWithPassphrase(**file, m_passphrase);
        if (!text) {
            m_passphrase = Secret();
            return std::unexpected(Error(text.error()).within(m_path));
        }
        const auto entries = readYaml(text->reveal());
        if (!entries || !entries->isMapping()) {
            return failure(ErrorCode::InvalidInput,
                Text::tr("%1 does not hold Castello's secrets; move it away to begin a new one")
                    .arg(m_path));
        }
        return *entries;
    }

    const QString m_path;
    const AskPassphrase m_ask;
    const int m_workFactor;
    std::mutex m_mutex;
    Secret m_passphrase;
};

namespace {

/// Secrets are bytes, YAML is text.
YamlValue toYaml(const Secret &value)
{
    return QString::fromLatin1(value.reveal().toByteArray().toBase64());
}

Secret fromYaml(const YamlValue &value)
{
    return Secret(QByteArray::fromBase64(value.text().toLatin1()));
}

/// Off the event loop: the passphrase's key takes about a second.
template <class Work>
auto runInPool(Work work)
{
    return QtConcurrent::run([work] {
        const openssl::ThreadScope scope;
        return work();
    });
}

template <class File>
Async<std::optional<Secret>> readEntry(std::shared_ptr<File> file, QString name)
{
    if (!QFile::exists(file->path())) {
        co_return std::optional<Secret>();
    }
    if (auto unlocked = file->unlock(); !unlocked) {
        co_return std::unexpected(std::move(unlocked).error());
    }
    const auto entries = co_await runInPool([file] { return file->entries(); });
    if (!entries) {
        co_return std::unexpected(entries.error());
    }
    const YamlValue *value = entries->find(name);
    co_return value ? std::optional(fromYaml(*value)) : std::nullopt;
}

template <class File>
Async<void> changeFile(std::shared_ptr<File> file, std::function<void(YamlValue &)> edit)
{
    if (auto unlocked = file->unlock(); !unlocked) {
        co_return std::unexpected(std::move(unlocked).error());
    }
    const auto changed = co_await runInPool([file, edit] { return file->change(edit); });
    co_return changed;
}

} // namespace

PassphraseKeyStore::PassphraseKeyStore(QString path, AskPassphrase ask)
    : PassphraseKeyStore(std::move(path), std::move(ask), kAgeWorkFactor)
{ }

PassphraseKeyStore::PassphraseKeyStore(QString path, AskPassphrase ask, int workFactor)
    : m_file(std::make_shared<File>(std::move(path), std::move(ask), workFactor))
{ }

PassphraseKeyStore::~PassphraseKeyStore() = default;

Async<std::optional<Secret>> PassphraseKeyStore::read(QString name)
{
    return readEntry(m_file, std::move(name));
}

Async<void> PassphraseKeyStore::write(QString name, Secret value)
{
    return changeFile(
        m_file, [name, value](YamlValue &entries) { entries.insert(name, toYaml(value)); });
}

Async<void> PassphraseKeyStore::remove(QString name)
{
    if (!QFile::exists(m_file->path())) {
        co_return {};
    }
    co_return co_await changeFile(m_file, [name](YamlValue &entries) { entries.remove(name); });
}

QString PassphraseKeyStore::description() const
{
    return Text::tr("the passphrase file %1").arg(m_file->path());
}

} // namespace castello
