package vn.thidua.movements.covenant.usecase;

import vn.thidua.movements.scoring.block.Block;
import vn.thidua.platform.tenancy.Caller;

/** Who may do what with the covenant of a block. */
public record CovenantPart(Caller caller, Block block) {

    /** The unit that formed the block, and the one that leads it. */
    public boolean mayWrite() {
        return (isFormer() || isLeadingMember())
                && (caller.has("specialist") || caller.has("leader"));
    }

    /** A leader's decision: others have put their names below it. */
    public boolean mayWithdraw() {
        return (isFormer() || isLeadingMember()) && caller.has("leader");
    }

    public boolean isMember() {
        return block.formation().member(caller.tenant()).isPresent();
    }

    public boolean maySign() {
        return isMember() && caller.has("leader");
    }

    private boolean isFormer() {
        return caller.tenant().equals(block.unit());
    }

    private boolean isLeadingMember() {
        return caller.tenant().equals(block.formation().leader());
    }
}
