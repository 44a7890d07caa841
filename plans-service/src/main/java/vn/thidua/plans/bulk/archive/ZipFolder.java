package vn.thidua.plans.bulk.archive;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.ZipException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Tệp nén .zip as a folder of files. Nothing of it is ever written under its own path, and every byte is counted while it
 * is unpacked, whatever the archive says of itself.
 */
public final class ZipFolder implements AutoCloseable {

    private static final int BUFFER = 64 * 1024;

    /** A ratio says nothing of a file of a few lines. */
    private static final long SMALL = 1024L * 1024;

    private static final Set<String> ARCHIVES =
            Set.of("zip", "rar", "7z", "gz", "tgz", "tar", "bz2", "xz", "cab", "iso");

    /** What became of an archive that was to be opened. */
    public sealed interface Opened {

        record Open(ZipFolder folder) implements Opened {}

        record Refused(ArchiveReason reason) implements Opened {}
    }

    /** What became of a file that was to be unpacked. */
    public sealed interface Unpacked {

        record Here(long size) implements Unpacked {}

        record Refused(ArchiveReason reason) implements Unpacked {}
    }

    /** A file in the archive; its path is as the person knows it and is unique in the archive. */
    public record Packed(String path, ZipArchiveEntry entry) {}

    private final ZipFile zip;
    private final ArchiveLimits limits;
    private final List<Packed> files;
    private final int skipped;
    private final AtomicLong unpacked = new AtomicLong();

    private ZipFolder(ZipFile zip, ArchiveLimits limits, List<Packed> files, int skipped) {
        this.zip = zip;
        this.limits = limits;
        this.files = files;
        this.skipped = skipped;
    }

    /** Opens the archive and looks at its list of files, at none of them. */
    public static Opened open(Path archive, ArchiveLimits limits) throws IOException {
        if (!beginsLikeZip(archive)) {
            return new Opened.Refused(ArchiveReason.NOT_A_ZIP);
        }
        ZipFile zip;
        try {
            zip =
                    ZipFile.builder()
                            .setPath(archive)
                            .setCharset(StandardCharsets.UTF_8)
                            .setUseUnicodeExtraFields(true)
                            .get();
        } catch (IOException | IllegalArgumentException _) {
            return new Opened.Refused(ArchiveReason.DAMAGED_ARCHIVE);
        }
        List<Packed> files = new ArrayList<>();
        Set<String> paths = new HashSet<>();
        int skipped = 0;
        for (ZipArchiveEntry entry : Collections.list(zip.getEntriesInPhysicalOrder())) {
            String path = path(entry);
            if (entry.isDirectory() || path.endsWith("/")) {
                continue;
            }
            if (ArchiveName.isLeftover(path)) {
                skipped++;
                continue;
            }
            files.add(new Packed(unique(path, paths), entry));
            if (files.size() > limits.files()) {
                zip.close();
                return new Opened.Refused(ArchiveReason.TOO_MANY_FILES);
            }
        }
        if (files.isEmpty()) {
            zip.close();
            return new Opened.Refused(ArchiveReason.EMPTY_ARCHIVE);
        }
        return new Opened.Open(new ZipFolder(zip, limits, List.copyOf(files), skipped));
    }

    private static boolean beginsLikeZip(Path archive) throws IOException {
        try (InputStream content = Files.newInputStream(archive)) {
            byte[] start = content.readNBytes(4);
            return start.length == 4
                    && start[0] == 'P'
                    && start[1] == 'K'
                    && ((start[2] == 3 && start[3] == 4) || (start[2] == 5 && start[3] == 6));
        }
    }

    private static String path(ZipArchiveEntry entry) {
        return switch (entry.getNameSource()) {
            case NAME_WITH_EFS_FLAG, UNICODE_EXTRA_FIELD -> entry.getName();
            case NAME -> ArchiveName.decode(entry.getRawName());
        };
    }

    /** Two files of one path are two files. */
    private static String unique(String path, Set<String> paths) {
        String free = path;
        for (int copy = 2; !paths.add(free); copy++) {
            free = path + " (" + copy + ")";
        }
        return free;
    }

    public List<Packed> files() {
        return files;
    }

    /** How many files systems and programs have left in it. */
    public int skipped() {
        return skipped;
    }

    /** Unpacks one file; may be called by several threads. */
    public Unpacked unpack(Packed file, Path target) throws IOException {
        ZipArchiveEntry entry = file.entry();
        if (ArchiveName.leadsOut(file.path())) {
            return new Unpacked.Refused(ArchiveReason.UNSAFE_PATH);
        }
        if (ARCHIVES.contains(extension(file.path()))) {
            return new Unpacked.Refused(ArchiveReason.NESTED_ARCHIVE);
        }
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            return new Unpacked.Refused(ArchiveReason.LOCKED);
        }
        if (entry.isUnixSymlink() || !zip.canReadEntryData(entry)) {
            return new Unpacked.Refused(ArchiveReason.UNKNOWN_PACKING);
        }
        try (InputStream content = zip.getInputStream(entry);
                OutputStream out = Files.newOutputStream(target)) {
            return copy(content, out, entry.getCompressedSize());
        } catch (ZipException | EOFException _) {
            return new Unpacked.Refused(ArchiveReason.DAMAGED_ARCHIVE);
        }
    }

    private Unpacked copy(InputStream content, OutputStream out, long packed) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long size = 0;
        for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
            size += read;
            if (size > SMALL && packed > 0 && size / packed > limits.ratio()) {
                return new Unpacked.Refused(ArchiveReason.SWELLING);
            }
            if (size > limits.fileBytes()) {
                return new Unpacked.Refused(ArchiveReason.FILE_TOO_LARGE);
            }
            if (unpacked.addAndGet(read) > limits.allBytes()) {
                return new Unpacked.Refused(ArchiveReason.ALL_TOO_LARGE);
            }
            out.write(buffer, 0, read);
        }
        return new Unpacked.Here(size);
    }

    private static String extension(String path) {
        return path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
