package vn.thidua.standalone.mongo;

import de.bwaldvogel.mongo.exception.MongoServerError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.h2.mvstore.type.ByteArrayDataType;
import org.h2.mvstore.type.LongDataType;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.thidua.standalone.mongo.MongoStartException.Reason;

/**
 * The file behind the server: one map from position to BSON per collection.
 *
 * <p>Nothing is written behind the callers' backs: the file changes only in {@link #commit()}. That makes a change
 * of the catalogue (create, drop, rename) whole or absent after a crash, see {@link #wholly}.
 */
final class DocumentStore implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(DocumentStore.class);

    private static final int OPERATION_FAILED = 96;
    private static final String FILE = "documents.mv";
    private static final String PREFIX = "c/";

    /** Small pages: a commit rewrites the page of each changed document. In bytes. */
    private static final int PAGE_SIZE = 4096;

    /** The documents themselves are on the heap already. In MB. */
    private static final int CACHE_SIZE = 8;

    /** Longer than the disk is left unforced, so that a power cut finds no space reused before it was safe. In ms. */
    private static final int RETENTION = 3_000;

    private static final long COMMITS_BETWEEN_COMPACTIONS = 1_000;
    private static final int TARGET_FILL_RATE = 70;
    private static final int COMPACTION_STEP = 4 * 1024 * 1024;

    private final MVStore file;
    private final ReentrantLock committing = new ReentrantLock();
    private final AtomicLong requested = new AtomicLong();
    private volatile long committed;
    private long forced;
    private long compactedAt;
    private final AtomicReference<@Nullable RuntimeException> failure = new AtomicReference<>();

    private DocumentStore(MVStore file) {
        this.file = file;
    }

    /** @throws MongoStartException when another process uses the folder, or it cannot be read */
    static DocumentStore open(Path directory) {
        try {
            Files.createDirectories(directory);
            MVStore file =
                    new MVStore.Builder()
                            .fileName(directory.resolve(FILE).toString())
                            .pageSplitSize(PAGE_SIZE)
                            .cacheSize(CACHE_SIZE)
                            .autoCommitDisabled()
                            .autoCommitBufferSize(0)
                            .open();
            file.setVersionsToKeep(0);
            file.setRetentionTime(RETENTION);
            return new DocumentStore(file);
        } catch (MVStoreException e) {
            throw e.getErrorCode() == DataUtils.ERROR_FILE_LOCKED
                    ? inUse(directory, e)
                    : unreadable(directory, e);
        } catch (IOException e) {
            throw unreadable(directory, e);
        }
    }

    private static MongoStartException inUse(Path directory, Exception cause) {
        return new MongoStartException(
                Reason.STORE_IN_USE,
                "The data in "
                        + directory
                        + " is in use by another process: stop that one or choose another folder.",
                cause);
    }

    private static MongoStartException unreadable(Path directory, Exception cause) {
        return new MongoStartException(
                Reason.STORE_UNREADABLE,
                "The data in "
                        + directory
                        + " cannot be opened ("
                        + cause.getMessage()
                        + "): make the folder readable and writable, or restore it from a backup.",
                cause);
    }

    Set<String> databases() {
        return file.getMapNames().stream()
                .filter(name -> name.startsWith(PREFIX))
                .map(name -> name.substring(PREFIX.length(), name.indexOf('/', PREFIX.length())))
                .collect(Collectors.toSet());
    }

    MVMap<Long, byte[]> map(String database, String collection) {
        return file.openMap(
                name(database, collection),
                new MVMap.Builder<Long, byte[]>()
                        .keyType(LongDataType.INSTANCE)
                        .valueType(ByteArrayDataType.INSTANCE));
    }

    void remove(String database, String collection) {
        String name = name(database, collection);
        if (file.hasMap(name)) {
            file.removeMap(name);
        }
    }

    void rename(MVMap<Long, byte[]> map, String database, String collection) {
        file.renameMap(map, name(database, collection));
    }

    private static String name(String database, String collection) {
        return PREFIX + database + "/" + collection;
    }

    /** Runs a change of several maps so that a crash leaves all of it or nothing. */
    <T> T wholly(Supplier<T> change) {
        committing.lock();
        try {
            return change.get();
        } finally {
            committing.unlock();
        }
    }

    /**
     * Remembers that the file can no longer be written; from now on nothing is acknowledged.
     *
     * @return the error for the client
     */
    MongoServerError broken(RuntimeException cause) {
        if (failure.compareAndSet(null, cause)) {
            log.error("The store cannot be written any more; restart when the disk is well", cause);
        }
        return failed(cause);
    }

    /** @throws MongoServerError when a write has failed before, since the heap may then know more than the disk */
    void requireSound() {
        RuntimeException cause = failure.get();
        if (cause != null) {
            throw failed(cause);
        }
    }

    private static MongoServerError failed(RuntimeException cause) {
        return new MongoServerError(
                OPERATION_FAILED,
                "OperationFailed",
                "The store cannot be written ("
                        + cause.getMessage()
                        + "); nothing is acknowledged until the disk is well and the server started again.");
    }

    /**
     * Returns when everything that this thread has put is in the file. Threads that arrive while another one writes
     * share the next write.
     *
     * @throws MVStoreException when the disk refuses; nothing may then be acknowledged, now or later
     */
    void commit() {
        long mine = requested.incrementAndGet();
        if (committed >= mine) {
            return;
        }
        committing.lock();
        try {
            if (committed >= mine) {
                return;
            }
            long upTo = requested.get();
            file.commit();
            committed = upTo;
        } finally {
            committing.unlock();
        }
    }

    /** Forces the disk and gives back the space of what was overwritten, if there was any write since the last time. */
    void tidy() {
        long upTo = committed;
        if (forced == upTo || failure.get() != null) {
            return;
        }
        try {
            file.sync(); // without the lock: writers need not wait for the disk
            forced = upTo;
            if (upTo - compactedAt > COMMITS_BETWEEN_COMPACTIONS) {
                compactedAt = upTo;
                wholly(() -> file.compact(TARGET_FILL_RATE, COMPACTION_STEP));
            }
        } catch (MVStoreException e) {
            var _ = broken(e);
        }
    }

    /** The size of the file, in bytes. */
    long size() {
        return file.getFileStore().size();
    }

    /** Also for a thread that has been interrupted, whose first write would close the file half written. */
    @Override
    public void close() {
        boolean interrupted = Thread.interrupted();
        try {
            file.close();
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
