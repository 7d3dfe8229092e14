// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Digest.h"
#include "base/Result.h"
#include "base/StrongId.h"
#include "ledger/Session.h"

#include <QSqlQuery>
#include <QStringList>
#include <QVariant>
#include <concepts>
#include <memory>
#include <optional>
#include <type_traits>
#include <vector>

namespace heirloom {

/// How values travel into a row. A null QString or QByteArray is an empty one; NULL is std::nullopt or the id "none".
namespace sql {

inline QVariant value(bool flag)
{
    return int(flag);
}
inline QVariant value(int number)
{
    return number;
}
inline QVariant value(qint64 number)
{
    return number;
}
inline QVariant value(quint64 number)
{
    return qint64(number);
}
inline QVariant value(const QString &text)
{
    return text.isNull() ? QStringLiteral("") : text;
}
inline QVariant value(const QByteArray &bytes)
{
    return bytes.isNull() ? QByteArray("") : bytes;
}
inline QVariant value(const Sha256 &digest)
{
    return digest.toBytes();
}
inline QVariant value(const ContentDigest &digest)
{
    return digest.text();
}
QVariant value(const Error &error);
/// NULL if there are none.
QVariant value(const QStringList &texts);
template <class Tag> QVariant value(const StrongId<Tag> &id)
{
    return id ? QVariant(id.value()) : QVariant();
}
/// The enums of model/States.h are stored by name.
template <class E>
    requires std::is_enum_v<E>
QVariant value(E named)
{
    return toString(named);
}
template <class T> QVariant value(const std::optional<T> &maybe)
{
    return maybe ? value(*maybe) : QVariant();
}

} // namespace sql

/// A prepared statement on loan from its connection; given back, reset, when it goes out of scope.
/// Placeholders are `?` in the order of run()'s arguments. Belongs to the session's thread.
class Statement
{
public:
    Statement(Connection &connection, const char *sql);
    ~Statement();
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    /// Binds and executes; may be called again for the next row of a batch.
    template <class... Values> Status run(const Values &...values)
    {
        if (!m_query)
            return fail(m_prepareError);
        int position = 0;
        (m_query->bindValue(position++, sql::value(values)), ...);
        return execute();
    }
    /// run() and exactly the question whether a row came back; the columns of that row can be read then.
    template <class... Values> Result<bool> first(const Values &...values)
    {
        if (auto done = run(values...); !done)
            return fail(done.error());
        return next();
    }
    /// run() and every row through `map`, which reads columns from the statement.
    template <class Map, class... Values>
    auto all(Map map, const Values &...values) -> Result<std::vector<std::invoke_result_t<Map, const Statement &>>>
    {
        std::vector<std::invoke_result_t<Map, const Statement &>> rows;
        if (auto done = run(values...); !done)
            return fail(done.error());
        for (;;) {
            const auto more = next();
            if (!more)
                return fail(more.error());
            if (!*more)
                return rows;
            rows.push_back(map(*this));
        }
    }
    /// False after the last row; an error is never taken for an end.
    Result<bool> next();

    /// Rows that the last run() inserted, updated or deleted.
    qint64 changed() const { return m_query->numRowsAffected(); }
    qint64 insertedId() const { return m_query->lastInsertId().toLongLong(); }

    bool isNull(int column) const { return m_query->isNull(column); }
    qint64 number(int column) const { return m_query->value(column).toLongLong(); }
    bool flag(int column) const { return number(column) != 0; }
    QString text(int column) const { return m_query->value(column).toString(); }
    QByteArray bytes(int column) const { return m_query->value(column).toByteArray(); }
    QStringList texts(int column) const;
    template <class Id> Id id(int column) const { return Id(number(column)); }
    std::optional<Sha256> digest(int column) const { return Sha256::fromBytes(bytes(column)); }
    std::optional<ContentDigest> otherDigest(int column) const { return ContentDigest::fromText(text(column)); }
    std::optional<Error> error(int column) const;
    /// A name of an enum, read by its `…From` function; CHECKs keep unknown names out of the file.
    template <class E> std::optional<E> named(int column, std::optional<E> (*from)(QStringView)) const
    {
        return from(text(column));
    }

private:
    Status execute();

    Connection &m_connection;
    const char *m_sql;
    std::unique_ptr<QSqlQuery> m_query; ///< none if the text could not be prepared
    Error m_prepareError;
};

} // namespace heirloom
