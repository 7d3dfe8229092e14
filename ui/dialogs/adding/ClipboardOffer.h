// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace heirloom {

class ElidedLabel;

/// Offers what the clipboard holds while the user has given nothing yet: "From the clipboard: … [Use]". Takes nothing
/// by itself. Part of the add dialog; GUI thread.
class ClipboardOffer : public QWidget
{
    Q_OBJECT
public:
    explicit ClipboardOffer(QWidget *parent = nullptr);
    /// While not, nothing is offered.
    void setWanted(bool wanted);

signals:
    void used(const QStringList &links);

private:
    void look();

    ElidedLabel *m_label;
    QStringList m_links;
    bool m_isWanted = false;
};

} // namespace heirloom
