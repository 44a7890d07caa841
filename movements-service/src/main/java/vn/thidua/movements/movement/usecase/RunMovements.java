package vn.thidua.movements.movement.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.thidua.movements.movement.Adopter;
import vn.thidua.movements.movement.Candidacy;
import vn.thidua.movements.movement.Carried;
import vn.thidua.movements.movement.Milestone;
import vn.thidua.movements.movement.Movement;
import vn.thidua.movements.movement.MovementEvent.Decision;
import vn.thidua.movements.movement.MovementId;
import vn.thidua.movements.movement.MovementOutcome;
import vn.thidua.movements.movement.MovementReason;
import vn.thidua.movements.movement.MovementUse;
import vn.thidua.movements.movement.Movements;
import vn.thidua.movements.movement.NominationWindow;
import vn.thidua.movements.movement.Outline;
import vn.thidua.platform.tenancy.Caller;
import vn.thidua.platform.tenancy.TenantId;
import vn.thidua.platform.tenancy.TenantNode;
import vn.thidua.platform.tenancy.TenantTree;

/** Phong trào từ phát động đến tổng kết, và phong trào cấp trên mà đơn vị triển khai. */
@Component
public class RunMovements {

    private static final String WORKERS_ONLY =
            "Chỉ chuyên viên hoặc lãnh đạo của đơn vị có phong trào được làm việc này.";
    private static final String LEADERS_ONLY =
            "Chỉ lãnh đạo của đơn vị có phong trào được phát động, kết thúc, dừng hoặc mở đề nghị khen thưởng. Hãy trình lãnh đạo.";

    private static final String FORMER_UNIT =
            "Phong trào của đơn vị trước khi sắp xếp được lưu cùng hồ sơ, không xóa. Hãy dừng phong trào và ghi lý do.";

    private final Movements movements;
    private final List<MovementUse> uses;
    private final TenantTree tree;
    private final Clock clock;

    RunMovements(Movements movements, List<MovementUse> uses, TenantTree tree, Clock clock) {
        this.movements = movements;
        this.uses = List.copyOf(uses);
        this.tree = tree;
        this.clock = clock;
    }

    public List<Movement> list(int year) {
        return movements.ofYear(year).stream().filter(each -> !each.isForgotten()).toList();
    }

    public Optional<Movement> find(MovementId id) {
        return movements.find(id, today());
    }

    /** What the units above have made public and still holds, the nearest unit first. */
    public List<Movement> above(Caller by, int year) {
        List<TenantId> units = unitsAbove(by.tenant());
        return movements.above(year, today()).stream()
                .filter(Movement::counts)
                .sorted(
                        Comparator.comparing((Movement each) -> units.indexOf(each.unit()))
                                .thenComparing(each -> each.outline().name()))
                .toList();
    }

    /** What the own movement may carry out; {@code above} from {@link #above}. */
    public List<Candidacy> candidates(Movement own, List<Movement> above) {
        return Candidacy.of(own, above, unitsAbove(own.unit()));
    }

    /** Absent when the person may not see the movement, or is not its unit nor above it. */
    public Optional<List<Adopter>> adopters(Caller by, MovementId id) {
        return find(id).filter(
                        each ->
                                each.unit().equals(by.tenant())
                                        || tree.isAbove(by.tenant(), each.unit(), today()))
                .map(
                        each ->
                                Adopter.of(
                                        each,
                                        tree.subtree(each.unit(), today()).stream()
                                                .map(TenantNode::id)
                                                .toList(),
                                        movements.below(each.outline().year(), today())));
    }

    public Outcome<Movement> prepare(Caller by, Outline outline, Optional<MovementId> above) {
        if (!works(by)) {
            return new Outcome.Forbidden<>(WORKERS_ONLY);
        }
        MovementOutcome prepared = Movement.prepare(by.tenant(), outline);
        if (prepared instanceof MovementOutcome.Done(var movement, _) && above.isPresent()) {
            Optional<Carried> carried = carried(movement, above.get());
            if (carried.isEmpty()) {
                return new Outcome.Refused<>(MovementReason.NOT_ABOVE);
            }
            prepared = movement.carryOut(carried.get(), clock.instant());
        }
        return switch (prepared) {
            case MovementOutcome.Refused(var reason) -> new Outcome.Refused<>(reason);
            case MovementOutcome.Done(var movement, var events) ->
                    isTakenByMoved(movement)
                            ? added(movement.renumbered())
                            : stored(movement, movements.add(movement, events));
        };
    }

    /** One that a corrected year of its plan has moved away keeps the id of its former year. */
    private boolean isTakenByMoved(Movement movement) {
        return movements
                .ofOwnUnit(movement.id())
                .filter(each -> each.outline().year() != movement.outline().year())
                .isPresent();
    }

    private Outcome<Movement> added(MovementOutcome.Done fresh) {
        return stored(fresh.movement(), movements.add(fresh.movement(), fresh.events()));
    }

    public Outcome<Movement> amend(Caller by, MovementId id, long seen, Outline outline) {
        return change(by, id, seen, false, movement -> movement.amend(outline));
    }

    public Outcome<Movement> step(Caller by, MovementId id, long seen, Milestone milestone) {
        boolean decides =
                switch (milestone.step()) {
                    case LAUNCH, CLOSE, STOP -> true;
                    case INTERIM_REVIEW, FINAL_REVIEW -> false;
                };
        return change(
                by,
                id,
                seen,
                decides,
                movement -> movement.step(milestone, today(), clock.instant()));
    }

    /** Xóa: only what was prepared here and never told; what a former unit prepared is kept with its papers. */
    public Outcome<Movement> delete(Caller by, MovementId id, long seen) {
        Optional<Movement> known = movements.ofOwnUnit(id);
        Optional<Outcome<Movement>> hindered = hindered(by, id, known, seen, false);
        if (hindered.isPresent()) {
            return hindered.get();
        }
        Movement movement = known.orElseThrow();
        if (!movement.unit().equals(by.tenant())) {
            return new Outcome.Forbidden<>(FORMER_UNIT);
        }
        boolean used = uses.stream().anyMatch(each -> each.isUsed(id));
        return movement.refusesDeletion(used)
                .<Outcome<Movement>>map(Outcome.Refused::new)
                .orElseGet(
                        () ->
                                movements.remove(id, seen)
                                        ? new Outcome.Done<>(movement)
                                        : new Outcome.Stale<>(seen + 1));
    }

    /** Mở đợt đề nghị khen thưởng; a unit that a quota names is found by its name among the own and those below. */
    public Outcome<Movement> openNominations(
            Caller by, MovementId id, long seen, NominationWindow.Wish wish) {
        return change(
                by,
                id,
                seen,
                true,
                movement ->
                        movement.openNominations(
                                wish, whom -> unitNamed(movement.unit(), whom), today()));
    }

    public Outcome<Movement> closeNominations(Caller by, MovementId id, long seen) {
        return change(by, id, seen, true, movement -> movement.closeNominations(today()));
    }

    private Optional<TenantId> unitNamed(TenantId unit, String whom) {
        List<TenantId> named =
                Stream.concat(tree.node(unit).stream(), tree.subtree(unit, today()).stream())
                        .filter(node -> node.name().equalsIgnoreCase(whom.strip()))
                        .map(TenantNode::id)
                        .distinct()
                        .toList();
        return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
    }

    /** Never a link to a neighbour's movement: only what a unit above has made public can be named. */
    public Outcome<Movement> adopt(
            Caller by, MovementId id, long seen, MovementId above, Decision decision) {
        return change(
                by,
                id,
                seen,
                false,
                movement ->
                        switch (decision) {
                            case RELEASED -> movement.release(above, clock.instant());
                            case CONFIRMED ->
                                    carried(movement, above)
                                            .map(each -> movement.carryOut(each, clock.instant()))
                                            .orElseGet(RunMovements::notAbove);
                            case REJECTED ->
                                    carried(movement, above)
                                            .map(each -> movement.reject(each, clock.instant()))
                                            .orElseGet(RunMovements::notAbove);
                        });
    }

    private static MovementOutcome notAbove() {
        return new MovementOutcome.Refused(MovementReason.NOT_ABOVE);
    }

    private Optional<Carried> carried(Movement movement, MovementId above) {
        return movements.above(movement.outline().year(), today()).stream()
                .filter(each -> each.id().equals(above))
                .filter(each -> tree.isAbove(each.unit(), movement.unit(), today()))
                .findFirst()
                .map(
                        each ->
                                new Carried(
                                        each.id(),
                                        each.unit(),
                                        unitName(each.unit()),
                                        each.outline().name()));
    }

    private Outcome<Movement> change(
            Caller by,
            MovementId id,
            long seen,
            boolean leadersOnly,
            Function<Movement, MovementOutcome> decide) {
        Optional<Movement> known = movements.ofOwnUnit(id);
        Optional<Outcome<Movement>> hindered = hindered(by, id, known, seen, leadersOnly);
        if (hindered.isPresent()) {
            return hindered.get();
        }
        Movement movement = known.orElseThrow();
        return switch (decide.apply(movement)) {
            case MovementOutcome.Refused(var reason) -> new Outcome.Refused<>(reason);
            case MovementOutcome.Done(var changed, var events) ->
                    stored(changed, movements.replace(changed, events));
        };
    }

    private Optional<Outcome<Movement>> hindered(
            Caller by, MovementId id, Optional<Movement> known, long seen, boolean leadersOnly) {
        if (known.isEmpty()) {
            return Optional.of(
                    find(id).isPresent()
                            ? new Outcome.Forbidden<>(WORKERS_ONLY)
                            : new Outcome.Absent<>());
        }
        if (leadersOnly && !by.has("leader")) {
            return Optional.of(new Outcome.Forbidden<>(LEADERS_ONLY));
        }
        if (!works(by)) {
            return Optional.of(new Outcome.Forbidden<>(WORKERS_ONLY));
        }
        return known.get().version() == seen
                ? Optional.empty()
                : Optional.of(new Outcome.Stale<>(known.get().version()));
    }

    private Outcome<Movement> stored(Movement movement, Movements.Stored stored) {
        return switch (stored) {
            case STORED -> new Outcome.Done<>(movements.ofOwnUnit(movement.id()).orElse(movement));
            case NAME_TAKEN -> new Outcome.Refused<>(MovementReason.NAME_TAKEN);
            case OVERTAKEN -> new Outcome.Stale<>(movement.version() + 1);
        };
    }

    private List<TenantId> unitsAbove(TenantId unit) {
        return tree.ancestors(unit, today()).stream().map(TenantNode::id).toList();
    }

    public String unitName(TenantId unit) {
        return tree.node(unit).map(TenantNode::name).orElse(unit.value());
    }

    public Optional<TenantNode> node(TenantId unit) {
        return tree.node(unit);
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    private static boolean works(Caller by) {
        return by.has("specialist") || by.has("leader");
    }
}
