package vn.thidua.plans.reorganisation.usecase;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import vn.thidua.plans.reorganisation.AccountMoves;
import vn.thidua.plans.reorganisation.Changes;
import vn.thidua.plans.reorganisation.Changes.Change;
import vn.thidua.plans.reorganisation.Papers;
import vn.thidua.plans.reorganisation.Refusal;
import vn.thidua.plans.reorganisation.Reorganisation;
import vn.thidua.plans.reorganisation.Settlement;
import vn.thidua.plans.unit.AdministrativeUnit;
import vn.thidua.plans.unit.UnitId;
import vn.thidua.plans.unit.UnitTree;
import vn.thidua.plans.unit.Units;

/** Xem trước kết quả sắp xếp: what would become of units, plans, links, registers and accounts, and what is in the way. */
public final class ForeseeReorganisation {

    private final Units units;
    private final Papers papers;
    private final AccountMoves accounts;

    public ForeseeReorganisation(Units units, Papers papers, AccountMoves accounts) {
        this.units = units;
        this.papers = papers;
        this.accounts = accounts;
    }

    /** Điều gì xảy ra với một đơn vị. */
    public enum Fate {
        NEW,
        GOES_ON,
        RENAMED,
        MOVED,
        ENDS
    }

    /**
     * One unit.
     *
     * @param before its name on the eve; empty for a new one
     * @param after its name after; empty if it ends
     * @param heir who goes on with the work of one that ends
     * @param papers what it has on the day of asking
     */
    public record Row(
            UnitId unit,
            String code,
            Fate fate,
            Optional<String> before,
            Optional<String> after,
            Optional<UnitId> heir,
            Optional<String> heirName,
            Papers.Count papers) {}

    /**
     * All of it.
     *
     * @param accounts of units that end; empty if the identity provider does not answer
     */
    public record Forecast(
            List<Row> rows, Papers.Count handedOver, OptionalInt accounts, List<Refusal> refusals) {

        public long count(Fate fate) {
            return rows.stream().filter(row -> row.fate() == fate).count();
        }
    }

    /** As if it were carried out now. */
    public Forecast foresee(Reorganisation reorganisation, Optional<UnitId> decider) {
        UnitTree tree = units.tree();
        Optional<Reorganisation.Decision> decision = reorganisation.decision();
        if (decision.isPresent()) {
            return forecast(decision.get().changes(), tree, List.of());
        }
        Settlement.Outcome outcome = Settlement.of(reorganisation.draft(), tree, decider);
        return forecast(
                outcome.changes(),
                tree,
                outcome instanceof Settlement.Outcome.Refused(var why, _) ? why : List.of());
    }

    private Forecast forecast(Changes changes, UnitTree tree, List<Refusal> refusals) {
        Set<UnitId> ending = new HashSet<>();
        changes.units()
                .forEach(
                        (id, change) -> {
                            if (change instanceof Change.Ends) {
                                ending.add(id);
                            }
                        });
        Map<UnitId, Papers.Count> counts = papers.count(ending);
        List<Row> rows = new ArrayList<>();
        changes.units().forEach((id, change) -> rows.add(row(id, change, changes, tree, counts)));
        rows.sort(Comparator.comparing(Row::fate).reversed().thenComparing(Row::code));
        Papers.Count handedOver =
                counts.values().stream().reduce(Papers.Count.NONE, Papers.Count::plus);
        return new Forecast(rows, handedOver, accounts.count(ending), refusals);
    }

    private static Row row(
            UnitId id,
            Change change,
            Changes changes,
            UnitTree tree,
            Map<UnitId, Papers.Count> counts) {
        Optional<AdministrativeUnit> unit = tree.find(id);
        Optional<String> before =
                unit.filter(it -> it.existsOn(changes.effective().minusDays(1)))
                        .map(it -> it.nameOn(changes.effective().minusDays(1)));
        return switch (change) {
            case Change.Ends(var heir) ->
                    new Row(
                            id,
                            unit.map(AdministrativeUnit::code).orElse(id.value()),
                            Fate.ENDS,
                            before,
                            Optional.empty(),
                            heir,
                            heir.map(to -> nameAfter(to, changes, tree)),
                            counts.getOrDefault(id, Papers.Count.NONE));
            case Change.Stands stands ->
                    new Row(
                            id,
                            stands.code(),
                            fate(before, unit, stands, changes),
                            before,
                            Optional.of(stands.name()),
                            Optional.empty(),
                            Optional.empty(),
                            Papers.Count.NONE);
        };
    }

    private static Fate fate(
            Optional<String> before,
            Optional<AdministrativeUnit> unit,
            Change.Stands stands,
            Changes changes) {
        if (before.isEmpty()) {
            return Fate.NEW;
        }
        if (!before.get().equals(stands.name())) {
            return Fate.RENAMED;
        }
        return unit.flatMap(it -> it.parentOn(changes.effective().minusDays(1)))
                        .equals(stands.parent())
                ? Fate.GOES_ON
                : Fate.MOVED;
    }

    private static String nameAfter(UnitId id, Changes changes, UnitTree tree) {
        return changes.units().get(id) instanceof Change.Stands stands
                ? stands.name()
                : tree.find(id).map(AdministrativeUnit::name).orElse(id.value());
    }
}
