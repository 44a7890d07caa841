package vn.thidua.gateway.relay.http;

import java.io.IOException;
import java.io.InputStream;

/**
 * A browser's request body on its way to a service: counted, and cut off from the server's request once that is answered. The
 * HTTP client reads on a thread of its own, and the container reuses its requests.
 */
final class UploadBody extends InputStream {

    private final InputStream body;
    private final long limit;
    private long taken;
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
        int count = body.read(into, offset, length);
        if (count > 0) {
            taken += count;
        }
        if (taken > limit) {
            tooLarge = true;
            throw new IOException("The body is larger than the limit");
        }
        return count;
    }

    synchronized void answered() {
        answered = true;
    }

    synchronized boolean isTooLarge() {
        return tooLarge;
    }
}
