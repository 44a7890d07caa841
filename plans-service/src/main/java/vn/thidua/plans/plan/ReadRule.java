package vn.thidua.plans.plan;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.thidua.plans.unit.AdministrativeUnit;
import vn.thidua.plans.unit.UnitId;
import vn.thidua.plans.unit.UnitTree;
import vn.thidua.plans.unit.Validity;

/**
 * Quyền xem: a unit sees all of its own; what its superiors have issued; what was issued below it while the issuer belonged
 * to it, or belongs to it now. It sees nothing of its neighbours. What a unit was made of by a reorganisation it reads as
 * that unit did: its issued documents, those above and those below it.
 */
public final class ReadRule {

    private final UnitTree tree;
    private final LocalDate today;

    public ReadRule(UnitTree tree, LocalDate today) {
        this.tree = tree;
        this.today = today;
    }

    /** Whether {@code reader} may see a document that {@code owner} issued on that day. */
    public boolean mayReadIssued(UnitId reader, UnitId owner, LocalDate issuedOn) {
        return tree.madeOf(reader, today).stream()
                .anyMatch(
                        one ->
                                one.equals(owner)
                                        || tree.isAbove(owner, one, issuedOn)
                                        || tree.isAbove(owner, one, today)
                                        || tree.isAbove(one, owner, issuedOn)
                                        || tree.isAbove(one, owner, today));
    }

    /** Units of which something issued may be read on some day: above, below and the own one. */
    public Set<UnitId> reach(UnitId reader) {
        Set<UnitId> units = new LinkedHashSet<>();
        units.add(reader);
        above(reader).forEach(share -> units.add(share.unit()));
        below(reader).forEach(share -> units.add(share.unit()));
        before(reader).forEach(share -> units.add(share.unit()));
        return units;
    }

    /**
     * The documents of one unit that may be read.
     *
     * @param issued days of issue of the readable documents
     */
    public record Share(UnitId unit, Validity issued) {}

    /** What may be read of superiors. */
    public List<Share> above(UnitId reader) {
        return tree.madeOf(reader, today).stream()
                .flatMap(one -> tree.find(one).stream())
                .flatMap(unit -> unit.parents().stream())
                .flatMap(edge -> lineFrom(edge.parent(), edge.validity()).stream())
                .distinct()
                .toList();
    }

    /** What may be read of the units that this one was made of; those whose work it goes on with are its own. */
    public List<Share> before(UnitId reader) {
        return tree.madeOf(reader, today).stream()
                .filter(one -> !tree.responsible(one, today).equals(reader))
                .map(one -> new Share(one, ALWAYS))
                .toList();
    }

    /** The unit itself and those whose work it goes on with: of these it sees all, drafts too. */
    public Set<UnitId> own(UnitId reader) {
        Set<UnitId> units = new LinkedHashSet<>();
        units.add(reader);
        tree.madeOf(reader, today).stream()
                .filter(one -> tree.responsible(one, today).equals(reader))
                .forEach(units::add);
        return units;
    }

    /** What may be read of subordinate units. */
    public List<Share> below(UnitId reader) {
        return tree.madeOf(reader, today).stream()
                .flatMap(one -> tree.everBelow(one).stream())
                .map(
                        spell ->
                                new Share(
                                        spell.unit(),
                                        spell.validity().covers(today) ? ALWAYS : spell.validity()))
                .distinct()
                .toList();
    }

    private static final Validity ALWAYS = Validity.since(LocalDate.MIN);

    private List<Share> lineFrom(UnitId parent, Validity days) {
        Validity readable = days.covers(today) ? ALWAYS : days;
        return tree.find(parent).stream()
                .flatMap(
                        unit ->
                                Stream.concat(
                                        Stream.of(new Share(parent, readable)),
                                        unit.parents().stream()
                                                .flatMap(
                                                        edge ->
                                                                edge.validity().and(days).stream()
                                                                        .flatMap(
                                                                                common ->
                                                                                        lineFrom(
                                                                                                edge
                                                                                                        .parent(),
                                                                                                common)
                                                                                                .stream()))))
                .toList();
    }

    /** The names of units above on the working date, nearest first. */
    public List<UnitId> superiors(UnitId unit) {
        return tree.above(unit, today).stream().map(AdministrativeUnit::id).toList();
    }
}
