package vn.thidua.awards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.awards.catalogue.Award;
import vn.thidua.awards.catalogue.AwardCode;
import vn.thidua.awards.catalogue.Catalogue;
import vn.thidua.awards.catalogue.Certainty;
import vn.thidua.awards.catalogue.MeritKind;
import vn.thidua.awards.catalogue.Paper;
import vn.thidua.awards.catalogue.Vote;
import vn.thidua.awards.eligibility.Condition;
import vn.thidua.awards.eligibility.Rule;
import vn.thidua.awards.eligibility.RuleBook;

class RuleSetsTest {

    private static final LocalDate OLD = LocalDate.of(2024, 4, 15);
    private static final LocalDate REFORM = LocalDate.of(2025, 7, 1);
    private static final LocalDate LATER = LocalDate.of(2031, 1, 1);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final String FUTURE =
            """
            {"id": "LUAT_THU_NGHIEM", "name": "Luật thử nghiệm", "from": "2031-01-01", "awards": [
              {"code": "CSTDCS", "decidedBy": ["PROVINCE"]}], "ends": ["GDVH"]}
            """;

    @TempDir Path folder;

    @Test
    void every_row_of_the_national_catalogue_is_there() throws IOException {
        Catalogue catalogue = national();

        assertThat(catalogue.on(OLD)).hasSize(38);
        assertThat(catalogue.on(REFORM)).hasSize(38);
        assertThat(catalogue.on(OLD.minusYears(1))).isEmpty();
        assertThat(catalogue.on(OLD).getFirst().code()).isEqualTo(new AwardCode("CSTDTQ"));
    }

    @Test
    void a_later_set_says_only_what_it_changes() throws IOException {
        Award before = find(national(), "CSTDCS", REFORM.minusDays(1));
        Award after = find(national(), "CSTDCS", REFORM);

        assertThat(before.decidedBy()).contains(Award.Decider.DISTRICT);
        assertThat(after.decidedBy())
                .contains(Award.Decider.COMMUNE)
                .doesNotContain(Award.Decider.DISTRICT);
        assertThat(after.vote()).contains(new Vote(8, 10, Vote.Council.PROPOSING));
        assertThat(after.papers()).extracting(Paper::code).contains("ACHIEVEMENT_REPORT");
        assertThat(after.money().individual().orElseThrow().times()).isEqualByComparingTo("1");
        assertThat(after.money().individual().orElseThrow().certainty())
                .isEqualTo(Certainty.VERIFIED);
    }

    @Test
    void sudden_merit_has_the_simple_procedure() throws IOException {
        Award paper = find(national(), "GK", OLD);

        assertThat(paper.papers(MeritKind.SUDDEN)).extracting(Paper::code).contains("SUMMARY");
        assertThat(paper.papers(MeritKind.MOVEMENT))
                .extracting(Paper::code)
                .doesNotContain("SUMMARY");
    }

    @Test
    void a_version_of_the_future_is_a_file_in_the_folder() throws IOException {
        Files.writeString(folder.resolve("luat-moi.json"), FUTURE);
        Catalogue catalogue =
                new CatalogueFiles().ruleSets(JSON, new CatalogueProperties(folder)).catalogue();

        assertThat(find(catalogue, "CSTDCS", LATER.minusDays(1)).decidedBy())
                .contains(Award.Decider.COMMUNE);
        assertThat(find(catalogue, "CSTDCS", LATER).decidedBy())
                .containsExactly(Award.Decider.PROVINCE);
        assertThat(catalogue.find(new AwardCode("GDVH"), LATER.minusDays(1))).isPresent();
        assertThat(catalogue.find(new AwardCode("GDVH"), LATER)).isEmpty();
        assertThat(catalogue.version(LATER).orElseThrow().id()).isEqualTo("LUAT_THU_NGHIEM");
        assertThat(catalogue.version(LATER.minusDays(1)).orElseThrow().id())
                .isEqualTo("NGHI_DINH_152_2025");
    }

    @Test
    void a_prerequisite_of_the_future_is_in_the_file_and_nowhere_else() throws IOException {
        Files.writeString(
                folder.resolve("luat-moi.json"),
                """
                {"id": "LUAT_THU_NGHIEM", "name": "Luật thử nghiệm", "from": "2031-01-01", "awards": [
                  {"code": "CSTDCS", "article": "Luật thử nghiệm, Điều 1", "decidedBy": ["PROVINCE"], "conditions": [
                    {"text": "Hoàn thành xuất sắc nhiệm vụ", "rule": {"is": "rating", "atLeast": "COMPLETED_EXCELLENTLY"}},
                    {"text": "Có sáng kiến", "rule": {"is": "initiative", "kinds": ["INITIATIVE"], "scope": "GRASSROOTS",
                      "count": 1, "years": 1}}]}]}
                """);
        RuleBook book =
                new CatalogueFiles().ruleSets(JSON, new CatalogueProperties(folder)).ruleBook();
        AwardCode title = new AwardCode("CSTDCS");

        assertThat(book.of(title, LATER.minusDays(1)))
                .extracting(Condition::rule)
                .hasAtLeastOneElementOfType(Rule.AnyOf.class);
        assertThat(book.of(title, LATER))
                .extracting(Condition::rule)
                .hasExactlyElementsOfTypes(Rule.RatedAtLeast.class, Rule.Invented.class);
        assertThat(book.of(title, LATER).getFirst().article()).isEqualTo("Luật thử nghiệm, Điều 1");
        assertThat(book.general(LATER)).isEqualTo(book.general(LATER.minusDays(1))).isNotEmpty();
    }

    @Test
    void rank_and_what_is_handed_over_are_in_the_file_and_nowhere_else() throws IOException {
        Catalogue today = national();
        assertThat(find(today, "LDTT", OLD).certificate()).isFalse();
        assertThat(find(today, "TTLDTT", REFORM).certificate()).isFalse();
        assertThat(find(today, "CSTDCS", OLD).certificate()).isTrue();
        assertThat(find(today, "BK_TINH", OLD).rank())
                .isGreaterThan(find(today, "BK_TTG", OLD).rank())
                .isLessThan(find(today, "CSTDCS", OLD).rank());

        Files.writeString(
                folder.resolve("luat-moi.json"),
                """
                {"id": "LUAT_THU_NGHIEM", "name": "Luật thử nghiệm", "from": "2031-01-01", "awards": [
                  {"code": "LDTT", "rank": 1, "certificate": true}]}
                """);
        Catalogue later =
                new CatalogueFiles().ruleSets(JSON, new CatalogueProperties(folder)).catalogue();
        assertThat(find(later, "LDTT", LATER).certificate()).isTrue();
        assertThat(find(later, "LDTT", LATER).rank()).isEqualTo(1);
        assertThat(find(later, "LDTT", LATER.minusDays(1)).certificate()).isFalse();
    }

    @Test
    void an_unset_folder_is_none_and_a_wrong_one_stops_the_start() {
        assertThat(new CatalogueProperties(Path.of("")).furtherSets()).isEmpty();
        assertThatThrownBy(
                        () ->
                                new CatalogueFiles()
                                        .ruleSets(
                                                JSON,
                                                new CatalogueProperties(folder.resolve("none"))))
                .isInstanceOf(IOException.class);
    }

    @Test
    void a_condition_that_is_not_understood_or_names_an_unknown_award_stops_the_start() {
        String gk =
                "\"awards\": [{\"code\": \"GK\", \"name\": \"Giấy khen\", \"group\": \"COMMENDATION_PAPER\", \"rank\": 90,"
                        + " \"appliesTo\": [], \"decidedBy\": [],"
                        + " \"article\": \"Điều 75\", \"certainty\": \"PARTLY\", \"conditions\": [{\"text\": \"x\", \"rule\": %s}]}]";
        refused(set(gk.formatted("{\"is\": \"luck\"}")), "luck");
        refused(set(gk.formatted("{\"is\": \"rating\"}")), "atLeast");
        RuleSets unknown =
                RuleSets.of(
                        JSON,
                        Map.of(
                                "mới.json",
                                set(gk.formatted("{\"is\": \"has\", \"awards\": [\"XYZ\"]}"))));
        assertThatThrownBy(unknown::ruleBook).hasMessageContaining("XYZ");
    }

    @Test
    void a_set_that_is_unusable_is_named() {
        refused("{", "mới.json");
        refused(set("\"awards\": [{\"code\": \"MOI\", \"decidedBy\": []}]"), "MOI");
        refused(set("\"awards\": [{\"code\": \"gk\"}]"), "not the code of an award");
        refused(set("\"awards\": [], \"ends\": [\"GK\"]"), "cannot end");
        refused(set("\"awards\": [], \"end\": []"), "end");
        refused(set("\"awards\": [{\"code\": \"GK\"}, {\"code\": \"GK\"}]"), "GK");
        assertThatThrownBy(
                        () ->
                                RuleSets.of(
                                        JSON,
                                        Map.of(
                                                "một.json", set("\"awards\": []"),
                                                "hai.json", set("\"awards\": []"))))
                .hasMessageContaining("id or first day");
    }

    private static void refused(String text, String because) {
        assertThatThrownBy(() -> RuleSets.of(JSON, Map.of("mới.json", text)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(because);
    }

    private static String set(String content) {
        return "{\"id\": \"X\", \"name\": \"x\", \"from\": \"2031-01-01\", " + content + "}";
    }

    private static Catalogue national() throws IOException {
        return new CatalogueFiles().ruleSets(JSON, new CatalogueProperties(null)).catalogue();
    }

    private static Award find(Catalogue catalogue, String code, LocalDate on) {
        return catalogue.find(new AwardCode(code), on).orElseThrow();
    }
}
