package vn.thidua.gateway.relay;

import java.io.IOException;

/** A body without a stated length turned out to be larger than the limit. */
public final class UploadTooLarge extends IOException {

    private static final long serialVersionUID = 1L;

    public UploadTooLarge() {
        super("The body is larger than the limit");
    }
}
