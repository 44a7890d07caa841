package vn.thidua.plans.reading.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.plans.reading.Documents;

final class ParseCommandTest {

    private final JsonMapper json = new JsonMapper();
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @TempDir private Path folder = Path.of(".");

    @Test
    void one_object_a_line_in_the_order_of_the_files() throws IOException {
        int code =
                parse(
                        file("b.txt", Documents.text("directive")),
                        file("a.txt", Documents.text("council")));

        List<JsonNode> lines = lines();
        assertThat(code).isZero();
        assertThat(lines).hasSize(2);
        assertThat(lines.get(0).get("file").asString()).isEqualTo("b.txt");
        assertThat(lines.get(0).get("document").get("type").asString()).isEqualTo("CHI_THI");
        assertThat(lines.get(1).get("issuer").get("body").asString()).isEqualTo("HOI_DONG_TDKT");
        assertThat(lines.get(1).get("parent").get("evidence").get("start").asInt()).isPositive();
    }

    @Test
    void the_form_is_that_of_plan_document_1() throws IOException {
        parse(file("a.txt", Documents.text("commune-under-province")));

        JsonNode document = lines().getFirst();
        assertThat(document.propertyNames())
                .startsWith("format", "file", "document", "issuer", "parent", "references");
        assertThat(document.get("format").asString()).isEqualTo("plan-document/1");
        assertThat(document.get("document").get("date").asString()).isEqualTo("2026-03-05");
        assertThat(document.get("references").get(0).get("role").asString())
                .isEqualTo("legal_basis");
        assertThat(document.get("document").get("theme").isNull()).isTrue();
        assertThat(document.get("targets").get(1).get("value").isNumber()).isTrue();
        assertThat(document.get("fields").get("title").get("confidence").asDouble())
                .isBetween(0.0, 1.0);
    }

    @Test
    void a_refused_file_is_told_and_the_others_are_read() throws IOException {
        int code =
                parse(
                        folder.resolve("khong-co.txt"),
                        file("a.txt", Documents.text("letter")),
                        file("c.docx", ""));

        List<JsonNode> lines = lines();
        assertThat(code).isEqualTo(1);
        assertThat(lines.get(0).get("refused").get("message").asString()).contains("Hãy");
        assertThat(lines.get(1).get("document").get("type").asString()).isEqualTo("CONG_VAN");
        assertThat(lines.get(2).get("refused").get("reason").asString()).isEqualTo("EMPTY");
        assertThat(lines.get(2).get("parent").isNull()).isTrue();
    }

    @Test
    void without_files_the_usage_is_told() {
        assertThat(parse()).isEqualTo(2);
    }

    /** A file that makes a library log: a package that cannot be opened. */
    @Test
    void nothing_but_json_comes_to_standard_output_when_a_library_logs()
            throws IOException, InterruptedException {
        Path broken = Files.write(folder.resolve("broken.docx"), packageWithoutParts());
        Path errors = folder.resolve("errors.txt");

        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                ParseCommand.class.getName(),
                                broken.toString(),
                                file("a.txt", Documents.text("letter")).toString())
                        .redirectError(errors.toFile())
                        .start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();

        assertThat(Files.readString(errors)).as("the library did log").contains("OPCPackage");
        assertThat(out.lines().map(json::readTree)).hasSize(2);
    }

    private static byte[] packageWithoutParts() throws IOException {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write("<w:document/>".getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
            zip.finish();
            return bytes.toByteArray();
        }
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private int parse(Path... files) {
        PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
        return ParseCommand.run(
                out,
                Clock.systemUTC(),
                List.of(files).stream().map(Path::toString).toArray(String[]::new));
    }

    private List<JsonNode> lines() {
        return printed.toString(StandardCharsets.UTF_8).lines().map(json::readTree).toList();
    }
}
