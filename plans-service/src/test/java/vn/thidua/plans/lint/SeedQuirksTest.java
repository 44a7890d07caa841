package vn.thidua.plans.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.plans.document.Evidence;
import vn.thidua.plans.document.Finding;
import vn.thidua.plans.reading.Documents;
import vn.thidua.test.Project;

/** The faults that people found in the five real documents ({@code quirks} of the gold files), by their place there. */
final class SeedQuirksTest {

    @ParameterizedTest(name = "{0} quirk {1}: {2} at {3}")
    @CsvSource({
        "000_3ea218799679d5bd, 0, REPEATED_WORD, xã xã",
        "000_3ea218799679d5bd, 1, STRAY_CAPITAL, nước Và công",
        "000_3ea218799679d5bd, 2, MISSING_NUMBER, /KH-HĐTĐKT",
        "000_3ea218799679d5bd, 2, SPACE_IN_NUMBER, /KH - HĐTĐKT",
        "000_3ea218799679d5bd, 3, UNBALANCED_QUOTES, chuyển đổi số",
        "000_3ea218799679d5bd, 4, SPACE_IN_QUOTES, “ Phòng",
        "000_3ea218799679d5bd, 5, UNEXPLAINED_ABBREVIATION, TTTTDTT",
        "000_3ea218799679d5bd, 6, STRAY_COMMA, 'Các, ban'",
        "000_3ea218799679d5bd, 7, END_MARK, ./.",
        "000_3ea218799679d5bd, 9, COUNCIL_SIGNER, ''",
        "001_ba3a624350abdb61, 0, MISSING_NUMBER, ''",
        "001_ba3a624350abdb61, 0, MISSING_DATE, ''",
        "001_ba3a624350abdb61, 1, MISSPELLING, lồng gán",
        "001_ba3a624350abdb61, 1, MISSPELLING, thường",
        "001_ba3a624350abdb61, 2, MISSPELLING, kinh tế xã",
        "001_ba3a624350abdb61, 3, SPLIT_SENTENCE, trên địa bàn",
        "001_ba3a624350abdb61, 4, MARKUP_LEFT, NV_{TĐKT}",
        "001_ba3a624350abdb61, 5, END_MARK, ./",
        "001_ba3a624350abdb61, 6, OPEN_LIST, Sa Pa...",
        "002_771b2d0da5c03dc0, 3, MISSPELLING, tiên tiên",
        "002_771b2d0da5c03dc0, 4, REPEATED_WORD, các các",
        "002_771b2d0da5c03dc0, 5, MISSPELLING, phướng nhiệm vụ",
        "002_771b2d0da5c03dc0, 6, DUPLICATE_TASK, ''",
        "002_771b2d0da5c03dc0, 7, OTHER_LEVEL_BODY, huyện",
        "002_771b2d0da5c03dc0, 8, OTHER_LEVEL_BODY, trên địa bàn huyện",
        "002_771b2d0da5c03dc0, 9, LIST_LETTERS, e",
        "003_c9bb27f8238d5d2c, 0, PLACE_MISSPELT, Son Tây",
        "003_c9bb27f8238d5d2c, 1, MISSPELLING, chuyên đổi số",
        "003_c9bb27f8238d5d2c, 2, SPACE_IN_NUMBER, 51 /KH-UBND",
        "003_c9bb27f8238d5d2c, 2, SPACE_IN_NUMBER, 28 /3/2024",
        "003_c9bb27f8238d5d2c, 2, SPACE_IN_NUMBER, 37 /NQ-HĐND",
        "003_c9bb27f8238d5d2c, 2, SPACE_IN_NUMBER, '5,8 %'",
        "003_c9bb27f8238d5d2c, 3, DECIMAL_POINT, 3.5ha",
        "003_c9bb27f8238d5d2c, 4, CONFLICTING_TARGET, hộ nghèo",
        "003_c9bb27f8238d5d2c, 5, SPLIT_SENTENCE, phát triển kinh",
        "003_c9bb27f8238d5d2c, 6, MARKUP_LEFT, ](để b/c)",
        "004_6d118a8fa7373547, 0, MISSING_NUMBER, /KH-UBND",
        "004_6d118a8fa7373547, 0, MISSING_DATE, ''",
        "004_6d118a8fa7373547, 1, DANGLING_REFERENCE, Như Mục VI",
        "004_6d118a8fa7373547, 2, MISSPELLING, chính đồn Đảng",
        "004_6d118a8fa7373547, 3, UNBALANCED_QUOTES, Hồ Chí Minh”",
        "004_6d118a8fa7373547, 4, SPACE_IN_NUMBER, 480/KH- UBND",
        "004_6d118a8fa7373547, 5, SPLIT_SENTENCE, gắn liền với",
    })
    void a_known_fault_of_a_real_document_is_found_where_it_stands(
            String seed, int quirk, String code, String words) throws IOException {
        List<String> found =
                findings(seed).stream()
                        .filter(finding -> finding.code().equals(code))
                        .map(
                                finding ->
                                        finding.evidence().map(Evidence::text).orElse("")
                                                + finding.message())
                        .toList();

        assertThat(found).as("quirk %d", quirk).isNotEmpty();
        assertThat(found).anyMatch(it -> it.contains(words));
    }

    /** Quirks that are no fault of the document: what its file does to it, or a way of writing that is allowed. */
    @ParameterizedTest(name = "{0} quirk {1}: {2}")
    @CsvSource({
        "000_3ea218799679d5bd, 8, the file: tabs and marks of HTML around cells",
        "000_3ea218799679d5bd, 10, the file: marks of Markdown",
        "001_ba3a624350abdb61, 7, a town was a level of its own until 30/06/2025",
        "002_771b2d0da5c03dc0, 0, the file: visual lines as paragraphs",
        "002_771b2d0da5c03dc0, 1, the file: a number over two lines",
        "002_771b2d0da5c03dc0, 2, the file: a time over two lines",
        "003_c9bb27f8238d5d2c, 7, a way of writing: any mark may part targets",
        "003_c9bb27f8238d5d2c, 8, allowed: a plan may launch a movement",
        "004_6d118a8fa7373547, 6, letters: capital or not in the name of the call",
    })
    void a_quirk_that_is_no_fault_is_named_with_its_reason(String seed, int quirk, String reason)
            throws IOException {
        assertThat(reason).isNotBlank();
        assertThat(quirk).isLessThan(quirks(seed));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "000_3ea218799679d5bd,11",
                "001_ba3a624350abdb61,8",
                "002_771b2d0da5c03dc0,10",
                "003_c9bb27f8238d5d2c,9",
                "004_6d118a8fa7373547,7"
            })
    void every_quirk_of_the_gold_files_is_in_one_of_the_two_lists(String seedAndCount)
            throws IOException {
        String[] parts = seedAndCount.split(",", 2);

        assertThat(quirks(parts[0])).isEqualTo(Integer.parseInt(parts[1]));
    }

    @Test
    void a_real_document_without_districts_names_no_abolished_level() throws IOException {
        assertThat(findings("001_ba3a624350abdb61"))
                .extracting(Finding::code)
                .doesNotContain("ABOLISHED_LEVEL");
    }

    private static List<Finding> findings(String seed) throws IOException {
        return Documents.read(seed + ".txt", Files.readAllBytes(shared("seeds", seed + ".txt")))
                .findings();
    }

    private static int quirks(String seed) throws IOException {
        return JsonMapper.shared()
                .readTree(Files.readString(shared("gold", seed + ".json")))
                .at("/quirks")
                .size();
    }

    private static Path shared(String folder, String name) {
        Path file = Project.path("..").resolve("shared").resolve(folder).resolve(name);
        assumeTrue(Files.exists(file), "the real documents lie outside of the repository");
        return file;
    }
}
