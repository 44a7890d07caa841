package vn.thidua.standalone.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import vn.thidua.standalone.Problem;
import vn.thidua.standalone.process.ChildProcess;

/**
 * A service's jar taken apart, which starts faster than the jar and may be run while the jar is built anew. The
 * folder's name says which jar it came from, so that nothing of an older build is ever used.
 */
public record AppImage(Path folder, Path jar) {

    /** The image of this jar, taken apart now if this has not happened before; images of other builds go. */
    public static AppImage of(Path builtJar, Path apps, Path logs) {
        if (!Files.isRegularFile(builtJar)) {
            throw new Problem(
                    "Chưa có %s; hãy chạy ./thidua start (không đặt THIDUA_BUILD=never) để biên dịch."
                            .formatted(builtJar));
        }
        String module = builtJar.getFileName().toString().replaceFirst("\\.jar$", "");
        Path folder = apps.resolve(module + "-" + fingerprint(builtJar));
        AppImage image = new AppImage(folder, folder.resolve(builtJar.getFileName()));
        if (!Files.exists(image.jar())) {
            removeOthers(apps, module);
            image.extract(builtJar, logs);
        }
        return image;
    }

    private void extract(Path builtJar, Path logs) {
        Path unfinished = folder.resolveSibling(folder.getFileName() + ".moi");
        remove(unfinished);
        ChildProcess tool =
                ChildProcess.start(
                        "extract",
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-XX:+UseSerialGC",
                                "-Djarmode=tools",
                                "-jar",
                                builtJar.toString(),
                                "extract",
                                "--destination",
                                unfinished.toString()),
                        java.util.Map.of(),
                        logs.resolve("extract-" + builtJar.getFileName() + ".log"));
        if (tool.exit().join() != 0) {
            throw new Problem(
                    "Không giải nén được %s; hãy xem nhật ký %s.".formatted(builtJar, tool.log()));
        }
        try {
            Files.move(unfinished, folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Over the names and check sums inside, not over the file: a build of the same sources is the same. */
    static String fingerprint(Path jar) {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            List<String> entries = new ArrayList<>();
            for (ZipEntry entry : Collections.list(zip.entries())) {
                entries.add(entry.getName() + " " + entry.getCrc() + " " + entry.getSize());
            }
            Collections.sort(entries);
            entries.forEach(line -> digest.update((line + "\n").getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest(), 0, 6);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + jar, e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void removeOthers(Path apps, String module) {
        if (!Files.isDirectory(apps)) {
            return;
        }
        try (Stream<Path> images = Files.list(apps)) {
            images.filter(
                            image ->
                                    image.getFileName()
                                            .toString()
                                            .matches(module + "-[0-9a-f]{12}.*"))
                    .forEach(AppImage::remove);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void remove(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try {
            Files.walkFileTree(
                    folder,
                    new SimpleFileVisitor<>() {
                        @Override
                        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                                throws IOException {
                            Files.delete(file);
                            return FileVisitResult.CONTINUE;
                        }

                        @Override
                        public FileVisitResult postVisitDirectory(
                                Path visited, @Nullable IOException failure) throws IOException {
                            Files.delete(visited);
                            return FileVisitResult.CONTINUE;
                        }
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
