package vn.thidua.awards.council;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.awards.catalogue.AwardCode;
import vn.thidua.platform.tenancy.TenantId;

/** Whom the system proposes to leave out of a vote, and whom it does not. */
class RecusalsTest {

    private static CouncilMember member(String name, String workplace) {
        return new CouncilMember(
                "m",
                name,
                "Ủy viên",
                workplace,
                CouncilMember.Role.MEMBER,
                Optional.empty(),
                List.of(),
                Given.FOUNDED,
                Optional.empty());
    }

    private static AgendaItem item(String unitName, String nominee, boolean person, String post) {
        return new AgendaItem(
                Given.ONE,
                new TenantId("C1"),
                unitName,
                nominee,
                person,
                post,
                new AwardCode("GK"),
                "Giấy khen",
                2023,
                "Xuất sắc",
                Share.atLeast(4, 5),
                "");
    }

    private static List<Recusal.Ground> grounds(CouncilMember member, AgendaItem item) {
        return Recusals.proposed(List.of(member), List.of(item)).stream()
                .map(Recusal::ground)
                .toList();
    }

    /** A workplace of a few letters ("CA", "TT") stands in too many names. */
    @ParameterizedTest
    @CsvSource({
        "Xã Minh Khai, Trần Thị Hoa, Công chức, xã Minh Khai, true",
        "Xã Đông Hải, Trần Thị Hoa, Công chức Phòng Nội vụ, Phòng Nội vụ, true",
        "Xã Đông Hải, Trường Mầm non Hoa Sen, '', Trường mầm non Hoa Sen, true",
        "Xã Đông Hải, Trần Thị Hoa, Công chức, Phòng Nội vụ, false",
        "Xã Đông Hải, Trần Thị Hoa, Công an xã, công, false",
        "Xã Đông Hải, Trần Thị Hoa, Công chức, '', false"
    })
    void who_works_where_the_nominee_does_is_proposed(
            String unitName, String nominee, String post, String workplace, boolean proposed) {
        assertThat(grounds(member("Lê Nam", workplace), item(unitName, nominee, true, post)))
                .isEqualTo(proposed ? List.of(Recusal.Ground.OWN_UNIT) : List.of());
    }

    @Test
    void a_collective_of_the_same_name_is_not_the_member() {
        assertThat(grounds(member("Hoa Sen", ""), item("Xã A", "Hoa Sen", true, "")))
                .containsExactly(Recusal.Ground.SELF);
        assertThat(grounds(member("Hoa Sen", ""), item("Xã A", "Hoa Sen", false, ""))).isEmpty();
    }
}
