package vn.thidua.standalone.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thidua.standalone.Problem;
import vn.thidua.standalone.audit.AuditFile.Flaw;
import vn.thidua.standalone.audit.AuditFile.Head;
import vn.thidua.standalone.audit.AuditFile.Verdict;

/** On a file whose hashes were computed by neither of our two programs: {@code audit-sample.jsonl}, by Python's hashlib. */
class AuditFileTest {

    @TempDir Path folder;

    @Test
    void a_file_as_it_was_taken_away_is_whole() throws IOException {
        Verdict verdict = verify(sample(), Optional.empty());

        assertThat(verdict).isInstanceOf(Verdict.Whole.class);
        Verdict.Whole whole = (Verdict.Whole) verdict;
        assertThat(whole.entries()).isEqualTo(3);
        assertThat(whole.unit()).isEqualTo("C05554");
        assertThat(verify(sample(), Optional.of(new Head(3, whole.hash())))).isEqualTo(whole);
    }

    @Test
    void a_changed_word_is_named_by_its_line() throws IOException {
        List<String> lines = sample();
        lines.set(1, lines.get(1).replace("Kiểm tra", "Thăm hỏi"));
        assertThat(verify(lines, Optional.empty()))
                .isEqualTo(new Verdict.Broken(2, 2, Flaw.CHANGED));
    }

    @Test
    void a_line_left_out_exchanged_or_unreadable_is_named() throws IOException {
        List<String> without = sample();
        without.remove(1);
        assertThat(verify(without, Optional.empty()))
                .isEqualTo(new Verdict.Broken(2, 2, Flaw.MISSING));

        List<String> first = sample();
        first.set(
                2, first.get(2).replaceFirst("\"previous\":\"[0-9a-f]{4}", "\"previous\":\"ffff"));
        assertThat(verify(first, Optional.empty())).isEqualTo(new Verdict.Broken(3, 3, Flaw.TORN));

        List<String> foreign = sample();
        foreign.set(1, foreign.get(1).replace("C05554", "C05557"));
        assertThat(verify(foreign, Optional.empty()))
                .isEqualTo(new Verdict.Broken(2, 2, Flaw.OTHER_UNIT));

        for (String line : List.of("", "{", "[]", "{\"number\":1,\"number\":1}", "1")) {
            List<String> torn = sample();
            torn.set(0, line);
            assertThat(verify(torn, Optional.empty()))
                    .as(line)
                    .isEqualTo(new Verdict.Broken(1, 1, Flaw.UNREADABLE));
        }
    }

    @Test
    void a_file_cut_short_or_written_anew_does_not_have_the_printed_head() throws IOException {
        Verdict.Whole whole = (Verdict.Whole) verify(sample(), Optional.empty());
        Head printed = new Head(3, whole.hash());
        List<String> cut = sample();
        cut.removeLast();

        assertThat(verify(cut, Optional.empty())).isInstanceOf(Verdict.Whole.class);
        assertThat(verify(cut, Optional.of(printed))).isEqualTo(new Verdict.OtherHead(printed));
    }

    @Test
    void a_file_that_is_not_there_or_no_text_is_refused() throws IOException {
        assertThatThrownBy(() -> AuditFile.verify(folder.resolve("none"), Optional.empty()))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("xem lại tên tệp");
        Path binary = Files.write(folder.resolve("binary"), new byte[] {(byte) 0xff, 0, 1});
        assertThatThrownBy(() -> AuditFile.verify(binary, Optional.empty()))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("UTF-8");
    }

    private Verdict verify(List<String> lines, Optional<Head> head) throws IOException {
        Path file = folder.resolve("nhat-ky.jsonl");
        Files.writeString(file, String.join("\n", lines) + "\n", StandardCharsets.UTF_8);
        return AuditFile.verify(file, head);
    }

    private static List<String> sample() throws IOException {
        return new ArrayList<>(
                Files.readAllLines(Path.of("src/test/resources/audit-sample.jsonl")));
    }
}
