// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/editors/ProxyField.h"

#include "ui/support/Labels.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSpinBox>
#include <QUrl>

namespace heirloom {

namespace {

constexpr int usualPort = 8080;

} // namespace

ProxyField::ProxyField(const QString &objectName, QWidget *parent)
    : QWidget(parent), m_mode(new QComboBox), m_parts(new QWidget), m_type(new QComboBox), m_host(new QLineEdit),
      m_port(new QSpinBox)
{
    setObjectName(objectName);
    setFocusProxy(m_mode);
    m_mode->setObjectName(objectName + QStringLiteral("Mode"));
    m_mode->setAccessibleName(tr("Proxy"));
    m_mode->addItem(tr("As the system says"), QStringLiteral("system"));
    m_mode->addItem(tr("None: connect directly"), QStringLiteral("none"));
    m_mode->addItem(tr("This one:"), QString());
    m_type->setObjectName(objectName + QStringLiteral("Type"));
    m_type->setAccessibleName(tr("Type of the proxy"));
    m_type->addItem(QStringLiteral("HTTP"), QStringLiteral("http"));
    m_type->addItem(QStringLiteral("SOCKS5"), QStringLiteral("socks5"));
    m_host->setObjectName(objectName + QStringLiteral("Host"));
    m_host->setAccessibleName(tr("Host of the proxy"));
    m_host->setPlaceholderText(QStringLiteral("proxy.example.org"));
    m_port->setObjectName(objectName + QStringLiteral("Port"));
    m_port->setAccessibleName(tr("Port of the proxy"));
    m_port->setRange(1, 65535);
    m_port->setValue(usualPort);
    m_port->setKeyboardTracking(false);
    auto *colon = new PlainLabel({});
    colon->setText(QStringLiteral(":"));
    auto *parts = new QHBoxLayout(m_parts);
    parts->setContentsMargins(0, 0, 0, 0);
    parts->addWidget(m_type);
    parts->addWidget(m_host, 1);
    parts->addWidget(colon);
    parts->addWidget(m_port);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_mode, 0, Qt::AlignLeft);
    column->addWidget(m_parts);
    connect(m_mode, &QComboBox::currentIndexChanged, this, &ProxyField::showParts);
    connect(m_mode, &QComboBox::activated, this, &ProxyField::edited);
    connect(m_type, &QComboBox::currentIndexChanged, this, &ProxyField::edited);
    connect(m_host, &QLineEdit::textChanged, this, &ProxyField::edited);
    connect(m_port, &QSpinBox::valueChanged, this, &ProxyField::edited);
    showParts();
}

void ProxyField::showParts()
{
    m_parts->setVisible(m_mode->currentData().toString().isEmpty());
}

void ProxyField::setText(const QString &text)
{
    const int mode = m_mode->findData(text);
    m_mode->setCurrentIndex(mode >= 0 && !text.isEmpty() ? mode : m_mode->count() - 1);
    if (m_mode->currentIndex() != m_mode->count() - 1)
        return;
    const QUrl url(text);
    m_type->setCurrentIndex(qMax(0, m_type->findData(url.scheme())));
    m_host->setText(url.host());
    m_port->setValue(url.port(usualPort));
}

QString ProxyField::text() const
{
    if (const QString fixed = m_mode->currentData().toString(); !fixed.isEmpty())
        return fixed;
    QUrl url;
    url.setScheme(m_type->currentData().toString());
    url.setHost(m_host->text().trimmed());
    url.setPort(m_port->value());
    return url.toString(QUrl::FullyEncoded);
}

QString ProxyField::problem() const
{
    if (!m_mode->currentData().toString().isEmpty())
        return {};
    if (m_host->text().trimmed().isEmpty())
        return tr("Type the proxy's host.");
    return QUrl(text()).host().isEmpty() ? tr("That is no host. Write its name alone, for example: proxy.example.org")
                                         : QString();
}

} // namespace heirloom
