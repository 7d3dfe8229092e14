// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/PartColours.h"

#include <QFrame>
#include <functional>
#include <vector>

class QHBoxLayout;

namespace heirloom {

class ElidedLabel;
class PlainLabel;

/// A line above the content that says what just happened and offers what to do about it: "Deleted atlas r1 … Undo", or
/// why a command failed. Hidden until there is something to say. Owned by its parent widget, GUI thread.
class NoticeBar : public QFrame
{
    Q_OBJECT
public:
    struct Choice
    {
        QString objectName;
        QString text;
        std::function<void()> run;
    };

    explicit NoticeBar(const QString &objectName, QWidget *parent = nullptr);

    /// Replaces what is shown. `choices` follow the text, then comes `aside` with `lastChoice` at the far end.
    void tell(Tone tone, const QString &text, const std::vector<Choice> &choices = {}, const QString &aside = {},
              const Choice &lastChoice = {});
    QString text() const;

public slots:
    void dismiss();

protected:
    void changeEvent(QEvent *event) override;

private:
    void addButton(const Choice &choice, int position);
    void applyColours();

    QHBoxLayout *m_layout;
    ElidedLabel *m_text;
    PlainLabel *m_aside;
    std::vector<QWidget *> m_buttons;
    bool m_isApplying = false;
    Tone m_tone = Tone::Normal;
};

} // namespace heirloom
