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
import vn.thidua.plans.document.CitationRole;
import vn.thidua.plans.plan.ParentLink.Standing;
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

        assertThat(find(cites("03/KH-UBND", "2024-01-04", "Ủy ban nhân dân huyện Phù Cừ"), parent))
                .isEqualTo(
                        only(
                                cite("03/KH-UBND", "2024-01-04", "Ủy ban nhân dân huyện Phù Cừ"),
                                new Standing.Resolved(parent.address(), false)));
    }

    @Test
    void what_is_not_there_yet_is_waited_for() {
        assertThat(standing(find(cites("03/KH-UBND", "2024-01-04", "UBND huyện Phù Cừ"))))
                .isEqualTo(new Standing.Pending(Set.of(ParentKey.ofNumber(DISTRICT, "3/KH-UBND"))));
    }

    @Test
    void the_same_number_with_another_date_is_a_question() {
        ParentLink link =
                find(
                        cites("03/KH-UBND", "2024-01-04", "UBND huyện"),
                        issuedBy(DISTRICT, 3, DAY.plusDays(1)));

        Standing.Ambiguous ambiguous = (Standing.Ambiguous) standing(link);
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
                .extracting(ParentLink::name)
                .isEqualTo(ParentLink.Name.PENDING);
    }

    @Test
    void a_citation_without_a_date_is_never_silently_taken() {
        assertThat(find(cites("03/KH-UBND", "", "UBND huyện"), issuedBy(DISTRICT, 3, DAY)))
                .extracting(ParentLink::name)
                .isEqualTo(ParentLink.Name.AMBIGUOUS);
    }

    @Test
    void a_citation_without_an_issuer_is_looked_for_in_all_superiors_and_asked() {
        assertThat(find(cites("28/KH-UBND", "2024-01-04", ""), issuedBy(PROVINCE, 28, DAY)))
                .extracting(ParentLink::name)
                .isEqualTo(ParentLink.Name.AMBIGUOUS);
    }

    @Test
    void a_citation_without_a_number_is_asked_among_documents_of_its_type_and_year() {
        PlanContent citing = cites("", "2024-01-04", "UBND huyện Phù Cừ");

        assertThat(find(citing, issuedBy(DISTRICT, 3, DAY)))
                .extracting(ParentLink::name)
                .isEqualTo(ParentLink.Name.AMBIGUOUS);
        assertThat(find(citing)).extracting(ParentLink::name).isEqualTo(ParentLink.Name.PENDING);
    }

    @Test
    void a_unit_that_is_not_above_is_no_parent_and_nothing_of_it_is_looked_for() {
        assertThat(
                        find(
                                cites("03/KH-UBND", "2024-01-04", "UBND huyện Tiên Lữ"),
                                issuedBy(OTHER_DISTRICT, 3, DAY)))
                .isEqualTo(ParentLink.NONE);
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

        assertThat(standing(link)).isEqualTo(new Standing.Outside());
        assertThat(link.name()).isEqualTo(ParentLink.Name.PENDING);
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
        assertThat(search.question(COMMUNE, content(), ParentLink.NONE))
                .contains(
                        "Văn bản không dẫn kế hoạch nào của cấp trên. Kế hoạch này thực hiện văn bản nào?");
    }

    @Test
    void two_writings_of_one_number_are_one_citation() {
        IssuedPlan parent = issuedBy(DISTRICT, 3, DAY);
        PlanContent twice =
                citing(
                        content(),
                        List.of(
                                cite("03/KH- UBND", "2024-01-04", "UBND huyện Phù Cừ"),
                                cite("3/KH-UBND", "2024-01-04", "UBND huyện Phù Cừ")));

        assertThat(find(twice, parent).ties()).hasSize(1);
    }

    @Test
    void each_document_that_is_implemented_or_answered_has_its_own_standing() {
        IssuedPlan plan = issuedBy(DISTRICT, 3, DAY);
        PlanContent citing =
                citing(
                        content(),
                        List.of(
                                cite("03/KH-UBND", "2024-01-04", "UBND huyện Phù Cừ"),
                                cite("28/KH-UBND", "2024-01-02", "UBND tỉnh Hưng Yên"),
                                cite(
                                        CitationRole.RESPONDS_TO,
                                        "01/HĐTĐKT",
                                        "2024-03-28",
                                        "Hội đồng Thi đua - Khen thưởng huyện Phù Cừ"),
                                cite(
                                        CitationRole.RESPONDS_TO,
                                        "",
                                        "2024-03-28",
                                        "UBND huyện Phù Cừ"),
                                cite(
                                        CitationRole.CITES,
                                        "07/CT-UBND",
                                        "2024-01-02",
                                        "UBND tỉnh Hưng Yên"),
                                cite("19/CT-TTg", "2021-07-16", "Thủ tướng Chính phủ")));

        ParentLink link = find(citing, plan);

        assertThat(link.ties())
                .extracting(ParentLink.Tie::standing)
                .containsExactly(
                        new Standing.Resolved(plan.address(), false),
                        new Standing.Pending(Set.of(ParentKey.ofNumber(PROVINCE, "28/KH-UBND"))),
                        new Standing.Pending(Set.of(ParentKey.ofNumber(DISTRICT, "1/HĐTĐKT"))),
                        new Standing.Outside());
        assertThat(link.name()).isEqualTo(ParentLink.Name.RESOLVED);
        assertThat(link.parents()).containsExactly(plan.address());
        assertThat(link.waitingFor()).hasSize(2);
    }

    private static Standing standing(ParentLink link) {
        assertThat(link.ties()).hasSize(1);
        return link.ties().getFirst().standing();
    }

    private static ParentLink only(PlanContent.Reference cited, Standing standing) {
        return ParentLink.of(List.of(ParentLink.Tie.cited(cited, standing)));
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
