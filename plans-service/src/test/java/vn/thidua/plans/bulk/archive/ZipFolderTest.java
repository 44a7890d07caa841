package vn.thidua.plans.bulk.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.UnixStat;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thidua.plans.bulk.archive.ZipFolder.Opened;
import vn.thidua.plans.bulk.archive.ZipFolder.Unpacked;

class ZipFolderTest {

    private static final ArchiveLimits LIMITS = new ArchiveLimits(5, 3_000_000, 4_000_000, 100);

    @TempDir Path folder;

    private static byte[] zip(Map<String, byte[]> files) throws IOException {
        return zip(files, StandardCharsets.UTF_8, true);
    }

    private static byte[] zip(Map<String, byte[]> files, Charset names, boolean flagged)
            throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipArchiveOutputStream out = new ZipArchiveOutputStream(bytes)) {
            out.setEncoding(names.name());
            out.setUseLanguageEncodingFlag(flagged);
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                out.putArchiveEntry(new ZipArchiveEntry(file.getKey()));
                out.write(file.getValue());
                out.closeArchiveEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private Opened open(byte[] archive) throws IOException {
        return ZipFolder.open(Files.write(folder.resolve("archive.zip"), archive), LIMITS);
    }

    private ZipFolder opened(byte[] archive) throws IOException {
        assertThat(open(archive)).isInstanceOf(Opened.Open.class);
        return ((Opened.Open) open(archive)).folder();
    }

    private List<String> paths(byte[] archive) throws IOException {
        try (ZipFolder zip = opened(archive)) {
            return zip.files().stream().map(ZipFolder.Packed::path).toList();
        }
    }

    private Unpacked unpack(byte[] archive) throws IOException {
        try (ZipFolder zip = opened(archive)) {
            return zip.unpack(zip.files().getLast(), folder.resolve("unpacked"));
        }
    }

    private static Unpacked refused(ArchiveReason reason) {
        return new Unpacked.Refused(reason);
    }

    @Test
    void a_file_is_unpacked_as_it_was_packed() throws IOException {
        assertThat(unpack(zip(Map.of("2019/Kế hoạch.txt", text("nội dung")))))
                .isEqualTo(new Unpacked.Here(text("nội dung").length));
        assertThat(Files.readString(folder.resolve("unpacked"))).isEqualTo("nội dung");
    }

    @Test
    void names_are_read_in_the_letters_of_the_program_that_packed_them() throws IOException {
        String name = "Kế hoạch số 11 - đợt thi đua.txt";
        Map<String, byte[]> file = Map.of(name, text("x"));
        assertThat(paths(zip(file))).containsExactly(name);
        assertThat(paths(zip(file, StandardCharsets.UTF_8, false))).containsExactly(name);
        String decomposed = Normalizer.normalize(name, Normalizer.Form.NFD);
        assertThat(paths(zip(Map.of(decomposed, text("x")), StandardCharsets.UTF_8, false)))
                .containsExactly(name);
    }

    @Test
    void names_of_old_programs_are_guessed() {
        // "Kế hoạch": ê and o, then the tone marks, as Windows has written them before Unicode
        byte[] windows = {'K', (byte) 0xea, (byte) 0xec, ' ', 'h', 'o', (byte) 0xf2, 'a', 'c', 'h'};
        assertThat(ArchiveName.decode(windows)).startsWith("K").contains("ế");
        byte[] dos = "Résumé.txt".getBytes(Charset.forName("IBM437"));
        assertThat(ArchiveName.decode(dos)).isEqualTo("Résumé.txt");
    }

    @Test
    void what_systems_leave_behind_is_skipped() throws IOException {
        byte[] archive =
                zip(
                        Map.of(
                                "a/Thumbs.db", text("x"),
                                "__MACOSX/a/._b.txt", text("x"),
                                "a/~$b.docx", text("x"),
                                "a/b.txt", text("x")));
        try (ZipFolder zip = opened(archive)) {
            assertThat(zip.files()).hasSize(1);
            assertThat(zip.skipped()).isEqualTo(3);
        }
    }

    @Test
    void a_path_that_leads_out_of_the_folder_is_refused() throws IOException {
        for (String path :
                List.of("../../etc/passwd.txt", "/etc/cron.txt", "C:\\x.txt", "a/../../b.txt")) {
            assertThat(ArchiveName.leadsOut(path)).as(path).isTrue();
        }
        assertThat(unpack(zip(Map.of("../ke-hoach.txt", text("x")))))
                .isEqualTo(refused(ArchiveReason.UNSAFE_PATH));
    }

    @Test
    void an_archive_in_an_archive_is_refused() throws IOException {
        assertThat(unpack(zip(Map.of("cũ.zip", zip(Map.of("a.txt", text("x")))))))
                .isEqualTo(refused(ArchiveReason.NESTED_ARCHIVE));
    }

    @Test
    void what_swells_while_it_is_unpacked_is_refused() throws IOException {
        assertThat(unpack(zip(Map.of("a.txt", new byte[2_500_000]))))
                .isEqualTo(refused(ArchiveReason.SWELLING));
    }

    @Test
    void a_huge_file_and_too_much_together_are_refused() throws IOException {
        byte[] noise = new byte[3_100_000];
        new java.util.Random(1).nextBytes(noise);
        assertThat(unpack(zip(Map.of("a.pdf", noise))))
                .isEqualTo(refused(ArchiveReason.FILE_TOO_LARGE));
        byte[] half = java.util.Arrays.copyOf(noise, 2_500_000);
        try (ZipFolder zip = opened(zip(Map.of("a.pdf", half, "b.pdf", half)))) {
            Path target = folder.resolve("unpacked");
            assertThat(zip.unpack(zip.files().getFirst(), target))
                    .isInstanceOf(Unpacked.Here.class);
            assertThat(zip.unpack(zip.files().getLast(), target))
                    .isEqualTo(refused(ArchiveReason.ALL_TOO_LARGE));
        }
    }

    @Test
    void a_file_with_a_password_is_refused() throws IOException {
        byte[] archive = zip(Map.of("a.txt", text("x")));
        // the bit that says so, in the file's own head and in the list at the end
        archive[6] |= 1;
        int list = new String(archive, StandardCharsets.ISO_8859_1).indexOf("PK\1\2");
        archive[list + 8] |= 1;
        assertThat(unpack(archive)).isEqualTo(refused(ArchiveReason.LOCKED));
    }

    @Test
    void what_is_no_archive_is_refused_as_such() throws IOException {
        assertThat(open(text("just words"))).isEqualTo(new Opened.Refused(ArchiveReason.NOT_A_ZIP));
        assertThat(open(new byte[0])).isEqualTo(new Opened.Refused(ArchiveReason.NOT_A_ZIP));
        byte[] cut = java.util.Arrays.copyOf(zip(Map.of("a.txt", text("x".repeat(500)))), 60);
        assertThat(open(cut)).isEqualTo(new Opened.Refused(ArchiveReason.DAMAGED_ARCHIVE));
        assertThat(open(zip(Map.of("Thumbs.db", text("x")))))
                .isEqualTo(new Opened.Refused(ArchiveReason.EMPTY_ARCHIVE));
        assertThat(
                        open(
                                zip(
                                        Map.of(
                                                "1", text("x"), "2", text("x"), "3", text("x"), "4",
                                                text("x"), "5", text("x"), "6", text("x")))))
                .isEqualTo(new Opened.Refused(ArchiveReason.TOO_MANY_FILES));
    }

    @Test
    void two_files_of_one_path_are_two_files() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipArchiveOutputStream out = new ZipArchiveOutputStream(bytes)) {
            for (int i = 0; i < 2; i++) {
                out.putArchiveEntry(new ZipArchiveEntry("a.txt"));
                out.write(text("x" + i));
                out.closeArchiveEntry();
            }
        }
        assertThat(paths(bytes.toByteArray())).containsExactly("a.txt", "a.txt (2)");
    }

    @Test
    void a_link_instead_of_a_file_is_not_followed() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipArchiveOutputStream out = new ZipArchiveOutputStream(bytes)) {
            ZipArchiveEntry link = new ZipArchiveEntry("kế hoạch.txt");
            link.setUnixMode(UnixStat.LINK_FLAG | UnixStat.DEFAULT_LINK_PERM);
            out.putArchiveEntry(link);
            out.write(text("/etc/passwd"));
            out.closeArchiveEntry();
        }

        assertThat(unpack(bytes.toByteArray())).isEqualTo(refused(ArchiveReason.UNKNOWN_PACKING));
        assertThat(folder.resolve("unpacked")).doesNotExist();
    }
}
