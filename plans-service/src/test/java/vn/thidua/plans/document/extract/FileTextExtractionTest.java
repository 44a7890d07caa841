package vn.thidua.plans.document.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.plans.document.Extraction;
import vn.thidua.plans.document.ExtractionLimits;
import vn.thidua.plans.document.Reason;
import vn.thidua.plans.document.SourceFile;

final class FileTextExtractionTest {

    private final FileTextExtraction extraction =
            new FileTextExtraction(ExtractionLimits.standard());

    @Test
    void a_file_without_content_is_refused() {
        assertRefused("a.docx", new byte[0], Reason.EMPTY);
        assertRefused("a.txt", " \n\t \n".getBytes(StandardCharsets.UTF_8), Reason.EMPTY);
    }

    @Test
    void a_file_over_the_limit_is_refused_before_it_is_opened() {
        SourceFile huge =
                new SourceFile(
                        "a.pdf",
                        200L * 1024 * 1024,
                        () -> {
                            throw new IOException("opened");
                        });

        Extraction.Refused refused = (Extraction.Refused) extraction.extract(huge);

        assertThat(refused.reason()).isEqualTo(Reason.TOO_LARGE);
        assertThat(refused.message()).contains("25 MB");
    }

    @Test
    void a_file_that_says_it_is_small_but_is_not_is_refused() {
        FileTextExtraction small =
                new FileTextExtraction(new ExtractionLimits(1_000, 1_000, Duration.ofSeconds(5)));

        Extraction extracted =
                small.extract(
                        new SourceFile(
                                "a.txt", 10, () -> new ByteArrayInputStream(new byte[5_000])));

        assertThat(((Extraction.Refused) extracted).reason()).isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void more_text_than_the_limit_is_refused() {
        FileTextExtraction small =
                new FileTextExtraction(new ExtractionLimits(100_000, 1_000, Duration.ofSeconds(5)));

        Extraction extracted =
                small.extract(
                        SourceFile.of(
                                "a.txt", "kế hoạch ".repeat(500).getBytes(StandardCharsets.UTF_8)));

        assertThat(((Extraction.Refused) extracted).reason()).isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void a_docx_with_a_password_is_refused() throws IOException, GeneralSecurityException {
        try (POIFSFileSystem files = new POIFSFileSystem();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
            encryptor.confirmPassword("mat-khau");
            try (var stream = encryptor.getDataStream(files)) {
                stream.write(docx("Kế hoạch"));
            }
            files.writeFilesystem(bytes);
            assertRefused("a.docx", bytes.toByteArray(), Reason.ENCRYPTED);
        }
    }

    @Test
    void a_pdf_with_a_password_is_refused() throws IOException {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("chu", "khach", new AccessPermission()));
            document.save(bytes);
            assertRefused("a.pdf", bytes.toByteArray(), Reason.ENCRYPTED);
        }
    }

    @Test
    void a_scanned_pdf_without_a_text_layer_is_refused_and_told_about_ocr() throws IOException {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            document.save(bytes);

            Extraction.Refused refused =
                    assertRefused("quet.pdf", bytes.toByteArray(), Reason.NO_TEXT_LAYER);

            assertThat(refused.message()).contains("OCR");
        }
    }

    @Test
    void a_zip_bomb_is_refused() throws IOException {
        assertRefused(
                "a.docx",
                zip("word/document.xml", "<w:document>" + " ".repeat(12 * 1024 * 1024)),
                Reason.ZIP_BOMB);
    }

    @Test
    void a_document_with_macros_is_refused_by_name_and_by_content() throws IOException {
        assertRefused("a.docm", docx("Kế hoạch"), Reason.MACRO);
        assertRefused(
                "a.docx",
                zip("word/document.xml", "<w:document/>", "word/vbaProject.bin", "x"),
                Reason.MACRO);
    }

    @ParameterizedTest
    @CsvSource({"a.docx,PNG", "a.pdf,PNG", "a.txt,PNG"})
    void a_picture_under_the_name_of_a_document_is_refused_and_named(String name, String what) {
        Extraction.Refused refused = assertRefused(name, png(), Reason.LYING_EXTENSION);

        assertThat(refused.message()).contains(what);
    }

    @Test
    void plain_text_under_the_name_of_a_word_file_is_refused() {
        assertRefused(
                "a.docx",
                "KẾ HOẠCH công tác".getBytes(StandardCharsets.UTF_8),
                Reason.LYING_EXTENSION);
    }

    @Test
    void a_word_file_under_the_name_of_a_picture_is_refused() throws IOException {
        assertRefused("a.jpg", docx("Kế hoạch"), Reason.LYING_EXTENSION);
    }

    @Test
    void a_docx_that_is_called_doc_is_read() throws IOException {
        assertThat(extraction.extract(SourceFile.of("a.doc", docx("Kế hoạch"))))
                .isInstanceOf(Extraction.Extracted.class);
    }

    @Test
    void other_types_are_refused_by_what_they_are() throws IOException {
        assertRefused("a.jpg", png(), Reason.UNSUPPORTED_TYPE);
        assertRefused("a.zip", zip("a.txt", "x"), Reason.UNSUPPORTED_TYPE);
        Extraction.Refused sheet =
                assertRefused("a.xlsx", zip("xl/workbook.xml", "<x/>"), Reason.UNSUPPORTED_TYPE);
        assertThat(sheet.message()).contains("Excel");
        byte[] program = new byte[4_000];
        Arrays.fill(program, (byte) 0x90);
        program[0] = 'M';
        program[1] = 'Z';
        assertRefused("a.exe", program, Reason.UNSUPPORTED_TYPE);
    }

    @Test
    void a_damaged_file_is_refused() throws IOException {
        byte[] whole = docx("Kế hoạch công tác thi đua");
        assertRefused("a.docx", Arrays.copyOf(whole, whole.length / 2), Reason.DAMAGED);
        assertRefused(
                "a.pdf",
                "%PDF-1.7\nkhông phải pdf".getBytes(StandardCharsets.UTF_8),
                Reason.DAMAGED);
        assertRefused(
                "a.docx", zip("word/document.xml", "<w:document><w:body><w:p>"), Reason.DAMAGED);
    }

    @Test
    void a_file_that_cannot_be_opened_is_damaged() {
        SourceFile broken =
                new SourceFile(
                        "a.txt",
                        10,
                        () -> {
                            throw new IOException("disk");
                        });

        assertThat(((Extraction.Refused) extraction.extract(broken)).reason())
                .isEqualTo(Reason.DAMAGED);
    }

    @Test
    void a_file_that_takes_too_long_is_given_up() {
        CountDownLatch never = new CountDownLatch(1);
        FileTextExtraction hasty =
                new FileTextExtraction(new ExtractionLimits(1_000, 1_000, Duration.ofMillis(50)));
        SourceFile slow = new SourceFile("a.txt", 10, () -> waiting(never));

        assertThat(((Extraction.Refused) hasty.extract(slow)).reason()).isEqualTo(Reason.TOO_SLOW);
    }

    @Test
    void text_in_an_old_vietnamese_font_is_converted() {
        // "Kế hoạch của ủy ban nhân dân" in TCVN3 as the bytes of a .VnTime text
        String tcvn3 = "KÕ ho¹ch thi ®ua cña ñy ban nh©n d©n x· vµ c¸c th«n n¨m 2004; ";

        Extraction extracted =
                extraction.extract(
                        SourceFile.of(
                                "a.txt",
                                tcvn3.repeat(3)
                                        .getBytes(
                                                java.nio.charset.Charset.forName("windows-1252"))));

        assertThat(((Extraction.Extracted) extracted).text().text())
                .contains("Kế hoạch thi đua của ủy ban nhân dân xã và các thôn");
    }

    private Extraction.Refused assertRefused(String name, byte[] content, Reason reason) {
        Extraction extracted = extraction.extract(SourceFile.of(name, content));
        assertThat(extracted).isInstanceOf(Extraction.Refused.class);
        Extraction.Refused refused = (Extraction.Refused) extracted;
        assertThat(refused.reason()).as(refused.message()).isEqualTo(reason);
        assertThat(refused.message()).contains("Hãy");
        return refused;
    }

    private static InputStream waiting(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            throw new UncheckedIOException(new IOException(stopped));
        }
        return new ByteArrayInputStream(new byte[0]);
    }

    static byte[] docx(String... paragraphs) throws IOException {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            for (String paragraph : paragraphs) {
                document.createParagraph().createRun().setText(paragraph);
            }
            document.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static byte[] zip(String... namesAndContents) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndContents[i]));
                zip.write(namesAndContents[i + 1].getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] png() {
        byte[] picture = new byte[400];
        byte[] magic = {
            (byte) 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D, 'I', 'H', 'D', 'R'
        };
        System.arraycopy(magic, 0, picture, 0, magic.length);
        return picture;
    }
}
