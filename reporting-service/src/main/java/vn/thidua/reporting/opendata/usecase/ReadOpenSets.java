package vn.thidua.reporting.opendata.usecase;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.thidua.platform.tenancy.TenantId;
import vn.thidua.platform.tenancy.TenantNode;
import vn.thidua.platform.tenancy.TenantTree;
import vn.thidua.reporting.opendata.OpenRows;
import vn.thidua.reporting.opendata.OpenSet;
import vn.thidua.reporting.opendata.OpenTable;
import vn.thidua.reporting.opendata.Publication;
import vn.thidua.reporting.opendata.Publications;
import vn.thidua.reporting.rollup.usecase.ReadRollUps;
import vn.thidua.reporting.rollup.usecase.RollUpPage;

/** Xem dữ liệu mở: what a unit has opened, for everybody. */
@Component
public class ReadOpenSets {

    /** What a unit shows. */
    public record Shown(TenantNode unit, Publication publication) {}

    /** What came of asking for a file. */
    public sealed interface Found {

        record Table(OpenTable table) implements Found {}

        /** No such unit, or the set or year is not open. */
        record Absent() implements Found {}

        /** Numbers are still being read after a start. */
        record NotReady() implements Found {}

        /** Another process has the answer. */
        record Elsewhere(URI process) implements Found {}
    }

    private final Publications publications;
    private final ReadRollUps rollUps;
    private final TenantTree tree;
    private final Clock clock;

    ReadOpenSets(Publications publications, ReadRollUps rollUps, TenantTree tree, Clock clock) {
        this.publications = publications;
        this.rollUps = rollUps;
        this.tree = tree;
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Empty: there is no such unit today. */
    public Optional<Shown> shown(String code) {
        return unit(code).map(unit -> new Shown(unit, publications.of(unit.id())));
    }

    /** When the numbers last changed; empty when nothing is open or that is not known at the moment. */
    public Optional<Instant> changed(Shown shown) {
        return shown.publication().open().isEmpty()
                ? Optional.empty()
                : switch (rollUps.opened(shown.unit().id(), today().getYear())) {
                    case ReadRollUps.Outcome.Shown<RollUpPage.OfYear>(_, var freshness) ->
                            freshness.youngestFact();
                    case ReadRollUps.Outcome.Absent<RollUpPage.OfYear>() -> Optional.empty();
                    case ReadRollUps.Outcome.NotReady<RollUpPage.OfYear>() -> Optional.empty();
                    case ReadRollUps.Outcome.Elsewhere<RollUpPage.OfYear>(_) -> Optional.empty();
                };
    }

    public Found table(String code, OpenSet set, int year) {
        return shown(code)
                .filter(shown -> shown.publication().years(set, today()).contains(year))
                .map(shown -> read(shown.unit().id(), set, year))
                .orElseGet(Found.Absent::new);
    }

    private Found read(TenantId unit, OpenSet set, int year) {
        return switch (rollUps.opened(unit, year)) {
            case ReadRollUps.Outcome.Shown<RollUpPage.OfYear>(var page, _) ->
                    new Found.Table(table(set, page));
            case ReadRollUps.Outcome.Absent<RollUpPage.OfYear>() -> new Found.Absent();
            case ReadRollUps.Outcome.NotReady<RollUpPage.OfYear>() -> new Found.NotReady();
            case ReadRollUps.Outcome.Elsewhere<RollUpPage.OfYear>(URI process) ->
                    new Found.Elsewhere(process);
        };
    }

    private static OpenTable table(OpenSet set, RollUpPage.OfYear page) {
        return new OpenTable(
                set,
                page.units().stream()
                        .flatMap(
                                each ->
                                        OpenRows.of(
                                                set,
                                                new OpenRows.Place(
                                                        page.year(),
                                                        each.unit().code(),
                                                        each.unit().name(),
                                                        each.unit().level()),
                                                each.own())
                                                .stream())
                        .toList());
    }

    /** By its official code, or by its id, which is often but not always the same. */
    private Optional<TenantNode> unit(String code) {
        return tree.nodes().stream()
                .filter(node -> node.code().equals(code) || node.id().value().equals(code))
                .filter(node -> node.existsOn(today()))
                .findFirst();
    }
}
