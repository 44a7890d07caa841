package vn.thidua.standalone.install;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;
import vn.thidua.standalone.Problem;

/** The folder of one installation: everything that has to be there again at the next start. */
public record Home(Path folder) {

    private static final SecureRandom RANDOM = new SecureRandom();

    /** The kind that was chosen at the first start; a folder never changes from sample to real. */
    private static final String KIND = "kind";

    public Path logs() {
        return folder.resolve("logs");
    }

    public Path log(String part) {
        return logs().resolve(part + ".log");
    }

    public Path data(String part) {
        return folder.resolve("data").resolve(part);
    }

    public Path apps() {
        return folder.resolve("apps");
    }

    public Path keycloak() {
        return folder.resolve("keycloak").resolve("home");
    }

    public Path run() {
        return folder.resolve("run");
    }

    /** Creates the folder and what every start needs in it; nobody else on the machine may look inside. */
    public void create() {
        try {
            Files.createDirectories(folder);
            if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
                Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
            }
            Files.createDirectories(logs());
            Files.createDirectories(run());
        } catch (IOException e) {
            throw new Problem(
                    "Không ghi được vào thư mục %s; hãy kiểm tra quyền ghi hoặc đặt THIDUA_HOME ở thư mục khác."
                            .formatted(folder),
                    e);
        }
    }

    /**
     * Takes the folder for this process; the system gives it back when the process ends, however it ends.
     *
     * @throws Problem when another process has it
     */
    public FileLock take() {
        try {
            FileChannel channel =
                    FileChannel.open(
                            run().resolve("khoa"),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return lock;
            }
            channel.close();
        } catch (OverlappingFileLockException e) {
            throw new Problem(inUse(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw new Problem(inUse());
    }

    private String inUse() {
        return "Thi Đua đang chạy với thư mục %s; hãy mở cổng đang chạy (./thidua status) hoặc dừng nó trước (./thidua stop)."
                .formatted(folder);
    }

    /**
     * Remembers at the first start whether this is a sample or a real installation.
     *
     * @throws Problem when it was the other one before
     */
    public void remember(boolean sample) {
        Path file = folder.resolve("installation.properties");
        Properties properties = read(file);
        String wanted = sample ? "sample" : "real";
        String known = properties.getProperty(KIND, wanted);
        if (!known.equals(wanted)) {
            throw new Problem(
                    sample
                            ? "Thư mục %s là của một hệ thống thật; hãy thêm --real, hoặc đặt THIDUA_HOME ở thư mục khác để chạy dữ liệu mẫu."
                                    .formatted(folder)
                            : "Thư mục %s đang giữ dữ liệu mẫu; hãy đặt THIDUA_HOME ở thư mục khác cho hệ thống thật."
                                    .formatted(folder));
        }
        properties.setProperty(KIND, wanted);
        write(file, properties);
    }

    /** A secret of this installation, random, made when it is asked for the first time. */
    public synchronized String secret(String name) {
        Path file = folder.resolve("secrets.properties");
        Properties properties = read(file);
        String known = properties.getProperty(name);
        if (known != null) {
            return known;
        }
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        String fresh = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        properties.setProperty(name, fresh);
        write(file, properties);
        return fresh;
    }

    private static Properties read(Path file) {
        Properties properties = new Properties();
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                properties.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return properties;
    }

    /** Whole or not at all, and for the owner only. */
    private static void write(Path file, Properties properties) {
        try {
            Path fresh = file.resolveSibling(file.getFileName() + ".moi");
            Files.deleteIfExists(fresh);
            Files.createFile(fresh);
            if (Files.getFileStore(fresh).supportsFileAttributeView("posix")) {
                Files.setPosixFilePermissions(fresh, PosixFilePermissions.fromString("rw-------"));
            }
            try (Writer writer = Files.newBufferedWriter(fresh)) {
                properties.store(writer, null);
            }
            Files.move(
                    fresh,
                    file,
                    StandardCopyOption.REPLACE_EXISTING,
                    StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
