package vn.thidua.plans.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.plans.plan.Given.COMMUNE;
import static vn.thidua.plans.plan.Given.DISTRICT;
import static vn.thidua.plans.plan.Given.PROVINCE;
import static vn.thidua.plans.plan.Given.TODAY;
import static vn.thidua.plans.plan.Given.cite;
import static vn.thidua.plans.plan.Given.citing;
import static vn.thidua.plans.plan.Given.content;
import static vn.thidua.plans.plan.Given.issuedBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.thidua.plans.unit.UnitId;

class ParentSearchTest {

    private static final LocalDate DAY = LocalDate.of(2024, 1, 4);
    private static final UnitId OTHER_DISTRICT = new UnitId("D332");
    private final ParentSearch search = new ParentSearch(Given.TREE, TODAY);

    private ParentLink find(PlanContent content, IssuedPlan... issued) {
        return search.find(
                COMMUNE,
                content,
                keys ->
                        List.of(issued).stream()
                                .filter(
                                        plan ->
                                                ParentKey.of(
                                                                plan.unit(),
                                                                plan.type(),
                                                                plan.number())
                                                        .stream()
                                                        .anyMatch(keys::contains))
                                .toList());
    }

    private static PlanContent cites(String number, String date, String issuer) {
        return citing(content(), cite(number, date, issuer));
    }

    @Test
    void a_citation_that_fits_in_unit_number_and_date_is_the_parent() {
        IssuedPlan parent = issuedBy(DISTRICT, 3, DAY);

        assertThat(find(cites("03/KH- UBND", "2024-01-04", "Uỷ ban nhân dân huyện Phù Cừ"), parent))
                .isEqualTo(new ParentLink.Resolved(List.of(parent.address()), false));
    }

    @Test
    void what_is_not_there_yet_is_waited_for() {
        assertThat(find(cites("03/KH-UBND", "2024-01-04", "UBND huyện Phù Cừ")))
                .isEqualTo(
                        new ParentLink.Pending(Set.of(ParentKey.ofNumber(DISTRICT, "3/KH-UBND"))));
    }

    @Test
    void the_same_number_with_another_date_is_a_question() {
        ParentLink link =
                find(
                        cites("03/KH-UBND", "2024-01-04", "UBND huyện"),
                        issuedBy(DISTRICT, 3, DAY.plusDays(1)));

        ParentLink.Ambiguous ambiguous = (ParentLink.Ambiguous) link;
        assertThat(ambiguous.candidates()).hasSize(1);
        assertThat(ambiguous.candidates().getFirst().why())
                .containsExactly(
                        "Trùng số 03/KH-UBND",
                        "Khác ngày: trích dẫn ghi 04/01/2024, văn bản này ban hành ngày 05/01/2024");
        assertThat(ambiguous.waitingFor())
                .containsExactly(ParentKey.ofNumber(DISTRICT, "3/KH-UBND"));
    }

    @Test
    void the_same_number_of_another_year_is_another_document() {
        assertThat(
                        find(
                                cites("03/KH-UBND", "2024-01-04", "UBND huyện"),
                                issuedBy(DISTRICT, 3, DAY.minusYears(1))))
                .isInstanceOf(ParentLink.Pending.class);
    }

    @Test
    void a_citation_without_a_date_is_never_silently_taken() {
        assertThat(find(cites("03/KH-UBND", "", "UBND huyện"), issuedBy(DISTRICT, 3, DAY)))
                .isInstanceOf(ParentLink.Ambiguous.class);
    }

    @Test
    void a_citation_without_an_issuer_is_looked_for_in_all_superiors_and_asked() {
        assertThat(find(cites("28/KH-UBND", "2024-01-04", ""), issuedBy(PROVINCE, 28, DAY)))
                .isInstanceOf(ParentLink.Ambiguous.class);
    }

    @Test
    void a_citation_without_a_number_is_asked_among_documents_of_its_type_and_year() {
        PlanContent citing = cites("", "2024-01-04", "UBND huyện Phù Cừ");

        assertThat(find(citing, issuedBy(DISTRICT, 3, DAY)))
                .isInstanceOf(ParentLink.Ambiguous.class);
        assertThat(find(citing)).isInstanceOf(ParentLink.Pending.class);
    }

    @Test
    void a_unit_that_is_not_above_is_no_parent_and_nothing_of_it_is_looked_for() {
        assertThat(
                        find(
                                cites("03/KH-UBND", "2024-01-04", "UBND huyện Tiên Lữ"),
                                issuedBy(OTHER_DISTRICT, 3, DAY)))
                .isEqualTo(new ParentLink.NoneCited());
    }

    @Test
    void the_superior_of_the_documents_day_counts() {
        PlanContent in2026 =
                citing(
                        content(
                                "UBND xã Minh Tiến",
                                DocumentNumber.of(1, "KH-UBND"),
                                Optional.of(LocalDate.of(2026, 1, 5))),
                        cite("03/KH-UBND", "2026-01-04", "UBND tỉnh"));

        assertThat(find(cites("03/KH-UBND", "2024-01-04", "UBND huyện")).waitingFor())
                .containsExactly(ParentKey.ofNumber(DISTRICT, "3/KH-UBND"));
        assertThat(find(in2026).waitingFor())
                .containsExactly(ParentKey.ofNumber(PROVINCE, "3/KH-UBND"));
    }

    @Test
    void a_document_of_the_centre_is_waited_for_without_an_address() {
        ParentLink link = find(cites("19/CT-TTg", "2024-01-04", "Thủ tướng Chính phủ"));

        assertThat(link).isEqualTo(new ParentLink.Pending(Set.of()));
        assertThat(search.question(COMMUNE, content(), link)).isPresent();
    }

    @Test
    void without_a_citation_superiors_documents_of_the_year_are_suggested_nearest_first() {
        List<ParentLink.Candidate> suggested =
                search.suggest(
                        COMMUNE,
                        content(),
                        List.of(
                                summary(issuedBy(PROVINCE, 28, DAY)),
                                summary(issuedBy(OTHER_DISTRICT, 7, DAY)),
                                summary(issuedBy(DISTRICT, 3, DAY))));

        assertThat(suggested)
                .extracting(candidate -> candidate.plan().unit())
                .containsExactly(DISTRICT, PROVINCE);
        assertThat(suggested.getFirst().why()).allMatch(why -> why.startsWith("Gợi ý"));
        assertThat(search.question(COMMUNE, content(), new ParentLink.NoneCited()))
                .contains(
                        "Văn bản không dẫn kế hoạch nào của cấp trên. Kế hoạch này thực hiện văn bản nào?");
    }

    private static PlanSummary summary(IssuedPlan plan) {
        return new PlanSummary(
                plan.id(),
                plan.unit(),
                plan.type(),
                plan.number(),
                Optional.of(plan.issuedOn()),
                plan.title(),
                plan.kind(),
                plan.year(),
                PlanState.Name.ISSUED,
                ParentLink.Name.NONE_CITED,
                List.of(),
                plan.issuedAt());
    }
}
