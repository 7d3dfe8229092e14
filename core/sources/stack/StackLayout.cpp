// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/stack/StackLayout.h"

#include "io/SafePath.h"
#include "sources/SourceUrl.h"

#include <QUrlQuery>

namespace heirloom {

namespace {

/// A name that becomes one component of a path.
Status checkSegment(const QString &what, const QString &name)
{
    if (name.isEmpty())
        return fail(ErrorCode::Invalid, QStringLiteral("it has no %1").arg(what));
    if (name.contains(u'/'))
        return fail(ErrorCode::Invalid, QStringLiteral("its %1 is more than one name").arg(what));
    const auto safe = SafePath::parse(name);
    return safe ? Status{} : Status(fail(safe.error().in(QStringLiteral("its ") + what)));
}

/// "ALGORITHM:HEX", or hex digits whose number tells the algorithm.
Status readDigest(const QString &text, ManifestEntry &entry)
{
    const QString hex = text.section(u':', -1);
    QString algorithm = text.contains(u':') ? text.section(u':', 0, -2).toLower().remove(u'-') : QString();
    if (algorithm.isEmpty())
        algorithm = hex.size() == 64    ? QStringLiteral("sha256")
                    : hex.size() == 40  ? QStringLiteral("sha1")
                    : hex.size() == 128 ? QStringLiteral("sha512")
                                        : QStringLiteral("md5");
    if (algorithm == u"sha256") {
        entry.sha256 = Sha256::fromHex(hex);
    } else if (const auto known = digestAlgorithm(algorithm)) {
        entry.digest = ContentDigest::fromHex(*known, hex);
    }
    if (!entry.sha256 && !entry.digest)
        return fail(ErrorCode::Invalid, QStringLiteral("its digest is none that is known here"));
    return {};
}

QString digestText(const ManifestEntry &entry)
{
    return entry.sha256 ? entry.sha256->toHex() : entry.digest ? entry.digest->text() : QString();
}

Status readFile(const StackFields &fields, ManifestEntry &entry)
{
    const QString md5 = fields.value(QStringLiteral("md5"));
    const QString digest = md5.isEmpty() ? fields.value(QStringLiteral("hash")) : md5;
    if (!digest.isEmpty()) {
        if (auto read = readDigest(digest, entry); !read)
            return read;
    }
    bool isNumber = false;
    const qint64 size = fields.value(QStringLiteral("size")).toLongLong(&isNumber);
    if (isNumber && size >= 0)
        entry.size = size;
    return {};
}

QString shown(const QString &folder, const StackFields &fields)
{
    const QString name = fields.value(QStringLiteral("name"));
    return folder + u'/' +
           (name.isEmpty() ? fields.value(QStringLiteral("id")) : name).left(SafePath::maxComponentBytes);
}

} // namespace

QString StackLayout::sectionOf(const QString &path)
{
    if (path.startsWith(QStringLiteral("memory/")))
        return QStringLiteral("memory_domains");
    if (path.startsWith(QStringLiteral("data/_direct/")))
        return QStringLiteral("direct_tables");
    return path.startsWith(QStringLiteral("data/_shared/")) ? QString() : QStringLiteral("data_packages");
}

void StackLayout::documentValue(const QString &key, const QString &value)
{
    if (key == u"name" && m_name.isEmpty())
        m_name = value;
    else if ((key == u"revision" || key == u"version") && m_revision.isEmpty())
        m_revision = value;
}

/// Absolute, so that it does not depend on where the manifest's server redirects.
Result<QString> StackLayout::addressOf(const QString &text) const
{
    if (auto usable = checkFileUrl(text, {.relativeAllowed = true}); !usable)
        return fail(usable.error());
    const QUrl url = m_manifest.resolved(QUrl(text));
    if (url.scheme() != u"http" && url.scheme() != u"https")
        return fail(ErrorCode::Invalid, QStringLiteral("a stack manifest that is a local file must say where it is"));
    return url.toString(QUrl::FullyEncoded);
}

Result<StackLayout::Table> StackLayout::tableOf(const StackFields &fields) const
{
    Table table;
    table.isRemote = fields.value(QStringLiteral("query_mode")) == u"remote";
    table.name = fields.value(QStringLiteral("name"));
    table.id = fields.value(QStringLiteral("id"), table.name);
    if (table.name.isEmpty())
        table.name = table.id;
    for (const auto &[what, name] :
         {std::pair(QStringLiteral("id"), table.id), std::pair(QStringLiteral("name"), table.name)}) {
        if (auto safe = checkSegment(what, name); !safe)
            return fail(safe.error());
    }
    if (table.isRemote)
        return table;
    if (auto read = readFile(fields, table.entry); !read)
        return fail(read.error());
    const QString stated = fields.value(QStringLiteral("parquet_url"));
    const QString usual =
        QStringLiteral("/api/data/%1/download").arg(QString::fromLatin1(QUrl::toPercentEncoding(table.id)));
    const auto address = addressOf(stated.isEmpty() ? usual : stated);
    if (!address)
        return fail(address.error());
    table.entry.urls = {*address};
    table.entry.contentKey = QStringLiteral("table:") + table.id;
    table.entry.isCurrentByName = true;
    return table;
}

Status StackLayout::directTable(const StackFields &fields)
{
    auto table = tableOf(fields);
    if (!table)
        return m_batch.reject(shown(QStringLiteral("data/_direct"), fields), table.error());
    if (table->isRemote)
        return {};
    table->entry.path = QStringLiteral("data/_direct/%1.parquet").arg(table->name);
    return m_batch.add(std::move(table->entry));
}

Status StackLayout::package(const StackFields &package, const std::vector<StackFields> &tables)
{
    const QString slug = package.value(QStringLiteral("slug"));
    Status safe = checkSegment(QStringLiteral("slug"), slug);
    if (safe && slug.startsWith(u'_'))
        safe = fail(ErrorCode::Invalid, QStringLiteral("its slug is one of the names that are not for packages"));
    if (!safe)
        return m_batch.reject(QStringLiteral("data/") + slug.left(SafePath::maxComponentBytes), safe.error());
    for (const StackFields &fields : tables) {
        if (auto taken = packageTable(slug, fields); !taken)
            return taken;
    }
    return {};
}

/// A package's table is a reference; the content itself is an entry of its own, with the first that needs it.
Status StackLayout::packageTable(const QString &slug, const StackFields &fields)
{
    const QString folder = QStringLiteral("data/") + slug;
    const auto table = tableOf(fields);
    if (!table)
        return m_batch.reject(shown(folder, fields), table.error());
    if (table->isRemote)
        return {};
    const QString digest = digestText(table->entry);
    const auto shared = m_shared.constFind(table->id);
    if (shared != m_shared.cend() && *shared != digest)
        return m_batch.reject(shown(folder, fields),
                              QStringLiteral("the manifest states two digests of table '%1'").arg(table->id));
    if (shared == m_shared.cend()) {
        m_shared.insert(table->id, digest);
        ManifestEntry content = table->entry;
        content.path = QStringLiteral("data/_shared/%1.parquet").arg(table->id);
        if (auto added = m_batch.add(std::move(content)); !added)
            return added;
    }
    ManifestEntry reference = table->entry;
    reference.path = QStringLiteral("%1/%2.parquet").arg(folder, table->name);
    reference.isReference = true;
    return m_batch.add(std::move(reference));
}

Status StackLayout::memoryDomain(const StackFields &fields)
{
    const QString slug = fields.value(QStringLiteral("slug"));
    ManifestEntry bundle;
    Status usable = checkSegment(QStringLiteral("slug"), slug);
    if (usable)
        usable = readFile(fields, bundle);
    QUrlQuery query;
    query.addQueryItem(QStringLiteral("domain"), QString::fromLatin1(QUrl::toPercentEncoding(slug)));
    const auto address = usable ? addressOf(QStringLiteral("/api/memory/bundle?") + query.toString(QUrl::FullyEncoded))
                                : Result<QString>(fail(usable.error()));
    if (!address)
        return m_batch.reject(QStringLiteral("memory/") + slug.left(SafePath::maxComponentBytes), address.error());
    bundle.path = QStringLiteral("memory/%1/bundle.md").arg(slug);
    bundle.urls = {*address};
    return m_batch.add(std::move(bundle));
}

} // namespace heirloom
