package vn.thidua.reporting.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.thidua.platform.tenancy.TenantId;
import vn.thidua.reporting.rollup.Figure;
import vn.thidua.reporting.rollup.Figures;
import vn.thidua.reporting.rollup.GivenAward;
import vn.thidua.reporting.rollup.LaunchedMovement;
import vn.thidua.reporting.rollup.MovementLength;

class OpenDataTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 6, 12);
    private static final Instant NOW = Instant.parse("2024-06-12T02:00:00Z");
    private static final OpenRows.Place PLACE =
            new OpenRows.Place(2024, "12418", "Xã Minh Tiến", "COMMUNE");

    @Test
    void what_describes_a_person_does_not_stand_beside_a_number() {
        Map<GivenAward, Long> awards = new HashMap<>();
        awards.put(award("DIRECT_WORKER", "FEMALE", "SUDDEN"), 1L);
        awards.put(award("OTHER_LEADER", "MALE", "ACHIEVEMENT"), 2L);

        List<List<String>> rows = OpenRows.of(OpenSet.AWARDS, PLACE, Figures.awarded(awards));

        assertThat(rows)
                .containsExactly(
                        List.of(
                                "2024",
                                "12418",
                                "Xã Minh Tiến",
                                "Cấp xã",
                                "GK",
                                "Cá nhân",
                                "Cấp xã",
                                "3"));
        assertThat(rows.getFirst()).hasSameSizeAs(OpenSet.AWARDS.columns());
    }

    @Test
    void movements_and_figures_have_a_cell_for_each_column() {
        assertThat(
                        OpenRows.of(
                                OpenSet.MOVEMENTS,
                                PLACE,
                                Figures.launched(
                                        Map.of(
                                                new LaunchedMovement(
                                                        "THEMATIC",
                                                        "UNIT",
                                                        MovementLength.ONE_YEAR,
                                                        "COMMUNE"),
                                                2L))))
                .singleElement()
                .satisfies(row -> assertThat(row).hasSameSizeAs(OpenSet.MOVEMENTS.columns()))
                .satisfies(
                        row ->
                                assertThat(row)
                                        .endsWith("Chuyên đề", "Cơ quan, đơn vị", "1 năm", "2"));
        List<List<String>> figures =
                OpenRows.of(
                        OpenSet.FIGURES,
                        PLACE,
                        Figures.of(Map.of(Figure.EXAMPLES, 4L, Figure.LATE_REGISTRATIONS, 1L)));
        assertThat(figures)
                .as("what judges a unit stays inside")
                .singleElement()
                .satisfies(row -> assertThat(row).endsWith("Gương điển hình đã công bố", "4"))
                .satisfies(row -> assertThat(row).hasSameSizeAs(OpenSet.FIGURES.columns()));
    }

    @Test
    void a_cell_is_text_for_spreadsheets_whatever_it_begins_with() {
        OpenTable table =
                new OpenTable(
                        OpenSet.FIGURES,
                        List.of(List.of("2024", "=1+1", "Xã \"A\", B", "@x", "a\nb", "1")));

        String csv = table.csv();
        assertThat(csv).startsWith("\uFEFF\"nam\",\"ma_don_vi\"").endsWith("\"1\"\r\n");
        assertThat(csv).contains("\"'=1+1\",\"Xã \"\"A\"\", B\",\"'@x\",\"a\nb\"");
        assertThat(table.objects().getFirst()).containsEntry("ten_don_vi", "Xã \"A\", B");
    }

    @Test
    void a_set_is_open_from_its_year_to_the_running_one_until_it_is_withdrawn() {
        Publication opened =
                done(
                        Publication.none(new TenantId("P33"))
                                .open(OpenSet.AWARDS, 2022, "a", NOW, TODAY));
        assertThat(opened.years(OpenSet.AWARDS, TODAY)).containsExactly(2024, 2023, 2022);
        assertThat(opened.years(OpenSet.MOVEMENTS, TODAY)).isEmpty();

        Publication later = done(opened.open(OpenSet.AWARDS, 2024, "a", NOW.plusSeconds(9), TODAY));
        assertThat(later.opened(OpenSet.AWARDS)).contains(new Publication.Opened(2024, NOW));
        Publication withdrawn = done(later.withdraw(OpenSet.AWARDS, "b", NOW));
        assertThat(withdrawn.years(OpenSet.AWARDS, TODAY)).isEmpty();
        assertThat(withdrawn.history()).hasSize(3);
    }

    @Test
    void what_cannot_be_opened_or_withdrawn_is_refused() {
        Publication none = Publication.none(new TenantId("P33"));
        assertThat(none.open(OpenSet.AWARDS, 2025, "a", NOW, TODAY))
                .isEqualTo(new Publication.Outcome.Refused(OpenDataReason.YEAR_IN_FUTURE));
        assertThat(none.open(OpenSet.AWARDS, 2003, "a", NOW, TODAY))
                .isEqualTo(new Publication.Outcome.Refused(OpenDataReason.YEAR_TOO_EARLY));
        assertThat(none.withdraw(OpenSet.AWARDS, "a", NOW))
                .isEqualTo(new Publication.Outcome.Refused(OpenDataReason.NOT_OPEN));
    }

    private static Publication done(Publication.Outcome outcome) {
        return ((Publication.Outcome.Done) outcome).changed();
    }

    private static GivenAward award(String category, String gender, String merit) {
        return new GivenAward("GK", merit, "INDIVIDUAL", category, gender, "COMMUNE");
    }
}
