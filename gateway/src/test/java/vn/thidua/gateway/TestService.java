package vn.thidua.gateway;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;

/** A service of one's own behind the gateway: remembers what it was sent, and does what a path says. */
final class TestService implements AutoCloseable {

    /** @param digest SHA-256 of the body */
    record Seen(
            String method,
            String path,
            Map<String, List<String>> headers,
            long size,
            String digest) {

        String header(String name) {
            return String.join(",", headers.getOrDefault(name, List.of()));
        }
    }

    private static final String SIGN_INS = "/api/audit/sign-ins";

    private final HttpServer server;
    private final BlockingQueue<Seen> seen = new LinkedBlockingQueue<>();
    private final BlockingQueue<Seen> signIns = new LinkedBlockingQueue<>();
    private final BlockingQueue<String> events = new LinkedBlockingQueue<>();
    private final CountDownLatch slowMayAnswer = new CountDownLatch(1);

    TestService() {
        this(0);
    }

    TestService(int port) {
        try {
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** Sends an event down the open stream; the empty text ends it. */
    void emit(String event) {
        events.add(event);
    }

    List<Seen> seen() {
        return List.copyOf(seen);
    }

    /** Told by the gateway of its own accord, beside what it passes on. */
    List<Seen> signIns() {
        return List.copyOf(signIns);
    }

    Seen last() {
        return seen().getLast();
    }

    @Override
    public void close() {
        slowMayAnswer.countDown();
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        remember(exchange, path.equals(SIGN_INS) ? signIns : seen);
        if (path.equals(SIGN_INS)) {
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        } else if (path.endsWith("/stream")) {
            stream(exchange);
        } else if (path.endsWith("/slow")) {
            awaitUninterrupted();
            exchange.close();
        } else if (path.endsWith("/broken")) {
            reply(exchange, 503, "{}");
        } else if (path.endsWith("/cut")) {
            exchange.sendResponseHeaders(200, 1_000_000);
            exchange.getResponseBody().write(new byte[500_000]);
            exchange.close();
        } else {
            exchange.getResponseHeaders().add("Set-Cookie", "inner=1");
            exchange.getResponseHeaders().add("Server", "inner/1.0");
            exchange.getResponseHeaders().add("ETag", "\"7\"");
            reply(exchange, 200, "{\"answer\":\"có\"}");
        }
    }

    private static void remember(HttpExchange exchange, BlockingQueue<Seen> seen)
            throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] buffer = new byte[64 * 1024];
            long size = 0;
            for (int count = exchange.getRequestBody().read(buffer);
                    count >= 0;
                    count = exchange.getRequestBody().read(buffer)) {
                digest.update(buffer, 0, count);
                size += count;
            }
            seen.add(
                    new Seen(
                            exchange.getRequestMethod(),
                            exchange.getRequestURI().toString(),
                            Map.copyOf(exchange.getRequestHeaders()),
                            size,
                            HexFormat.of().formatHex(digest.digest())));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private void stream(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().add("Content-Type", "text/event-stream;charset=UTF-8");
        exchange.sendResponseHeaders(200, 0);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(":\n\n".getBytes(StandardCharsets.UTF_8));
            out.flush();
            for (String event = events.take(); !event.isEmpty(); event = events.take()) {
                out.write(("data: " + event + "\n\n").getBytes(StandardCharsets.UTF_8));
                out.flush();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void awaitUninterrupted() {
        try {
            slowMayAnswer.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void reply(HttpExchange exchange, int status, String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, body.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(body);
        }
    }
}
