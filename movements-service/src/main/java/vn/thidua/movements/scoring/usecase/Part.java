package vn.thidua.movements.scoring.usecase;

import vn.thidua.movements.scoring.block.Block;
import vn.thidua.movements.scoring.block.Column;
import vn.thidua.movements.scoring.block.Scorecard;
import vn.thidua.movements.scoring.block.Stage;
import vn.thidua.platform.tenancy.Caller;
import vn.thidua.platform.tenancy.TenantId;

/** Who may do what in a block (phân công trong cụm, khối). */
public record Part(Caller caller, Block block) {

    private boolean worksFor(TenantId unit) {
        return caller.tenant().equals(unit) && (caller.has("specialist") || caller.has("leader"));
    }

    /** Form, amend, open scoring, appraise, answer contests, record votes. */
    public boolean mayRun() {
        return worksFor(block.unit());
    }

    /** Dissolve, fix the result: a leader's decision. */
    public boolean mayDecide() {
        return caller.tenant().equals(block.unit()) && caller.has("leader");
    }

    public boolean mayFill(Column column, TenantId member) {
        return switch (column) {
            case SELF -> worksFor(member);
            case CROSS ->
                    block.formation()
                            .member(member)
                            .filter(each -> worksFor(each.checker()))
                            .isPresent();
            case APPRAISED -> mayRun();
        };
    }

    /** A column is its writer's until the step is done. */
    public boolean maySee(Column column, Scorecard card) {
        boolean done =
                switch (column) {
                    case SELF -> card.stage() != Stage.SELF_SCORING;
                    case CROSS ->
                            card.stage() == Stage.APPRAISAL || card.stage() == Stage.APPRAISED;
                    case APPRAISED -> card.stage() == Stage.APPRAISED;
                };
        return done
                || switch (column) {
                    case SELF -> caller.tenant().equals(card.member());
                    case CROSS ->
                            block.formation()
                                    .member(card.member())
                                    .filter(each -> each.checker().equals(caller.tenant()))
                                    .isPresent();
                    case APPRAISED -> caller.tenant().equals(block.unit());
                };
    }
}
