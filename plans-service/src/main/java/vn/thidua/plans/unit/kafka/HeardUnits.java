package vn.thidua.plans.unit.kafka;

import java.util.Optional;
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
    private final AtomicReference<Optional<UnitTree>> built =
            new AtomicReference<>(Optional.empty());

    HeardUnits(TenantTree heard) {
        this.heard = heard;
        var _ = heard.onChange(_ -> built.set(Optional.empty()));
    }

    @Override
    public UnitTree tree() {
        Optional<UnitTree> known = built.get();
        if (known.isPresent()) {
            return known.get();
        }
        UnitTree tree = new UnitTree(heard.nodes().stream().map(HeardUnits::unit).toList());
        // a change that came meanwhile has emptied it again, or will: then this tree is used once
        // only
        built.compareAndSet(known, Optional.of(tree));
        return tree;
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
                        .toList());
    }
}
