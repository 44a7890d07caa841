package vn.thidua.reporting.rollup.usecase;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import vn.thidua.platform.tenancy.TenantId;
import vn.thidua.reporting.rollup.PlanId;

/**
 * Changes that one open page has not been told yet (hàng chờ). The same change waits once, however often it changes. Who does not take
 * {@value #MOST} changes is dropped: the page connects again and reads everything anew.
 */
public final class ChangeQueue implements AutoCloseable {

    static final int MOST = 2000;

    /** What is other than before. */
    public sealed interface Change {

        /** The unit whose it is. */
        TenantId unit();

        /** The roll-up of a plan. */
        record OfPlan(PlanId plan, TenantId unit) implements Change {}

        /** The figures of a unit's year. */
        record OfYear(TenantId unit, int year) implements Change {}
    }

    private final Consumer<ChangeQueue> onClose;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition filled = lock.newCondition();
    private final Set<Change> changes = new LinkedHashSet<>();
    private boolean closed;

    ChangeQueue(Consumer<ChangeQueue> onClose) {
        this.onClose = onClose;
    }

    void offer(Change change) {
        boolean dropped;
        lock.lock();
        try {
            if (closed) {
                return;
            }
            changes.add(change);
            dropped = changes.size() > MOST;
            filled.signalAll();
        } finally {
            lock.unlock();
        }
        if (dropped) {
            close();
        }
    }

    /** What has changed since the last call; empty when nothing did within the time, or when the queue is closed. */
    public List<Change> take(Duration atMost) throws InterruptedException {
        lock.lock();
        try {
            long left = atMost.toNanos();
            while (changes.isEmpty() && !closed && left > 0) {
                left = filled.awaitNanos(left);
            }
            List<Change> taken = new ArrayList<>(changes);
            changes.clear();
            return taken;
        } finally {
            lock.unlock();
        }
    }

    public boolean isClosed() {
        lock.lock();
        try {
            return closed;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void close() {
        lock.lock();
        try {
            if (closed) {
                return;
            }
            closed = true;
            changes.clear();
            filled.signalAll();
        } finally {
            lock.unlock();
        }
        onClose.accept(this);
    }
}
