package vn.thidua.plans.reorganisation.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import vn.thidua.plans.reorganisation.AccountMoves;
import vn.thidua.plans.reorganisation.Changes;
import vn.thidua.plans.reorganisation.Changes.Change;
import vn.thidua.plans.reorganisation.Papers;
import vn.thidua.plans.reorganisation.Reason;
import vn.thidua.plans.reorganisation.Refusal;
import vn.thidua.plans.reorganisation.Reorganisation;
import vn.thidua.plans.reorganisation.Reorganisation.Act;
import vn.thidua.plans.reorganisation.Reorganisations;
import vn.thidua.plans.reorganisation.Settlement;
import vn.thidua.plans.unit.AdministrativeUnit;
import vn.thidua.plans.unit.RegisteredUnits;
import vn.thidua.plans.unit.UnitId;
import vn.thidua.plans.unit.UnitTree;

/**
 * Thực hiện sắp xếp. The decision is one write, made after everything has been checked: from then on it holds whole. The
 * steps behind it (units, drafts, accounts) only bring the stored units to what was decided; each may be interrupted at
 * any point and done again, and {@link #finish} does so.
 */
public final class CarryOutReorganisation {

    /** Writes at the same time; the store commits them in groups. */
    private static final int AT_ONCE = 16;

    private final Reorganisations reorganisations;
    private final RegisteredUnits registered;
    private final Papers papers;
    private final AccountMoves accounts;
    private final Clock clock;

    public CarryOutReorganisation(
            Reorganisations reorganisations,
            RegisteredUnits registered,
            Papers papers,
            AccountMoves accounts,
            Clock clock) {
        this.reorganisations = reorganisations;
        this.registered = registered;
        this.papers = papers;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** What came of it. */
    public sealed interface Result {

        /** Decided; the state says whether all steps are done already. */
        record Done(Reorganisation reorganisation) implements Result {}

        record Refused(List<Refusal> why) implements Result {}

        record Stale() implements Result {}

        record Absent() implements Result {}
    }

    /**
     * Decides and carries out.
     *
     * @param version the one that the person has seen
     * @param decider the unit below which the changes must stay; empty: anywhere
     */
    public Result carryOut(String id, long version, String by, Optional<UnitId> decider) {
        Optional<Reorganisation> found = reorganisations.find(id);
        if (found.isEmpty()) {
            return new Result.Absent();
        }
        Reorganisation prepared = found.get();
        Optional<Refusal> over = PrepareReorganisation.over(prepared);
        if (over.isPresent()) {
            return new Result.Refused(List.of(over.get()));
        }
        if (prepared.version() != version) {
            return new Result.Stale();
        }
        if (reorganisations.unfinished().stream().anyMatch(CarryOutReorganisation::writesUnits)) {
            return new Result.Refused(
                    List.of(
                            new Refusal(
                                    Reason.ANOTHER_UNFINISHED,
                                    "",
                                    "Một đợt sắp xếp khác đang được thực hiện. Hãy đợi đợt đó xong rồi thực hiện lại.")));
        }
        UnitTree tree = new UnitTree(registered.all());
        return switch (Settlement.of(prepared.draft(), tree, decider)) {
            case Settlement.Outcome.Refused(var why, _) -> new Result.Refused(why);
            case Settlement.Outcome.Settled(var changes) ->
                    reorganisations
                            .replace(prepared.decided(changes, by, clock.instant()), Act.DECIDED)
                            .<Result>map(decided -> new Result.Done(steps(decided)))
                            .orElseGet(Result.Stale::new);
        };
    }

    private static boolean writesUnits(Reorganisation other) {
        return other.decision().filter(decision -> !decision.unitsDone()).isPresent();
    }

    /**
     * Does what is left of decided reorganisations of all units: after a crash, when the identity provider is back, when
     * the effective day has come.
     *
     * @return how many were left
     */
    public int finish(AsDecider as) {
        List<Reorganisation> left = reorganisations.unfinished();
        left.forEach(one -> as.run(one.unit(), () -> steps(one)));
        return left.size();
    }

    /** Runs work on behalf of the unit that decided, where no person asks. */
    @FunctionalInterface
    public interface AsDecider {
        void run(UnitId unit, Runnable work);
    }

    private Reorganisation steps(Reorganisation decided) {
        Reorganisation now = decided;
        Reorganisation.Decision decision = now.decision().orElseThrow();
        if (!decision.unitsDone()) {
            writeUnits(decision.changes());
            now = stored(now.unitsDone());
        }
        if (decision.changes().effective().isAfter(LocalDate.now(clock))) {
            return now;
        }
        Map<UnitId, UnitId> heirs = decision.changes().heirs();
        if (!decision.papersDone()) {
            papers.handOver(heirs);
            now = stored(now.papersDone());
        }
        if (!decision.accountsDone() && accounts.move(heirs)) {
            now = stored(now.accountsDone());
        }
        return now;
    }

    /** Another instance may finish the same: both come to the same, and the one that stores last sees that. */
    private Reorganisation stored(Reorganisation next) {
        return (next.state() == Reorganisation.State.CARRIED_OUT
                        ? reorganisations.replace(next, Act.CARRIED_OUT)
                        : reorganisations.replace(next))
                .or(() -> reorganisations.find(next.id()))
                .orElseThrow();
    }

    /** Units that stand before those that end, the upper ones first: nobody is without a superior meanwhile. */
    private void writeUnits(Changes changes) {
        List<List<UnitId>> turns = new ArrayList<>();
        changes.units().entrySet().stream()
                .sorted(
                        Comparator.comparing(
                                (Map.Entry<UnitId, Change> entry) -> turn(entry.getValue())))
                .forEach(
                        entry -> {
                            int turn = turn(entry.getValue());
                            while (turns.size() <= turn) {
                                turns.add(new ArrayList<>());
                            }
                            turns.get(turn).add(entry.getKey());
                        });
        turns.forEach(units -> write(units, changes));
    }

    private static int turn(Change change) {
        return switch (change) {
            case Change.Stands stands ->
                    switch (stands.level()) {
                        case CENTRAL -> 0;
                        case PROVINCE -> 1;
                        case DISTRICT -> 2;
                        case COMMUNE -> 3;
                    };
            case Change.Ends _ -> 4;
        };
    }

    private void write(List<UnitId> units, Changes changes) {
        Semaphore turns = new Semaphore(AT_ONCE);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> writes = new ArrayList<>();
            for (UnitId id : units) {
                turns.acquireUninterruptibly();
                writes.add(
                        threads.submit(
                                () -> {
                                    try {
                                        registered.change(id, before -> after(changes, id, before));
                                    } finally {
                                        turns.release();
                                    }
                                }));
            }
            for (Future<?> write : writes) {
                write.get();
            }
        } catch (ExecutionException trouble) {
            throw new IllegalStateException("not all units are as decided yet", trouble.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static AdministrativeUnit after(
            Changes changes, UnitId id, Optional<AdministrativeUnit> before) {
        return changes.after(id, before);
    }
}
