package vn.thidua.plans.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;

/** Tệp: what somebody handed in, by name and content; the content may be opened several times. */
public final class SourceFile {

    /** Opens the content anew. */
    @FunctionalInterface
    public interface Content {
        InputStream open() throws IOException;
    }

    private final String name;
    private final long size;
    private final Content content;

    /**
     * @param name as given by the sender, possibly with folders; only its last part is kept
     * @param size in bytes
     */
    public SourceFile(String name, long size, Content content) {
        this.name = lastPart(Objects.requireNonNull(name));
        this.size = size;
        this.content = Objects.requireNonNull(content);
    }

    public static SourceFile of(String name, byte[] bytes) {
        return new SourceFile(name, bytes.length, () -> new ByteArrayInputStream(bytes));
    }

    /** A file of the disk; nothing but its size is read here. */
    public static SourceFile of(Path path) throws IOException {
        Path last = path.getFileName();
        String name = last == null ? path.toString() : last.toString();
        return new SourceFile(name, Files.size(path), () -> Files.newInputStream(path));
    }

    public String name() {
        return name;
    }

    public long size() {
        return size;
    }

    public InputStream open() throws IOException {
        return content.open();
    }

    /** The part after the last dot in lower case, empty if there is none. */
    public String extension() {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    private static String lastPart(String name) {
        int slash = Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\'));
        return name.substring(slash + 1);
    }
}
