package vn.thidua.plans.plan.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.web.multipart.MultipartFile;
import vn.thidua.plans.plan.usecase.ImportPlan;

/** A file on its way in; it is never in memory as a whole and is gone when the request is answered. */
record Received(ImportPlan.Upload upload) implements AutoCloseable {

    static Received of(MultipartFile file) throws IOException {
        Path target = Files.createTempFile("thidua-upload-", ".part");
        try {
            String name = Optional.ofNullable(file.getOriginalFilename()).orElse("");
            String sha256 = write(file, target);
            return new Received(
                    new ImportPlan.Upload(target, lastPart(name), Files.size(target), sha256));
        } catch (IOException | RuntimeException trouble) {
            Files.deleteIfExists(target);
            throw trouble;
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(upload.file());
    }

    /** Writes the file while its fingerprint is taken; it is never in memory as a whole. */
    private static String write(MultipartFile file, Path target) throws IOException {
        MessageDigest digest = sha256();
        try (InputStream in = new DigestInputStream(file.getInputStream(), digest);
                OutputStream out = Files.newOutputStream(target)) {
            in.transferTo(out);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    private static String lastPart(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        return last.isBlank() ? "van-ban" : last.substring(Math.max(0, last.length() - 200));
    }
}
