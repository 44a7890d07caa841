package vn.thidua.plans.plan;

import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.thidua.plans.document.BodyKind;
import vn.thidua.plans.document.CitationRole;
import vn.thidua.plans.document.DocumentType;
import vn.thidua.plans.document.FieldEvidence;
import vn.thidua.plans.document.PlanKind;
import vn.thidua.plans.unit.UnitFile;
import vn.thidua.plans.unit.UnitId;
import vn.thidua.plans.unit.UnitTree;

/** What the tests of plans begin with. */
final class Given {

    static final LocalDate TODAY = LocalDate.of(2024, 4, 15);
    static final Instant NOW = Instant.parse("2024-04-15T02:00:00Z");

    static final UnitId PROVINCE = new UnitId("P33");
    static final UnitId DISTRICT = new UnitId("D333");
    static final UnitId COMMUNE = new UnitId("C12418");
    static final UnitId SISTER = new UnitId("C12400");

    static final UnitTree TREE =
            new UnitTree(
                    UnitFile.read(
                                    new StringReader(
                                            """
                    code,name,level,parent_code,valid_from,valid_to
                    P33,Tỉnh Hưng Yên,PROVINCE,,2020-01-01,
                    P10,Tỉnh Lào Cai,PROVINCE,,2020-01-01,
                    D333,Huyện Phù Cừ,DISTRICT,P33,2020-01-01,2025-07-01
                    D332,Huyện Tiên Lữ,DISTRICT,P33,2020-01-01,2025-07-01
                    D088,Thị xã Sa Pa,DISTRICT,P10,2020-01-01,2025-07-01
                    C12418,Xã Minh Tiến,COMMUNE,D333,2020-01-01,2025-07-01
                    C12418,Xã Minh Tiến,COMMUNE,P33,2025-07-01,
                    C12400,Xã Tống Trân,COMMUNE,D333,2020-01-01,
                    C09999,Xã Thiện Phiến,COMMUNE,D332,2020-01-01,
                    C03000,Xã Tả Van,COMMUNE,D088,2020-01-01,
                    """))
                            .units());

    static final Person SPECIALIST =
            new Person("s-1", "Chuyên viên", COMMUNE, Set.of(Person.Role.SPECIALIST));
    static final Person LEADER = new Person("l-1", "Lãnh đạo", COMMUNE, Set.of(Person.Role.LEADER));

    private Given() {}

    static PlanContent content(String issuer, DocumentNumber number, Optional<LocalDate> date) {
        return changed(
                issuer,
                number,
                date,
                "Công tác thi đua, khen thưởng năm 2024",
                List.of(),
                Set.of());
    }

    static PlanContent content() {
        return content(
                "UBND xã Minh Tiến",
                DocumentNumber.of(11, "KH-UBND"),
                Optional.of(LocalDate.of(2024, 1, 10)));
    }

    static PlanContent citing(PlanContent content, PlanContent.Reference reference) {
        return citing(content, List.of(reference));
    }

    static PlanContent citing(PlanContent content, List<PlanContent.Reference> references) {
        return changed(
                content.issuer().orElse(""),
                content.number(),
                content.date(),
                content.title(),
                references,
                content.confirmed());
    }

    static PlanContent titled(PlanContent content, String title, Set<String> confirmed) {
        return changed(
                content.issuer().orElse(""),
                content.number(),
                content.date(),
                title,
                content.references(),
                confirmed);
    }

    private static PlanContent changed(
            String issuer,
            DocumentNumber number,
            Optional<LocalDate> date,
            String title,
            List<PlanContent.Reference> references,
            Set<String> confirmed) {
        return new PlanContent(
                DocumentType.KE_HOACH,
                number,
                Optional.empty(),
                date,
                title,
                Optional.of(PlanKind.ANNUAL),
                Optional.of(2024),
                Optional.empty(),
                Optional.of(issuer),
                Optional.of(BodyKind.UBND),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                references,
                List.of(),
                Optional.empty(),
                List.of(),
                confirmed);
    }

    static PlanContent.Reference cite(String number, String date, String issuer) {
        return cite(CitationRole.IMPLEMENTS, number, date, issuer);
    }

    static PlanContent.Reference cite(
            CitationRole role, String number, String date, String issuer) {
        return new PlanContent.Reference(
                Optional.of(DocumentType.KE_HOACH),
                Optional.of(number).filter(text -> !text.isEmpty()),
                Optional.of(date).filter(text -> !text.isEmpty()).map(LocalDate::parse),
                Optional.of(issuer).filter(text -> !text.isEmpty()),
                Optional.empty(),
                role,
                Optional.empty());
    }

    static Plan draft(UnitId unit, PlanContent content) {
        return Plan.draft(
                PlanId.next(),
                unit,
                content,
                Reading.NOTHING,
                ParentLink.NONE,
                new SourceDocument("f", "t", "a.txt", "text/plain", 1, "00"),
                SPECIALIST,
                NOW);
    }

    static Plan uncertain(Plan plan, String field) {
        return new Plan(
                plan.id(),
                plan.unit(),
                plan.version(),
                plan.revision(),
                plan.state(),
                plan.content(),
                new Reading(Map.of(field, new FieldEvidence("?", 0, 1, 0.5)), List.of()),
                plan.link(),
                plan.source(),
                plan.remark(),
                plan.folder(),
                plan.history(),
                plan.changedBy(),
                plan.changedAt());
    }

    static Plan in(Plan plan, PlanState state) {
        return new Plan(
                plan.id(),
                plan.unit(),
                plan.version(),
                plan.revision(),
                state,
                plan.content(),
                plan.reading(),
                plan.link(),
                plan.source(),
                plan.remark(),
                plan.folder(),
                plan.history(),
                plan.changedBy(),
                plan.changedAt());
    }

    static Plan issued(UnitId unit, PlanContent content, Instant at) {
        Outcome outcome =
                draft(unit, content)
                        .issue(
                                content.number(),
                                content.date().orElse(TODAY),
                                ParentLink.NONE,
                                LEADER,
                                at);
        return ((Outcome.Done) outcome).plan();
    }

    static IssuedPlan issuedBy(UnitId unit, int number, LocalDate on) {
        return issued(
                        unit,
                        content("UBND", DocumentNumber.of(number, "KH-UBND"), Optional.of(on)),
                        NOW)
                .asIssued()
                .orElseThrow();
    }
}
