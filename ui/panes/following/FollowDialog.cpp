// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/following/FollowDialog.h"

#include "base/DisplayText.h"
#include "engine/Engine.h"
#include "engine/UserText.h"
#include "ui/support/Labels.h"
#include "ui/support/Reply.h"
#include "ui/widgets/access/FocusRing.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QStandardPaths>
#include <QUrl>

namespace heirloom {

namespace {
constexpr qint64 minute = 60;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;
constexpr int mostKept = 1'000'000;
} // namespace

FollowDialog::FollowDialog(Engine &engine, QWidget *parent)
    : QDialog(parent), m_engine(engine), m_form(new QFormLayout), m_source(new QLineEdit), m_name(new QLineEdit),
      m_storage(new QComboBox), m_folder(new QLineEdit), m_every(new QSpinBox), m_unit(new QComboBox),
      m_policy(new QComboBox), m_layout(new QComboBox), m_keep(new QSpinBox),
      m_problem(new PlainLabel(QStringLiteral("followProblem"))),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Cancel)), m_ok(new QPushButton)
{
    setObjectName(QStringLiteral("followDialog"));
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_form->setHorizontalSpacing(20);
    makeSource();
    makeTerms();
    m_problem->setTone(Tone::Bad);
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(m_form);
    layout->addWidget(m_problem);
    layout->addStretch(1);
    makeButtons();
    resize(560, sizeHint().height());
}

FollowDialog::FollowDialog(Engine &engine, const QString &source, QWidget *parent) : FollowDialog(engine, parent)
{
    setWindowTitle(tr("Follow a source"));
    m_ok->setText(tr("&Follow"));
    m_source->setText(source);
    if (QUrl(source).query().contains(QStringLiteral("---"))) { // what a task remembers of a link
        m_problem->setText(tr("The link held something secret, which is not kept: give it once more."));
        m_problem->show();
    }
    showTerms({});
    readStorages();
    updateButtons();
}

FollowDialog::FollowDialog(Engine &engine, const Subscription &subscription, QWidget *parent)
    : FollowDialog(engine, parent)
{
    m_changed = subscription;
    //: %1 is the name of a followed source
    setWindowTitle(tr("How %1 is followed").arg(displaySafe(subscription.name)));
    m_ok->setText(tr("&Save"));
    for (QWidget *field : std::initializer_list<QWidget *>{m_source, m_name, m_storage, m_folder})
        m_form->setRowVisible(field, false);
    showTerms(subscription.terms);
    m_every->setFocus(Qt::OtherFocusReason);
    updateButtons();
}

void FollowDialog::makeSource()
{
    m_source->setObjectName(QStringLiteral("followSource"));
    m_source->setPlaceholderText(QStringLiteral("hf:datasets/example/atlas@main"));
    m_source->setToolTip(tr("A branch, the latest release, or a manifest that changes; what “Add” takes, too"));
    m_name->setObjectName(QStringLiteral("followName"));
    m_name->setPlaceholderText(tr("after the source"));
    m_storage->setObjectName(QStringLiteral("followStorage"));
    m_folder->setObjectName(QStringLiteral("followFolder"));
    m_folder->setPlaceholderText(tr("after the source"));
    m_form->addRow(tr("S&ource"), m_source);
    m_form->addRow(tr("&Name"), m_name);
    m_form->addRow(tr("S&torage"), m_storage);
    m_form->addRow(tr("Fol&der"), m_folder);
    m_form->setRowVisible(m_storage, false);
    connect(m_source, &QLineEdit::textChanged, this, &FollowDialog::updateButtons);
}

void FollowDialog::makeTerms()
{
    m_every->setObjectName(QStringLiteral("followEvery"));
    m_every->setRange(1, int(FollowTerms::longestSeconds));
    m_unit->setObjectName(QStringLiteral("followUnit"));
    //: of the time between two looks at a source
    m_unit->setAccessibleName(tr("Unit of time"));
    m_unit->addItem(tr("seconds"), qint64(1));
    m_unit->addItem(tr("minutes"), minute);
    m_unit->addItem(tr("hours"), hour);
    m_unit->addItem(tr("days"), day);
    auto *often = new QHBoxLayout;
    often->addWidget(m_every);
    often->addWidget(m_unit);
    often->addStretch(1);
    m_policy->setObjectName(QStringLiteral("followPolicy"));
    m_policy->addItem(tr("download it"), int(FollowPolicy::Automatic));
    m_policy->addItem(tr("tell me, and wait until I sync"), int(FollowPolicy::Ask));
    m_layout->setObjectName(QStringLiteral("followLayout"));
    m_layout->addItem(tr("as is usual for its kind"), int(FollowLayout::Auto));
    m_layout->addItem(tr("into a folder of its own"), int(FollowLayout::Revisions));
    m_layout->addItem(tr("into one folder, which always shows the newest"), int(FollowLayout::InPlace));
    m_keep->setObjectName(QStringLiteral("followKeep"));
    m_keep->setRange(0, mostKept);
    m_keep->setSpecialValueText(tr("all"));
    m_keep->setToolTip(tr("Older ones are deleted when a newer one is complete"));
    m_form->addRow(tr("&Look every"), often);
    m_form->addRow(tr("When there is something ne&w"), m_policy);
    m_form->addRow(tr("Each re&vision goes"), m_layout);
    m_form->addRow(tr("Revisions to &keep"), m_keep);
    if (auto *label = qobject_cast<QLabel *>(m_form->labelForField(often))) {
        label->setBuddy(m_every);
        m_every->setAccessibleName(tr("Look every"));
    }
}

void FollowDialog::makeButtons()
{
    m_ok->setObjectName(QStringLiteral("followOk"));
    m_buttons->addButton(m_ok, QDialogButtonBox::AcceptRole);
    m_buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
    m_ok->setDefault(true);
    new FocusRing(m_ok); // it looks the same with and without the keyboard
    connect(m_buttons, &QDialogButtonBox::accepted, this, &FollowDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout()->addWidget(m_buttons);
}

void FollowDialog::readStorages()
{
    onReply(m_engine.storages(), this, [this](const Result<std::vector<Storage>> &storages) {
        for (const Storage &storage : storages.value_or(std::vector<Storage>())) {
            m_storage->addItem(displaySafe(storage.root), storage.name);
            if (storage.isDefault)
                m_storage->setCurrentIndex(m_storage->count() - 1);
        }
        m_form->setRowVisible(m_storage, m_storage->count() > 1);
    });
}

void FollowDialog::showTerms(const FollowTerms &terms)
{
    const qint64 seconds = terms.everySeconds;
    const qint64 unit = seconds % day == 0 ? day : seconds % hour == 0 ? hour : seconds % minute == 0 ? minute : 1;
    m_unit->setCurrentIndex(m_unit->findData(unit));
    m_every->setValue(int(seconds / unit));
    m_policy->setCurrentIndex(m_policy->findData(int(terms.policy)));
    m_layout->setCurrentIndex(m_layout->findData(int(terms.layout)));
    m_keep->setValue(terms.keep);
}

FollowTerms FollowDialog::terms() const
{
    FollowTerms terms = m_changed ? m_changed->terms : FollowTerms();
    terms.everySeconds = qMin(FollowTerms::longestSeconds, m_every->value() * m_unit->currentData().toLongLong());
    terms.policy = FollowPolicy(m_policy->currentData().toInt());
    terms.layout = FollowLayout(m_layout->currentData().toInt());
    terms.keep = m_keep->value();
    return terms;
}

void FollowDialog::updateButtons()
{
    m_ok->setEnabled(!m_isAsking && (m_changed || !m_source->text().trimmed().isEmpty()));
}

void FollowDialog::accept()
{
    if (m_isAsking)
        return;
    m_isAsking = true;
    updateButtons();
    m_problem->hide();
    FollowRequest request;
    request.source = m_source->text().trimmed();
    request.workingDirectory = QStandardPaths::writableLocation(QStandardPaths::HomeLocation);
    request.storage = m_storage->currentData().toString();
    request.name = m_name->text().trimmed();
    request.subdir = m_folder->text().trimmed();
    request.terms = terms();
    onReply(m_changed ? m_engine.changeSubscription(m_changed->name, request.terms) : m_engine.subscribe(request), this,
            [this](const Result<Subscription> &answer) {
                m_isAsking = false;
                updateButtons();
                if (!answer)
                    return showError(answer.error());
                emit followed(*answer);
                QDialog::accept();
            });
}

void FollowDialog::showError(const Error &error)
{
    m_problem->setText(UserText::sentence(error));
    m_problem->show();
    (m_changed ? static_cast<QWidget *>(m_every) : m_source)->setFocus(Qt::OtherFocusReason);
}

} // namespace heirloom
