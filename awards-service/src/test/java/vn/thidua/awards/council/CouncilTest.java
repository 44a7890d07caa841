package vn.thidua.awards.council;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.awards.council.Given.FOUNDED;
import static vn.thidua.awards.council.Given.TODAY;
import static vn.thidua.awards.council.Given.council;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CouncilTest {

    private static CouncilMember like(
            CouncilMember member,
            String name,
            CouncilMember.Role role,
            String username,
            Optional<LocalDate> to) {
        return new CouncilMember(
                member.id(),
                name,
                member.post(),
                "",
                role,
                Optional.of(username),
                List.of(),
                member.from(),
                to);
    }

    private static Optional<CouncilReason> flawWith(CouncilMember changed) {
        List<CouncilMember> members = new ArrayList<>(council(5).members());
        members.set(4, changed);
        return council(members).flaw(TODAY);
    }

    @Test
    void a_good_council_has_no_flaw() {
        assertThat(council(5).flaw(TODAY)).isEmpty();
    }

    @Test
    void each_flaw_is_named() {
        CouncilMember last = council(5).members().getLast();
        CouncilMember.Role member = CouncilMember.Role.MEMBER;
        assertThat(council(2).flaw(TODAY)).contains(CouncilReason.TOO_FEW_MEMBERS);
        assertThat(flawWith(like(last, " ", member, "a", Optional.empty())))
                .contains(CouncilReason.MEMBER_WITHOUT_NAME);
        assertThat(flawWith(like(last, "Nam", member, "a", Optional.of(FOUNDED))))
                .contains(CouncilReason.TERM_ENDS_BEFORE_IT_BEGINS);
        assertThat(flawWith(like(last, "Nam", CouncilMember.Role.CHAIR, "a", Optional.empty())))
                .contains(CouncilReason.ONE_CHAIR);
        assertThat(flawWith(like(last, "Nam", member, "account2", Optional.empty())))
                .contains(CouncilReason.ACCOUNT_TWICE);
        assertThat(council(5).flaw(FOUNDED.minusDays(1))).contains(CouncilReason.FOUNDED_IN_FUTURE);
        assertThat(
                        new Council(
                                        council(5).id(),
                                        Given.UNIT,
                                        "",
                                        council(5).founding(),
                                        council(5).members(),
                                        1)
                                .flaw(TODAY))
                .contains(CouncilReason.FOUNDING_MISSING);
        assertThat(
                        new Council(
                                        council(5).id(),
                                        Given.UNIT,
                                        "Hội đồng",
                                        new Council.Founding(" ", FOUNDED),
                                        council(5).members(),
                                        1)
                                .flaw(TODAY))
                .as("without the number of its decision")
                .contains(CouncilReason.FOUNDING_MISSING);
    }
}
