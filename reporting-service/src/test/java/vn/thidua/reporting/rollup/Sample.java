package vn.thidua.reporting.rollup;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.tenancy.Caller;
import vn.thidua.platform.tenancy.TenantId;
import vn.thidua.platform.tenancy.TenantNode;
import vn.thidua.platform.tenancy.TenantTree;
import vn.thidua.platform.time.WorkingClock;

/** Hưng Yên with a district and two communes, and a neighbouring province; working date 15/04/2024. */
public final class Sample {

    public static final LocalDate TODAY = LocalDate.of(2024, 4, 15);
    public static final Clock CLOCK =
            Clock.fixed(Instant.parse("2024-04-15T03:00:00Z"), WorkingClock.VIETNAM);

    private Sample() {}

    public static List<TenantNode> units() {
        return List.of(
                unit("P33", "Tỉnh Hưng Yên", "PROVINCE", null),
                unit("D333", "Huyện Phù Cừ", "DISTRICT", "P33"),
                unit("C12418", "Xã Minh Tiến", "COMMUNE", "D333"),
                unit("C12421", "Xã Nhật Quang", "COMMUNE", "D333"),
                unit("P10", "Tỉnh Lào Cai", "PROVINCE", null),
                unit("D088", "Thị xã Sa Pa", "DISTRICT", "P10"));
    }

    public static TenantTree tree() {
        TenantTree tree = new TenantTree();
        units().forEach(tree::put);
        return tree;
    }

    public static Caller of(String unit) {
        return new Caller(
                "subject-" + unit,
                "chuyenvien." + unit,
                "Chuyên viên",
                new TenantId(unit),
                Optional.empty(),
                Set.of("specialist"));
    }

    /** The district's and communes' root is Hưng Yên, the others' Lào Cai. */
    public static Fact.PlanIssued issued(String id, String unit, String... parents) {
        return issued(id, unit, LocalDate.of(2024, 1, 10), parents);
    }

    public static Fact.PlanIssued issued(
            String id, String unit, LocalDate issuedOn, String... parents) {
        return new Fact.PlanIssued(
                new PlanId(id),
                new UnitId(unit),
                root(unit),
                1,
                Instant.parse("2024-04-15T02:11:08.120Z"),
                ids(parents),
                new PlanCard(
                        "Công tác thi đua, khen thưởng năm 2024 (" + id + ")",
                        Optional.of("11/KH-UBND"),
                        "KE_HOACH",
                        Optional.of(2024),
                        issuedOn,
                        Instant.parse("2024-04-15T02:11:08.120Z")),
                new Metrics(1, 2, 3, 1, 1, 0, 0, 1, 4));
    }

    public static Fact.PlanLinked linked(String id, String unit, long sequence, String... parents) {
        return new Fact.PlanLinked(
                new PlanId(id),
                new UnitId(unit),
                root(unit),
                sequence,
                Instant.parse("2024-04-15T02:12:00Z"),
                ids(parents));
    }

    private static UnitId root(String unit) {
        return new UnitId(Set.of("P10", "D088").contains(unit) ? "P10" : "P33");
    }

    private static Set<PlanId> ids(String... ids) {
        return Stream.of(ids).map(PlanId::new).collect(Collectors.toUnmodifiableSet());
    }

    private static TenantNode unit(String id, String name, String level, @Nullable String parent) {
        LocalDate from = LocalDate.of(2020, 1, 1);
        return new TenantNode(
                new TenantId(id),
                id,
                name,
                level,
                from,
                Optional.empty(),
                parent == null
                        ? List.of()
                        : List.of(
                                new TenantNode.ParentEdge(
                                        new TenantId(parent), from, Optional.empty())));
    }
}
