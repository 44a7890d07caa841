package vn.thidua.plans.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.plans.plan.Given.COMMUNE;
import static vn.thidua.plans.plan.Given.DISTRICT;
import static vn.thidua.plans.plan.Given.NOW;
import static vn.thidua.plans.plan.Given.PROVINCE;
import static vn.thidua.plans.plan.Given.SPECIALIST;
import static vn.thidua.plans.plan.Given.TODAY;
import static vn.thidua.plans.plan.Given.cite;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.thidua.plans.document.CitationRole;
import vn.thidua.plans.plan.ParentLink.Standing;
import vn.thidua.plans.plan.ParentLink.Tie;
import vn.thidua.plans.unit.UnitId;

class ParentLinkTest {

    private static final Lineage LINEAGE = new Lineage(Given.TREE, TODAY);
    private static final LocalDate DAY = LocalDate.of(2024, 1, 4);
    private static final ParentKey KEY = ParentKey.ofNumber(DISTRICT, "3/KH-UBND");

    private final IssuedPlan ofDistrict = Given.issuedBy(DISTRICT, 3, DAY);
    private final IssuedPlan ofProvince = Given.issuedBy(PROVINCE, 28, DAY);
    private final PlanContent.Reference citation =
            cite("03/KH-UBND", "2024-01-04", "UBND huyện Phù Cừ");
    private final Plan draft = Given.draft(COMMUNE, Given.content());

    private static Plan done(Outcome outcome) {
        return ((Outcome.Done) outcome).plan();
    }

    private static Outcome change(Plan plan, LinkChange change) {
        return plan.changeLinks(change, LINEAGE, SPECIALIST, NOW);
    }

    private Plan linkedTo(Standing standing) {
        return draft.relink(ParentLink.of(List.of(Tie.cited(citation, standing))))
                .orElseThrow()
                .plan();
    }

    private static LinkChange.Add add(IssuedPlan parent) {
        return new LinkChange.Add(
                parent, CitationRole.IMPLEMENTS, "Kế hoạch số 28/KH-UBND", "cùng triển khai");
    }

    private static String onlyTie(Plan plan) {
        return plan.link().ties().getFirst().id();
    }

    @Test
    void a_person_adds_a_second_parent_and_the_reason_is_kept() {
        Plan linked = linkedTo(new Standing.Resolved(ofDistrict.address(), false));
        Plan added = done(change(linked, add(ofProvince)));

        assertThat(added.link().parents())
                .containsExactly(ofDistrict.address(), ofProvince.address());
        assertThat(added.history().getLast().act()).isEqualTo(Change.Act.LINK_ADDED);
        assertThat(added.history().getLast().note())
                .contains("Kế hoạch số 28/KH-UBND. Lý do: cùng triển khai");
        assertThat(added.version()).isEqualTo(linked.version() + 1);
    }

    @Test
    void the_same_parent_is_not_added_twice() {
        Plan linked = linkedTo(new Standing.Resolved(ofDistrict.address(), false));

        assertThat(change(linked, add(ofDistrict)))
                .isEqualTo(new Outcome.Refused(Reason.LINK_EXISTS));
    }

    @Test
    void an_open_question_is_answered_by_choosing_and_the_system_leaves_it_alone() {
        Plan open =
                linkedTo(
                        new Standing.Ambiguous(
                                List.of(
                                        new ParentLink.Candidate(
                                                ofDistrict.address(), List.of("Trùng số"))),
                                Set.of(KEY)));
        assertThat(open.link().name()).isEqualTo(ParentLink.Name.AMBIGUOUS);

        Plan chosen =
                done(
                        change(
                                open,
                                new LinkChange.Choose(
                                        onlyTie(open), ofDistrict, "Kế hoạch", Optional.empty())));

        assertThat(chosen.link().name()).isEqualTo(ParentLink.Name.RESOLVED);
        assertThat(chosen.link().waitingFor()).isEmpty();
        assertThat(chosen.relink(open.link())).isEmpty();
    }

    @Test
    void what_a_person_took_away_is_not_found_again_as_long_as_the_text_says_the_same() {
        Plan linked = linkedTo(new Standing.Resolved(ofDistrict.address(), false));
        Plan without =
                done(
                        change(
                                linked,
                                new LinkChange.Remove(onlyTie(linked), "Kế hoạch", "dẫn nhầm")));

        assertThat(without.link().parents()).isEmpty();
        assertThat(without.link().name()).isEqualTo(ParentLink.Name.NOT_NEEDED);
        assertThat(without.relink(linked.link())).isEmpty();
        PlanContent.Reference another = cite("05/KH-UBND", "2024-01-09", "UBND huyện Phù Cừ");
        ParentLink corrected =
                without.link()
                        .decidedOver(
                                ParentLink.of(
                                        List.of(
                                                Tie.cited(
                                                        another,
                                                        new Standing.Pending(Set.of(KEY))))));
        assertThat(corrected.name()).isEqualTo(ParentLink.Name.PENDING);
    }

    @Test
    void what_a_person_added_survives_every_correction_and_goes_when_it_is_taken_away() {
        Plan added = done(change(draft, add(ofProvince)));
        Plan found =
                added.relink(
                                ParentLink.of(
                                        List.of(
                                                Tie.cited(
                                                        citation,
                                                        new Standing.Resolved(
                                                                ofDistrict.address(), false)))))
                        .orElseThrow()
                        .plan();

        assertThat(found.link().parents())
                .containsExactly(ofDistrict.address(), ofProvince.address());
        String tie = found.link().ties().getLast().id();
        Plan removed = done(change(found, new LinkChange.Remove(tie, "Kế hoạch", "thừa")));
        assertThat(removed.link().parents()).containsExactly(ofDistrict.address());
        assertThat(change(removed, new LinkChange.Remove(tie, "Kế hoạch", "thừa")))
                .isEqualTo(new Outcome.Refused(Reason.LINK_UNKNOWN));
    }

    @Test
    void an_answer_that_none_is_implemented_takes_all_links_away_until_one_is_added() {
        Plan linked = linkedTo(new Standing.Resolved(ofDistrict.address(), false));
        Plan none = done(change(linked, new LinkChange.DeclareNone()));

        assertThat(none.link().name()).isEqualTo(ParentLink.Name.NOT_NEEDED);
        assertThat(none.relink(linked.link())).isEmpty();
        assertThat(done(change(none, add(ofProvince))).link().name())
                .isEqualTo(ParentLink.Name.RESOLVED);
    }

    @Test
    void the_links_of_a_plan_that_is_not_in_force_stay_as_they_are() {
        Plan issued = Given.issued(COMMUNE, Given.content(), NOW);
        PlanState.Issue issue = issued.state().issued().orElseThrow();

        for (PlanState ended :
                List.of(
                        new PlanState.Replaced(issue, NOW),
                        new PlanState.Withdrawn(issue, NOW),
                        new PlanState.Closed(issue, NOW))) {
            assertThat(change(Given.in(issued, ended), add(ofProvince)))
                    .isEqualTo(new Outcome.Refused(Reason.LINK_OF_ENDED_PLAN));
        }
    }

    /**
     * Any links that the rule allows, decided on any stale view of the others, leave no circle: the rule looks at nothing
     * that another link could change.
     */
    @Test
    void no_links_made_at_the_same_moment_close_a_circle() {
        List<UnitId> units = List.of(PROVINCE, DISTRICT, COMMUNE, Given.SISTER);
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            List<Plan> plans = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                plans.add(
                        Given.issued(
                                units.get(random.nextInt(units.size())),
                                Given.content(),
                                NOW.plusSeconds(random.nextInt(4))));
            }
            Map<PlanId, List<PlanId>> above = new HashMap<>();
            int made = 0;
            for (int i = 0; i < 200; i++) {
                // both as they were at the beginning: nobody sees what the others link meanwhile
                Plan child = plans.get(random.nextInt(plans.size()));
                Plan parent = plans.get(random.nextInt(plans.size()));
                if (change(child, add(parent.asIssued().orElseThrow())) instanceof Outcome.Done) {
                    above.computeIfAbsent(child.id(), _ -> new ArrayList<>()).add(parent.id());
                    made++;
                }
            }
            assertThat(made).isPositive();
            plans.forEach(plan -> assertThat(reaches(plan.id(), plan.id(), above)).isFalse());
        }
    }

    private static boolean reaches(PlanId from, PlanId to, Map<PlanId, List<PlanId>> above) {
        Set<PlanId> seen = new java.util.HashSet<>();
        List<PlanId> open = new ArrayList<>(above.getOrDefault(from, List.of()));
        while (!open.isEmpty()) {
            PlanId next = open.removeLast();
            if (next.equals(to)) {
                return true;
            }
            if (seen.add(next)) {
                open.addAll(above.getOrDefault(next, List.of()));
            }
        }
        return false;
    }
}
