package vn.thidua.reporting.rollup.kafka;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;

/** Keeps a question from seeing half a fact: counting one fact excludes reading, readings go on side by side. */
final class Counting {

    private final ReadWriteLock lock = new ReentrantReadWriteLock();

    void oneFact(Runnable work) {
        Lock writing = lock.writeLock();
        writing.lock();
        try {
            work.run();
        } finally {
            writing.unlock();
        }
    }

    <T> T oneQuestion(Supplier<T> question) {
        Lock reading = lock.readLock();
        reading.lock();
        try {
            return question.get();
        } finally {
            reading.unlock();
        }
    }
}
