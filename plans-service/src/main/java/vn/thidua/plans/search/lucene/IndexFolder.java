package vn.thidua.plans.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The folder of the index, open for reading and writing. Whatever in it cannot be used is thrown away: the index is made
 * again from the store.
 */
final class IndexFolder implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(IndexFolder.class);

    /** More instances do not share one machine's folder. */
    private static final int MOST_INSTANCES = 32;

    private static final String FORMAT = "format";
    private static final double BUFFER_MEGABYTES = 16;

    /** A question to what is shown now. */
    @FunctionalInterface
    interface Look<R> {
        R at(IndexSearcher searcher) throws IOException;
    }

    /** A change. */
    @FunctionalInterface
    interface Change {
        void of(IndexWriter writer) throws IOException;
    }

    private record Opened(FSDirectory directory, IndexWriter writer, SearcherManager searchers) {}

    private final Path path;
    private final boolean temporary;
    private volatile Opened opened;

    private IndexFolder(Path path, boolean temporary, Opened opened) {
        this.path = path;
        this.temporary = temporary;
        this.opened = opened;
    }

    /**
     * Opens the first folder below that place which no other instance has open; without a place one that ends with the
     * process.
     */
    static IndexFolder open(String place) {
        try {
            if (place.isBlank()) {
                Path path = Files.createTempDirectory("thidua-search-");
                return new IndexFolder(path, true, openOrClear(path));
            }
            for (int instance = 1; instance <= MOST_INSTANCES; instance++) {
                Path path = Path.of(place).resolve("index-" + instance);
                Files.createDirectories(path);
                try {
                    return new IndexFolder(path, false, openOrClear(path));
                } catch (LockObtainFailedException _) {
                    LOG.info("search index is another instance's folder={}", path);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw new IllegalStateException("all search indexes are in use folder=" + place);
    }

    private static Opened openOrClear(Path path) throws IOException {
        try {
            return openIn(path);
        } catch (LockObtainFailedException taken) {
            throw taken;
        } catch (IOException | IllegalArgumentException broken) {
            LOG.warn("search index is unusable and made again folder={}", path, broken);
            clear(path);
            return openIn(path);
        }
    }

    private static Opened openIn(Path path) throws IOException {
        FSDirectory directory = FSDirectory.open(path);
        IndexWriter writer = null;
        try {
            if (!isOfThisFormat(directory)) {
                clear(path);
            }
            writer =
                    new IndexWriter(
                            directory,
                            new IndexWriterConfig().setRAMBufferSizeMB(BUFFER_MEGABYTES));
            writer.setLiveCommitData(Map.of(FORMAT, Fields.FORMAT).entrySet());
            return new Opened(directory, writer, new SearcherManager(writer, null));
        } catch (IOException | RuntimeException failed) {
            if (writer != null) {
                writer.rollback();
            }
            directory.close();
            throw failed;
        }
    }

    private static boolean isOfThisFormat(FSDirectory directory) throws IOException {
        if (!DirectoryReader.indexExists(directory)) {
            return true;
        }
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            return Fields.FORMAT.equals(reader.getIndexCommit().getUserData().get(FORMAT));
        }
    }

    private static void clear(Path path) throws IOException {
        try (Stream<Path> files = Files.list(path)) {
            for (Path file : files.toList()) {
                if (!file.getFileName().toString().equals(IndexWriter.WRITE_LOCK_NAME)) {
                    Files.delete(file);
                }
            }
        }
    }

    <R> R read(Look<R> look) {
        SearcherManager searchers = opened.searchers();
        @Nullable IndexSearcher searcher = null;
        try {
            searcher = searchers.acquire();
            return look.at(searcher);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            release(searchers, searcher);
        }
    }

    private static void release(SearcherManager searchers, @Nullable IndexSearcher searcher) {
        if (searcher != null) {
            try {
                searchers.release(searcher);
            } catch (IOException e) {
                LOG.warn("search index could not be let go", e);
            }
        }
    }

    void write(Change change) {
        try {
            change.of(opened.writer());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void show() {
        try {
            opened.searchers().maybeRefreshBlocking();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void keep() {
        write(IndexWriter::commit);
    }

    /** A writer that met a full disk or the like has closed itself. */
    Optional<String> trouble() {
        IndexWriter writer = opened.writer();
        return writer.isOpen()
                ? Optional.empty()
                : Optional.of(String.valueOf(writer.getTragicException()));
    }

    void startAgain() {
        Opened broken = opened;
        try {
            close(broken);
            clear(path);
            opened = openIn(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        close(opened);
        if (temporary) {
            clear(path);
            Files.deleteIfExists(path.resolve(IndexWriter.WRITE_LOCK_NAME));
            Files.deleteIfExists(path);
        }
    }

    private static void close(Opened index) throws IOException {
        try {
            index.searchers().close();
            if (index.writer().isOpen()) {
                index.writer().close();
            }
        } catch (AlreadyClosedException _) {
            LOG.info("search index had closed itself");
        } finally {
            index.directory().close();
        }
    }
}
