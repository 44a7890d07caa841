package vn.thidua.movements.example;

/**
 * How large a picture may be that is sent in.
 *
 * @param megabytes of 1,048,576 bytes
 */
public record PictureLimit(long megabytes) {

    private static final long MEGABYTE = 1_048_576;

    public boolean isExceededBy(long bytes) {
        return bytes > megabytes * MEGABYTE;
    }
}
