// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/commands/Access.h"

#include "mutation/TaskWrites.h"

namespace heirloom {

namespace {

QString nameOf(Action action)
{
    switch (action) {
    case Action::View:
        return QStringLiteral("view");
    case Action::Add:
        return QStringLiteral("add");
    case Action::Control:
        return QStringLiteral("control");
    case Action::Delete:
        return QStringLiteral("delete");
    case Action::Reclaim:
        return QStringLiteral("reclaim");
    case Action::Administer:
        return QStringLiteral("administer");
    }
    return {};
}

bool mayDo(Role role, Action action)
{
    switch (role) {
    case Role::Owner:
        return true;
    case Role::Operator:
        return action == Action::View || action == Action::Add || action == Action::Control;
    case Role::Viewer:
        return action == Action::View;
    }
    return false;
}

} // namespace

Status checkAccess(EngineServices &services, Action action)
{
    Result<Role> role = Role::Viewer;
    {
        auto reading = services.ledger->read();
        if (!reading)
            return fail(reading.error());
        role = StorageTable(*reading).role(services.tenant, services.options.principal);
    }
    if (role && mayDo(*role, action))
        return {};
    if (!role && role.error().code != ErrorCode::Denied)
        return fail(role.error());
    const QJsonObject detail{{QStringLiteral("action"), nameOf(action)}};
    const Status noted =
        TaskWrites(*services.ledger)
            .audit(services.tenant, services.options.principal, QStringLiteral("role.refused"), detail);
    if (!noted)
        return noted;
    return fail(ErrorCode::Denied,
                QStringLiteral("%1 may not %2 in tenant %3")
                    .arg(services.options.principal, nameOf(action), services.options.tenant),
                QStringLiteral("ask an owner of the tenant for the role"));
}

} // namespace heirloom
