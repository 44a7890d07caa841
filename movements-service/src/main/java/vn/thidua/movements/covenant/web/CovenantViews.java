package vn.thidua.movements.covenant.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.movements.covenant.Covenant;
import vn.thidua.movements.covenant.CovenantState;
import vn.thidua.movements.covenant.CovenantTarget;
import vn.thidua.movements.covenant.CovenantText;
import vn.thidua.movements.covenant.Party;
import vn.thidua.movements.covenant.Signature;
import vn.thidua.movements.covenant.Withdrawn;
import vn.thidua.movements.covenant.usecase.CovenantPart;
import vn.thidua.movements.covenant.usecase.SignCovenants;
import vn.thidua.movements.scoring.block.Block;
import vn.thidua.platform.tenancy.Caller;

/** Covenants as the contract has them, and what the person may do next. */
final class CovenantViews {

    private CovenantViews() {}

    enum State {
        NONE,
        DRAFT,
        SIGNING,
        SIGNED
    }

    enum Action {
        WRITE,
        SIGN,
        WITHDRAW
    }

    record TargetView(String name, String level) {
        static TargetView of(CovenantTarget target) {
            return new TargetView(target.name(), target.level());
        }
    }

    record TextView(String grounds, String content, List<TargetView> targets) {
        static TextView of(CovenantText text) {
            return new TextView(
                    text.grounds(),
                    text.content(),
                    text.targets().stream().map(TargetView::of).toList());
        }
    }

    /** A member with its signature, if there is one. */
    record PartyView(
            String unitId,
            String name,
            boolean leader,
            @Nullable String signer,
            @Nullable String post,
            @Nullable LocalDate signedOn) {

        static PartyView of(Party party, Optional<Signature> signature) {
            return new PartyView(
                    party.unit().value(),
                    party.name(),
                    party.leader(),
                    signature.map(Signature::name).orElse(null),
                    signature.map(Signature::post).orElse(null),
                    signature.map(Signature::on).orElse(null));
        }
    }

    record WithdrawnView(int edition, int signed, int parties, String reason, Instant at) {
        static WithdrawnView of(Withdrawn former) {
            return new WithdrawnView(
                    former.edition(),
                    former.signatures().size(),
                    former.parties().size(),
                    former.reason(),
                    former.at());
        }
    }

    record CovenantView(
            String blockId,
            long version,
            int edition,
            long wording,
            State state,
            TextView text,
            List<PartyView> parties,
            boolean membersChanged,
            List<WithdrawnView> withdrawn,
            List<Action> actions) {}

    static CovenantView view(Caller caller, SignCovenants.Seen seen) {
        Covenant covenant = seen.covenant();
        Block block = seen.block();
        return new CovenantView(
                block.id().value(),
                covenant.version(),
                covenant.edition(),
                covenant.wording(),
                state(covenant),
                TextView.of(covenant.text()),
                covenant.signatories(block).stream()
                        .map(party -> PartyView.of(party, covenant.signatureOf(party.unit())))
                        .toList(),
                covenant.isOvertakenBy(block),
                covenant.withdrawn().stream().map(WithdrawnView::of).toList(),
                actions(new CovenantPart(caller, block), covenant));
    }

    private static State state(Covenant covenant) {
        if (covenant.wording() == 0) {
            return State.NONE;
        }
        return switch (covenant.state()) {
            case DRAFT -> State.DRAFT;
            case SIGNING -> State.SIGNING;
            case SIGNED -> State.SIGNED;
        };
    }

    private static List<Action> actions(CovenantPart part, Covenant covenant) {
        List<Action> actions = new ArrayList<>();
        boolean draft = covenant.state() == CovenantState.DRAFT;
        boolean standing = part.block().isStanding();
        if (standing && draft && part.mayWrite()) {
            actions.add(Action.WRITE);
        }
        if (standing
                && covenant.wording() > 0
                && part.maySign()
                && covenant.signatureOf(part.caller().tenant()).isEmpty()
                && !covenant.isOvertakenBy(part.block())) {
            actions.add(Action.SIGN);
        }
        if (!draft && part.mayWithdraw()) {
            actions.add(Action.WITHDRAW);
        }
        return actions;
    }
}
