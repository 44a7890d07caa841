package vn.thidua.plans.unit.kafka;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.stereotype.Component;
import vn.thidua.plans.unit.AdministrativeUnit;
import vn.thidua.plans.unit.Level;
import vn.thidua.plans.unit.ParentEdge;
import vn.thidua.plans.unit.UnitId;
import vn.thidua.plans.unit.UnitTree;
import vn.thidua.plans.unit.Units;
import vn.thidua.plans.unit.Validity;
import vn.thidua.platform.tenancy.TenantNode;
import vn.thidua.platform.tenancy.TenantTree;

/** The tree as heard on the topic of units, like in every other service; built anew only after it has changed. */
@Component
class HeardUnits implements Units {

    private final TenantTree heard;
    private final AtomicLong changes = new AtomicLong();
    private final AtomicReference<Built> built =
            new AtomicReference<>(new Built(-1, UnitTree.empty()));

    /**
     * A tree that was built.
     *
     * @param after how many changes had been heard before
     */
    private record Built(long after, UnitTree tree) {}

    HeardUnits(TenantTree heard) {
        this.heard = heard;
        var _ = heard.onChange(_ -> changes.incrementAndGet());
    }

    @Override
    public UnitTree tree() {
        long now = changes.get();
        Built known = built.get();
        if (known.after() == now) {
            return known.tree();
        }
        // a change that comes meanwhile may be in it or not: the next question builds again
        Built fresh =
                new Built(now, new UnitTree(heard.nodes().stream().map(HeardUnits::unit).toList()));
        built.set(fresh);
        return fresh.tree();
    }

    private static AdministrativeUnit unit(TenantNode node) {
        return new AdministrativeUnit(
                new UnitId(node.id().value()),
                node.code(),
                node.name(),
                Level.valueOf(node.level()),
                new Validity(node.validFrom(), node.validTo()),
                node.parents().stream()
                        .map(
                                edge ->
                                        new ParentEdge(
                                                new UnitId(edge.parent().value()),
                                                new Validity(edge.from(), edge.to())))
                        .toList(),
                node.formerNames().stream()
                        .map(
                                former ->
                                        new AdministrativeUnit.FormerName(
                                                former.name(), former.until()))
                        .toList(),
                node.predecessors().stream()
                        .map(
                                part ->
                                        new AdministrativeUnit.Predecessor(
                                                new UnitId(part.tenant().value()),
                                                part.on(),
                                                part.whole()))
                        .toList(),
                node.continuedBy().map(heir -> new UnitId(heir.value())));
    }
}
