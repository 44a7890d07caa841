package vn.thidua.gateway.relay.http;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;

/**
 * A browser's request body on its way to a service: counted, and cut off from the server's request once that is answered. The
 * HTTP client reads on a thread of its own, and the container reuses its requests.
 */
final class UploadBody extends InputStream {

    private final InputStream body;
    private final long limit;
    private long taken;
    private volatile boolean reading;
    private volatile long lastRead = System.nanoTime();
    private boolean answered;
    private boolean tooLarge;

    UploadBody(InputStream body, long limit) {
        this.body = body;
        this.limit = limit;
    }

    @Override
    public synchronized int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public synchronized int read(byte[] into, int offset, int length) throws IOException {
        if (answered) {
            throw new IOException("The request is already answered");
        }
        reading = true;
        int count;
        try {
            count = body.read(into, offset, length);
        } finally {
            lastRead = System.nanoTime();
            reading = false;
        }
        if (count > 0) {
            taken += count;
        }
        if (taken > limit) {
            tooLarge = true;
            throw new IOException("The body is larger than the limit");
        }
        return count;
    }

    /**
     * How long the service has had everything that the browser has sent so far; zero while the browser is still sending, which
     * over a commune's line may take minutes.
     */
    Duration quiet() {
        return reading ? Duration.ZERO : Duration.ofNanos(System.nanoTime() - lastRead);
    }

    synchronized void answered() {
        answered = true;
    }

    synchronized boolean isTooLarge() {
        return tooLarge;
    }
}
