package vn.thidua.movements.covenant;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.thidua.movements.movement.IssuedPlan;
import vn.thidua.movements.movement.Movement;
import vn.thidua.movements.movement.MovementOutcome;
import vn.thidua.movements.movement.Outline;
import vn.thidua.movements.movement.PlanNaming.Mark;
import vn.thidua.movements.scoring.block.BlockKind;
import vn.thidua.movements.scoring.block.Formation;
import vn.thidua.platform.tenancy.TenantId;

class ProposalTest {

    private static final TenantId DISTRICT = new TenantId("D1");

    private static Formation block(BlockKind kind) {
        return new Formation(
                "Cụm thi đua số 1",
                kind,
                2024,
                "125/QĐ-UBND",
                LocalDate.of(2024, 1, 20),
                new TenantId("C1"),
                new TenantId("C2"),
                List.of());
    }

    private static Movement named(String name) {
        IssuedPlan.Named movement = new IssuedPlan.Named(name, Optional.empty());
        IssuedPlan plan =
                new IssuedPlan(
                        "plan",
                        DISTRICT,
                        "Kế hoạch",
                        Optional.of("11/KH-UBND"),
                        LocalDate.of(2024, 1, 10),
                        2024,
                        List.of(movement));
        return Movement.born(plan, movement).movement();
    }

    private static CovenantText proposed(Movement movement) {
        return Proposal.of(
                block(BlockKind.CLUSTER), Optional.of(movement), Optional.of("Huyện Tân Phú"));
    }

    @Test
    void a_plan_in_force_that_names_the_movement_is_the_ground_with_the_bare_name() {
        assertThat(proposed(named("Phong trào thi đua “Dân vận khéo”")).grounds())
                .isEqualTo(
                        """
                        Căn cứ Quyết định số 125/QĐ-UBND ngày 20/01/2024 về việc thành lập Cụm thi đua số 1;
                        Căn cứ văn bản số 11/KH-UBND ngày 10/01/2024 của Huyện Tân Phú, trong đó có phong trào thi đua “Dân vận khéo”;""");
    }

    @Test
    void a_plan_that_was_withdrawn_is_no_ground_any_more() {
        Movement movement = named("Dân vận khéo").marked("plan", Mark.WITHDRAWN).movement();
        assertThat(proposed(movement).grounds())
                .contains("phong trào thi đua “Dân vận khéo” năm 2024 của Huyện Tân Phú")
                .doesNotContain("11/KH-UBND");
    }

    @Test
    void the_targets_of_the_movement_are_proposed_and_without_one_there_are_none() {
        Movement plain = named("Dân vận khéo");
        Outline outline = plain.outline();
        Outline withTarget =
                new Outline(
                        outline.name(),
                        outline.form(),
                        outline.formWords(),
                        outline.scope(),
                        outline.year(),
                        outline.from(),
                        outline.to(),
                        outline.phases(),
                        outline.theme(),
                        outline.subjects(),
                        outline.criteria(),
                        List.of(new Outline.Goal("Tuyến đường tự quản", "04 tuyến")),
                        outline.quotas(),
                        outline.standingBody());
        Movement movement = ((MovementOutcome.Done) plain.amend(withTarget)).movement();
        assertThat(proposed(movement).targets())
                .containsExactly(new CovenantTarget("Tuyến đường tự quản", "04 tuyến"));
        CovenantText bare =
                Proposal.of(block(BlockKind.CLUSTER), Optional.empty(), Optional.empty());
        assertThat(bare.targets()).isEmpty();
        assertThat(bare.grounds()).doesNotContain("phong trào");
    }

    @Test
    void a_cluster_and_a_group_are_called_what_they_are() {
        assertThat(proposed(named("Dân vận khéo")).content()).contains("quy chế của cụm");
        BlockKind group =
                List.of(BlockKind.values()).stream()
                        .filter(kind -> kind != BlockKind.CLUSTER)
                        .findFirst()
                        .orElseThrow();
        assertThat(Proposal.of(block(group), Optional.empty(), Optional.empty()).content())
                .contains("quy chế của khối");
    }
}
