// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;
class QLineEdit;
class QSpinBox;

namespace heirloom {

/// Which proxy to use: the system's, none, or one that is named by type, host and port. GUI thread, owned by its parent
/// widget.
class ProxyField : public QWidget
{
    Q_OBJECT
public:
    explicit ProxyField(const QString &objectName, QWidget *parent = nullptr);

    /// "system", "none", "http://HOST:PORT" or "socks5://HOST:PORT".
    void setText(const QString &text);
    QString text() const;
    /// What is wrong with it, or nothing.
    QString problem() const;

signals:
    void edited();

private:
    void showParts();

    QComboBox *m_mode;
    QWidget *m_parts;
    QComboBox *m_type;
    QLineEdit *m_host;
    QSpinBox *m_port;
};

} // namespace heirloom
