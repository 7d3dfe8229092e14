// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/editors/HostLimitsEditor.h"

#include "base/DisplayText.h"
#include "ui/preferences/editors/RowParts.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSpinBox>
#include <QToolButton>
#include <QUrl>
#include <algorithm>
#include <cmath>

namespace heirloom {

namespace {

constexpr int usualRate = 1000;

/// As links write it; empty: it is no name and no address.
QString hostFrom(const QString &text)
{
    const bool isPattern = text.startsWith(QStringLiteral("*."));
    QUrl url;
    url.setScheme(QStringLiteral("http"));
    url.setHost(isPattern ? text.mid(2) : text, QUrl::StrictMode);
    const QString host = url.isValid() ? url.host(QUrl::FullyEncoded) : QString();
    return host.isEmpty() || host.contains(u'*') ? QString() : (isPattern ? QStringLiteral("*.") : QString()) + host;
}

/// In kB, more than nothing if it is.
int kilobytesFrom(const QString &rate)
{
    static const QRegularExpression form(QStringLiteral("^([0-9]{1,12})([kKmMgG]?)$"));
    const auto match = form.match(rate);
    const QString unit = match.captured(2).toLower();
    const double factor = unit.isEmpty() ? 0.001 : unit == u"k" ? 1 : unit == u"m" ? 1e3 : 1e6;
    return int(std::min(std::ceil(match.captured(1).toDouble() * factor), 1e9));
}

} // namespace

HostLimitsEditor::HostLimitsEditor(const QString &objectName, QWidget *parent)
    : QWidget(parent), m_lines(new QVBoxLayout), m_add(new QPushButton(tr("Add a ser&ver")))
{
    setObjectName(objectName);
    m_add->setObjectName(objectName + QStringLiteral("Add"));
    m_add->setAutoDefault(false); // Enter in a field ends its editing, no more
    m_lines->setSpacing(4);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(m_lines);
    column->addWidget(m_add, 0, Qt::AlignLeft);
    setFocusProxy(m_add);
    connect(m_add, &QPushButton::clicked, this, [this] {
        addRow(QString(), usualRate);
        m_rows.back().host->setFocus(Qt::OtherFocusReason);
    });
}

void HostLimitsEditor::setText(const QString &text)
{
    if (problem().isEmpty() && text == this->text())
        return;
    while (!m_rows.empty())
        removeRow(m_rows.back().line);
    for (const QString &limit : text.split(u';')) {
        if (!limit.trimmed().isEmpty())
            addRow(limit.section(u'=', 0, 0).trimmed(), kilobytesFrom(limit.section(u'=', 1).trimmed()));
    }
}

QString HostLimitsEditor::text() const
{
    QStringList limits;
    for (const Row &row : m_rows)
        limits << QStringLiteral("%1=%2k").arg(hostFrom(row.host->text().trimmed())).arg(row.rate->value());
    return limits.join(QStringLiteral("; "));
}

QString HostLimitsEditor::problem() const
{
    QStringList seen;
    for (const Row &row : m_rows) {
        const QString typed = row.host->text().trimmed();
        const QString host = hostFrom(typed);
        if (typed.isEmpty())
            return tr("Type the name of the server, or remove the line.");
        if (host.isEmpty())
            return tr("“%1” is no server. Write its name alone, for example: example.org").arg(displaySafe(typed));
        if (seen.contains(host))
            return tr("%1 is listed twice.").arg(host);
        seen << host;
    }
    return {};
}

void HostLimitsEditor::addRow(const QString &host, int kilobytesPerSecond)
{
    Row row{new QWidget, new QLineEdit(host), RowParts::rateField(kilobytesPerSecond, tr("no limit"))};
    row.host->setObjectName(QStringLiteral("host"));
    row.host->setAccessibleName(tr("Server"));
    row.host->setPlaceholderText(QStringLiteral("example.org"));
    auto *remove = RowParts::removeButton(tr("Remove this server"));
    auto *line = new QHBoxLayout(row.line);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(row.host, 1);
    line->addWidget(row.rate);
    line->addWidget(remove);
    m_lines->addWidget(row.line);
    connect(row.host, &QLineEdit::textChanged, this, &HostLimitsEditor::edited);
    connect(row.rate, &QSpinBox::valueChanged, this, &HostLimitsEditor::edited);
    connect(remove, &QToolButton::clicked, this, [this, widget = row.line] {
        removeRow(widget);
        m_add->setFocus(Qt::OtherFocusReason);
        emit edited();
    });
    m_rows.push_back(row);
    RowParts::tabBefore(m_add, row.line);
    RowParts::nameInOrder(objectName(), *m_lines);
}

void HostLimitsEditor::removeRow(QWidget *line)
{
    std::erase_if(m_rows, [line](const Row &row) { return row.line == line; });
    m_lines->removeWidget(line);
    line->setObjectName({});
    line->hide();
    line->deleteLater(); // its button may be on the call stack
    RowParts::nameInOrder(objectName(), *m_lines);
}

} // namespace heirloom
