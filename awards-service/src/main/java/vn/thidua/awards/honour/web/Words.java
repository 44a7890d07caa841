package vn.thidua.awards.honour.web;

import org.springframework.stereotype.Component;
import vn.thidua.awards.catalogue.Award;
import vn.thidua.awards.catalogue.AwardCode;
import vn.thidua.awards.catalogue.Catalogue;
import vn.thidua.awards.honour.Entry;
import vn.thidua.awards.honour.Honour;
import vn.thidua.platform.tenancy.TenantId;
import vn.thidua.platform.tenancy.TenantTree;

/** What units and awards are called. */
@Component
class Words {

    private final TenantTree tree;
    private final Catalogue catalogue;

    Words(TenantTree tree, Catalogue catalogue) {
        this.tree = tree;
        this.catalogue = catalogue;
    }

    HonourViews.HonourJson view(Entry entry) {
        return HonourViews.view(entry, this::unit, this::award);
    }

    String unit(TenantId unit) {
        return tree.node(unit).map(node -> node.name()).orElse(unit.value());
    }

    /** As it was called when it was decided, or else as the law has it now. */
    String award(Honour honour) {
        return catalogue.nameOf(honour.award(), honour.decision().date());
    }

    /** As the youngest law calls it. */
    String award(AwardCode code) {
        return catalogue.youngest(code).map(Award::name).orElse(code.value());
    }
}
