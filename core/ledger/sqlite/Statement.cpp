// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/sqlite/Statement.h"

#include "ledger/sqlite/Connection.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace heirloom {

namespace sql {

QVariant value(const Error &error)
{
    QJsonObject object{{QStringLiteral("code"), errorCodeName(error.code)}, {QStringLiteral("context"), error.context}};
    if (error.sysErrno)
        object.insert(QStringLiteral("errno"), error.sysErrno);
    if (error.httpStatus)
        object.insert(QStringLiteral("http"), error.httpStatus);
    if (!error.hint.isEmpty())
        object.insert(QStringLiteral("hint"), error.hint);
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QVariant value(const QStringList &texts)
{
    if (texts.isEmpty())
        return {};
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(texts)).toJson(QJsonDocument::Compact));
}

} // namespace sql

Statement::Statement(Connection &connection, const char *text) : m_connection(connection), m_sql(text)
{
    auto query = connection.take(text);
    if (query)
        m_query = std::move(*query);
    else
        m_prepareError = query.error();
}

Statement::~Statement()
{
    if (m_query)
        m_connection.giveBack(m_sql, std::move(m_query));
}

Status Statement::execute()
{
    if (m_query->exec())
        return {};
    return fail(m_connection.failure(m_query->lastError()));
}

Result<bool> Statement::next()
{
    if (m_query->next())
        return true;
    if (m_query->lastError().isValid())
        return fail(m_connection.failure(m_query->lastError()));
    return false;
}

QStringList Statement::texts(int column) const
{
    QStringList list;
    if (isNull(column))
        return list;
    const QJsonArray array = QJsonDocument::fromJson(text(column).toUtf8()).array();
    list.reserve(array.size());
    for (const auto &entry : array)
        list.append(entry.toString());
    return list;
}

std::optional<Error> Statement::error(int column) const
{
    if (isNull(column))
        return std::nullopt;
    const QJsonObject object = QJsonDocument::fromJson(text(column).toUtf8()).object();
    return Error{errorCodeFromName(object.value(QLatin1String("code")).toString()),
                 object.value(QLatin1String("context")).toString(), object.value(QLatin1String("errno")).toInt(),
                 object.value(QLatin1String("http")).toInt(), object.value(QLatin1String("hint")).toString()};
}

} // namespace heirloom
