package vn.thidua.standalone.mongo;

import de.bwaldvogel.mongo.MongoServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Clock;
import vn.thidua.standalone.mongo.MongoStartException.Reason;

/**
 * A running MongoDB-protocol server on the loopback address whose data lives in one folder.
 *
 * <p>Durability: a write is answered after its bytes were handed to the operating system, so that it outlives the death
 * of this process ({@code kill -9}); the disk itself is forced every second and on {@link #close()}, so that a power cut may
 * cost the last second.
 */
public final class EmbeddedMongo implements AutoCloseable {

    private static final int ACCEPTING_THREADS = 1;

    /** A command runs on the thread of its connection and may wait for the disk: a few more than the processors. */
    private static final int SERVING_THREADS =
            Math.max(8, 2 * Runtime.getRuntime().availableProcessors());

    private final MongoServer server;
    private final int port;

    private EmbeddedMongo(MongoServer server, int port) {
        this.server = server;
        this.port = port;
    }

    /**
     * Opens the store in {@code directory} (created when absent) and serves it.
     *
     * @param port the port on 127.0.0.1, or 0 for any free one
     * @throws MongoStartException when the store is in use or unreadable, or the port is taken
     */
    public static EmbeddedMongo open(Path directory, int port) {
        var backend = new DurableBackend(DocumentStore.open(directory), Clock.systemUTC());
        var server = new MongoServer(backend);
        try {
            server.bind(
                    new InetSocketAddress(InetAddress.getLoopbackAddress(), port),
                    ACCEPTING_THREADS,
                    SERVING_THREADS);
        } catch (Exception e) { // netty throws the checked BindException undeclared
            server.shutdownNow();
            throw new MongoStartException(
                    Reason.PORT_TAKEN,
                    "Port "
                            + port
                            + " on 127.0.0.1 is taken: stop the program that uses it or choose another port.",
                    e);
        }
        return new EmbeddedMongo(server, server.getLocalAddress().getPort());
    }

    /** The connection string, without a database: {@code mongodb://127.0.0.1:8089}. */
    public String uri() {
        return "mongodb://127.0.0.1:" + port;
    }

    public int port() {
        return port;
    }

    /** Ends the connections, writes what is left and releases the store. */
    @Override
    public void close() {
        server.shutdownNow();
    }
}
