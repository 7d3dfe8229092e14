// SPDX-License-Identifier: GPL-3.0-or-later
// Tells ThreadSanitizer where Qt hands something from one thread to another.
//
// The distribution's Qt is not compiled with -fsanitize=thread: its locks and futexes are invisible, so that everything
// that crosses threads through it would look like a race. suppressions.txt therefore makes the sanitizer look away
// while Qt's own code runs, and this file states the order that Qt promises, and nothing more:
//   a posted event comes after it was posted; a runnable after it was started; a result after it was reported; what
//   follows QThread::wait() after the thread's last quit() or event.
// The functions of Qt that our code calls for that are defined here again, as members of a test program, which come
// before those of the library; each states its part and calls the library's. Races between lines of our own code stay
// what they are. The order is kept by the address of what is handed over; two that share a gate are ordered needlessly,
// which can hide a race but not make one up.
#include <QCoreApplication>
#include <QFutureInterface>
#include <QThread>
#include <QThreadPool>
#include <array>
#include <dlfcn.h>

#if QT_VERSION >= QT_VERSION_CHECK(6, 7, 0)
#error "These are the functions of Qt 6.4 to 6.6; run the preset `tsan` on Debian 12 or Ubuntu 24.04."
#endif

extern "C" void __tsan_acquire(void *address);
extern "C" void __tsan_release(void *address);

namespace {

std::array<char, 1 << 14> gates;

char *gateOf(const void *address)
{
    return &gates[(reinterpret_cast<quintptr>(address) >> 4) % gates.size()];
}

void handOut(const void *thing)
{
    __tsan_release(gateOf(thing));
}

void takeIn(const void *thing)
{
    __tsan_acquire(gateOf(thing));
}

/// Whose receivers are not known where they are emitted.
alignas(16) constexpr char signalsGate = 0;
alignas(16) constexpr char futuresGate = 0;

template <class Function> Function library(const char *mangled)
{
    void *found = ::dlsym(RTLD_NEXT, mangled);
    if (!found) {
        std::fprintf(stderr, "QtHandOver.cpp does not know this Qt: it has no %s\n", mangled);
        std::abort();
    }
    return reinterpret_cast<Function>(found);
}

bool beforeEvent(void **parameters)
{
    takeIn(parameters[0]); // the receiver
    takeIn(&signalsGate);
    handOut(QThread::currentThread());
    return false; // go on
}

[[gnu::constructor]] void watchEvents()
{
    QInternal::registerCallback(QInternal::EventNotifyCallback, beforeEvent);
}

class Started final : public QRunnable
{
public:
    Started(QRunnable *runnable, QThreadPool *pool) : m_runnable(runnable), m_pool(pool) { handOut(this); }
    void run() override
    {
        takeIn(this);
        const bool mine = m_runnable->autoDelete();
        m_runnable->run();
        if (mine)
            delete m_runnable;
        handOut(m_pool);
    }

private:
    QRunnable *m_runnable;
    QThreadPool *m_pool;
};

/// A slot or function of ours as Qt calls it: in whichever thread, and released by whichever is last.
class Called final : public QtPrivate::QSlotObjectBase
{
public:
    explicit Called(QSlotObjectBase *slot) : QSlotObjectBase(&impl), m_slot(slot) { handOut(this); }

private:
    static void impl(int which, QSlotObjectBase *base, QObject *receiver, void **arguments, bool *result)
    {
        auto *self = static_cast<Called *>(base);
        takeIn(self);
        if (which == Call) {
            self->m_slot->call(receiver, arguments);
            handOut(self);
            handOut(QThread::currentThread());
        } else if (which == Compare) {
            *result = self->m_slot->compare(arguments);
        } else if (which == Destroy) {
            self->m_slot->destroyIfLastRef();
            delete self;
        }
    }
    QSlotObjectBase *m_slot;
};

} // namespace

// --- events

bool QMetaObject::invokeMethodImpl(QObject *object, QtPrivate::QSlotObjectBase *slot, Qt::ConnectionType type,
                                   void *result)
{
    using Function = bool (*)(QObject *, QtPrivate::QSlotObjectBase *, Qt::ConnectionType, void *);
    static const auto next = library<Function>(
        "_ZN11QMetaObject16invokeMethodImplEP7QObjectPN9QtPrivate15QSlotObjectBaseEN2Qt14ConnectionTypeEPv");
    return next(object, new Called(slot), type, result);
}

QMetaObject::Connection QObject::connectImpl(const QObject *sender, void **signal, const QObject *receiver,
                                             void **slotPtr, QtPrivate::QSlotObjectBase *slot, Qt::ConnectionType type,
                                             const int *types, const QMetaObject *meta)
{
    using Function =
        QMetaObject::Connection (*)(const QObject *, void **, const QObject *, void **, QtPrivate::QSlotObjectBase *,
                                    Qt::ConnectionType, const int *, const QMetaObject *);
    static const auto next =
        library<Function>("_ZN7QObject11connectImplEPKS_PPvS1_S3_PN9QtPrivate15QSlotObjectBaseEN2Qt14C"
                          "onnectionTypeEPKiPK11QMetaObject");
    return next(sender, signal, receiver, slotPtr, new Called(slot), type, types, meta);
}

void QMetaObject::activate(QObject *sender, const QMetaObject *meta, int signal, void **arguments)
{
    using Function = void (*)(QObject *, const QMetaObject *, int, void **);
    static const auto next = library<Function>("_ZN11QMetaObject8activateEP7QObjectPKS_iPPv");
    handOut(&signalsGate);
    next(sender, meta, signal, arguments);
}

void QCoreApplication::postEvent(QObject *receiver, QEvent *event, int priority)
{
    using Function = void (*)(QObject *, QEvent *, int);
    static const auto next = library<Function>("_ZN16QCoreApplication9postEventEP7QObjectP6QEventi");
    handOut(receiver);
    next(receiver, event, priority);
}

void QObject::deleteLater()
{
    static const auto next = library<void (*)(QObject *)>("_ZN7QObject11deleteLaterEv");
    handOut(this);
    next(this);
}

// --- threads

void QThread::quit()
{
    static const auto next = library<void (*)(QThread *)>("_ZN7QThread4quitEv");
    handOut(this);
    next(this);
}

bool QThread::wait(QDeadlineTimer deadline)
{
    static const auto next = library<bool (*)(QThread *, QDeadlineTimer)>("_ZN7QThread4waitE14QDeadlineTimer");
    const bool ended = next(this, deadline);
    takeIn(this);
    return ended;
}

// --- pools

void QThreadPool::start(QRunnable *runnable, int priority)
{
    static const auto next = library<void (*)(QThreadPool *, QRunnable *, int)>("_ZN11QThreadPool5startEP9QRunnablei");
    next(this, new Started(runnable, this), priority);
}

void QThreadPool::start(std::function<void()> function, int priority)
{
    start(QRunnable::create(std::move(function)), priority);
}

bool QThreadPool::tryStart(std::function<void()> function)
{
    static const auto next = library<bool (*)(QThreadPool *, QRunnable *)>("_ZN11QThreadPool8tryStartEP9QRunnable");
    QRunnable *runnable = QRunnable::create(std::move(function));
    auto *wrapped = new Started(runnable, this);
    if (next(this, wrapped))
        return true;
    delete wrapped;
    delete runnable;
    return false;
}

bool QThreadPool::waitForDone(int ms)
{
    static const auto next = library<bool (*)(QThreadPool *, int)>("_ZN11QThreadPool11waitForDoneEi");
    const bool done = next(this, ms);
    takeIn(this);
    return done;
}

// --- futures

void QFutureInterfaceBase::reportFinished()
{
    static const auto next = library<void (*)(QFutureInterfaceBase *)>("_ZN20QFutureInterfaceBase14reportFinishedEv");
    handOut(&futuresGate);
    next(this);
}

void QFutureInterfaceBase::waitForFinished()
{
    static const auto next = library<void (*)(QFutureInterfaceBase *)>("_ZN20QFutureInterfaceBase15waitForFinishedEv");
    next(this);
    takeIn(&futuresGate);
}

void QFutureInterfaceBase::waitForResult(int index)
{
    static const auto next =
        library<void (*)(QFutureInterfaceBase *, int)>("_ZN20QFutureInterfaceBase13waitForResultEi");
    next(this, index);
    takeIn(&futuresGate);
}

bool QFutureInterfaceBase::queryState(State state) const
{
    static const auto next =
        library<bool (*)(const QFutureInterfaceBase *, State)>("_ZNK20QFutureInterfaceBase10queryStateENS_5StateE");
    const bool yes = next(this, state);
    takeIn(&futuresGate);
    return yes;
}
