package vn.thidua.awards.dossier.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import vn.thidua.awards.dossier.FileCheck.Checked;
import vn.thidua.awards.dossier.FileReason;

class ContentCheckTest {

    private final ContentCheck check = new ContentCheck();

    private interface Written {
        void to(ByteArrayOutputStream bytes) throws IOException, GeneralSecurityException;
    }

    private static byte[] file(Written written) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            written.to(bytes);
        } catch (IOException | GeneralSecurityException trouble) {
            throw new IllegalStateException(trouble);
        }
        return bytes.toByteArray();
    }

    private static byte[] pdf(String ownerPassword, String userPassword) {
        return file(
                bytes -> {
                    try (PDDocument document = new PDDocument()) {
                        document.addPage(new PDPage());
                        if (!ownerPassword.isEmpty()) {
                            document.protect(
                                    new StandardProtectionPolicy(
                                            ownerPassword, userPassword, new AccessPermission()));
                        }
                        document.save(bytes);
                    }
                });
    }

    private static byte[] packed(String... parts) {
        return file(
                bytes -> {
                    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
                        for (String part : parts) {
                            zip.putNextEntry(new ZipEntry(part));
                            zip.write("x".getBytes(StandardCharsets.US_ASCII));
                            zip.closeEntry();
                        }
                    }
                });
    }

    private static byte[] old(String entry) {
        return file(
                bytes -> {
                    try (POIFSFileSystem files = new POIFSFileSystem()) {
                        files.getRoot()
                                .createDocument(
                                        "WordDocument",
                                        new java.io.ByteArrayInputStream(new byte[512]));
                        if (!entry.isEmpty()) {
                            files.getRoot().createDirectory(entry);
                        }
                        files.writeFilesystem(bytes);
                    }
                });
    }

    private static byte[] sealedWord() {
        return file(
                bytes -> {
                    try (POIFSFileSystem files = new POIFSFileSystem();
                            XWPFDocument document = new XWPFDocument()) {
                        Encryptor encryptor =
                                new EncryptionInfo(EncryptionMode.agile).getEncryptor();
                        encryptor.confirmPassword("bi-mat");
                        try (var sealed = encryptor.getDataStream(files)) {
                            document.write(sealed);
                        }
                        files.writeFilesystem(bytes);
                    }
                });
    }

    private void refused(byte[] content, String name, FileReason reason) {
        assertThat(check.check(content, name)).isEqualTo(new Checked.Unsound(reason));
    }

    @Test
    void what_is_sealed_with_a_password_is_refused() {
        refused(pdf("chu", "doc"), "bien-ban.pdf", FileReason.ENCRYPTED);
        // opens without a password, but only the owner may print or copy it
        refused(pdf("chu", ""), "bien-ban.pdf", FileReason.ENCRYPTED);
        refused(sealedWord(), "bien-ban.docx", FileReason.ENCRYPTED);
        assertThat(check.check(pdf("", ""), "bien-ban.pdf"))
                .isEqualTo(new Checked.Sound("application/pdf"));
    }

    @Test
    void what_carries_a_macro_is_refused() {
        refused(
                packed("word/document.xml", "word/vbaProject.bin"),
                "bien-ban.docx",
                FileReason.MACRO);
        refused(packed("xl/workbook.xml", "xl/VBAPROJECT.BIN"), "bang.xlsx", FileReason.MACRO);
        refused(old("Macros"), "bien-ban.doc", FileReason.MACRO);
        refused(old("_VBA_PROJECT_CUR"), "bien-ban.doc", FileReason.MACRO);
        assertThat(check.check(packed("word/document.xml"), "bien-ban.docx"))
                .isInstanceOf(Checked.Sound.class);
        assertThat(check.check(old(""), "bien-ban.doc")).isInstanceOf(Checked.Sound.class);
    }

    @Test
    void what_is_no_paper_is_refused() {
        refused(packed("anything.txt"), "bien-ban.docx", FileReason.UNSUPPORTED);
        refused(new byte[0], "bien-ban.pdf", FileReason.EMPTY);
        refused(new byte[ContentCheck.LARGEST + 1], "bien-ban.pdf", FileReason.TOO_LARGE);
        refused(
                "%PDF-1.7 cut off".getBytes(StandardCharsets.US_ASCII),
                "bien-ban.pdf",
                FileReason.DAMAGED);
        refused(new byte[] {0x7F, 'E', 'L', 'F', 2, 1}, "bien-ban.pdf", FileReason.PROGRAM);
        refused(pdf("", ""), "bien-ban.docx", FileReason.LYING_NAME);
    }
}
