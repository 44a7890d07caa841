package vn.thidua.movements.registration.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import vn.thidua.movements.registration.Registration;
import vn.thidua.movements.registration.RegistrationReason;
import vn.thidua.movements.registration.RegistrationState;
import vn.thidua.movements.registration.Registrations;
import vn.thidua.movements.registration.Round;
import vn.thidua.movements.registration.Workbooks;
import vn.thidua.platform.tenancy.Caller;
import vn.thidua.platform.tenancy.TenantId;
import vn.thidua.platform.tenancy.TenantNode;
import vn.thidua.platform.tenancy.TenantTree;

/** Tổng hợp đăng ký của các đơn vị cấp dưới: hạn, chốt đợt, cho phép đăng ký muộn. */
@Component
public class CollectRegistrations {

    private static final String LEADERS_ONLY =
            "Chỉ lãnh đạo đơn vị được chốt đợt đăng ký hoặc cho phép đăng ký muộn. Hãy trình lãnh đạo.";

    /**
     * A unit below.
     *
     * @param registration what it has, of whatever state
     */
    public record Row(
            TenantNode node,
            Optional<TenantId> parent,
            boolean direct,
            Optional<Registration> registration) {

        /** What counts for the units above. */
        public Optional<Registration> counted() {
            return registration.filter(each -> each.state().counts());
        }
    }

    /** The own round and every unit below, parents before their children. */
    public record Collected(Round round, List<Row> rows) {}

    private final Registrations registrations;
    private final Workbooks workbooks;
    private final TenantTree tree;
    private final Clock clock;

    CollectRegistrations(
            Registrations registrations, Workbooks workbooks, TenantTree tree, Clock clock) {
        this.registrations = registrations;
        this.workbooks = workbooks;
        this.tree = tree;
        this.clock = clock;
    }

    public Collected collected(Caller by, int year) {
        return new Collected(registrations.ownRound(year), rows(by, year));
    }

    private List<Row> rows(Caller by, int year) {
        Map<TenantId, Registration> below = new HashMap<>();
        registrations.allBelow(year, today()).forEach(each -> below.put(each.unit(), each));
        return tree.subtree(by.tenant(), today()).stream()
                .map(
                        node ->
                                new Row(
                                        node,
                                        node.parentOn(today()),
                                        node.parentOn(today())
                                                .filter(by.tenant()::equals)
                                                .isPresent(),
                                        Optional.ofNullable(below.get(node.id()))))
                .toList();
    }

    public byte[] export(Caller by, int year) {
        return workbooks.writeCollected(
                year,
                tree.node(by.tenant()).map(TenantNode::name).orElse(by.tenant().value()),
                rows(by, year).stream()
                        .filter(row -> row.counted().isPresent())
                        .sorted(Comparator.comparing(row -> row.node().name()))
                        .map(
                                row ->
                                        new Workbooks.UnitLines(
                                                row.node().name(),
                                                row.counted()
                                                        .map(Registration::lines)
                                                        .orElse(List.of())))
                        .toList());
    }

    public Outcome<Collected> due(Caller by, int year, LocalDate day) {
        return RegisterTitles.works(by)
                ? change(by, year, round -> round.due(day, today()))
                : new Outcome.Forbidden<>(RegisterTitles.WORKERS_ONLY);
    }

    public Outcome<Collected> close(Caller by, int year) {
        if (!by.has("leader")) {
            return new Outcome.Forbidden<>(LEADERS_ONLY);
        }
        long waiting =
                rows(by, year).stream()
                        .filter(Row::direct)
                        .flatMap(row -> row.registration().stream())
                        .filter(each -> each.state() == RegistrationState.SUBMITTED)
                        .count();
        return change(by, year, round -> round.close(waiting, clock.instant()));
    }

    public Outcome<Collected> allowLate(
            Caller by, int year, TenantId unit, LocalDate until, String reason) {
        if (!by.has("leader")) {
            return new Outcome.Forbidden<>(LEADERS_ONLY);
        }
        if (tree.children(by.tenant(), today()).stream()
                .noneMatch(node -> node.id().equals(unit))) {
            return new Outcome.Refused<>(RegistrationReason.NOT_DIRECTLY_BELOW, List.of());
        }
        return change(
                by,
                year,
                round ->
                        round.allow(
                                new Round.Leave(unit, until, reason, by.subject(), clock.instant()),
                                today()));
    }

    private Outcome<Collected> change(Caller by, int year, Function<Round, Round.Outcome> decide) {
        Round round = registrations.ownRound(year);
        return switch (decide.apply(round)) {
            case Round.Outcome.Refused(var reason) -> new Outcome.Refused<>(reason, List.of());
            case Round.Outcome.Done(var changed) ->
                    registrations.store(changed)
                            ? new Outcome.Done<>(collected(by, year))
                            : new Outcome.Stale<>(round.version() + 1);
        };
    }

    public String unitName(TenantId unit) {
        return tree.node(unit).map(TenantNode::name).orElse(unit.value());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
