package vn.thidua.plans.reorganisation;

import java.time.Instant;
import java.util.Optional;
import vn.thidua.plans.unit.UnitId;

/**
 * Đợt sắp xếp đơn vị hành chính: one act with an effective date and a legal basis. It is prepared, its questions are
 * answered, it is decided in one write, and then carried out in steps that may be interrupted and repeated.
 *
 * @param id unique
 * @param unit which prepares and decides it
 * @param title as people call it
 * @param legalBasis the resolution or decision that it carries out, as it is cited
 * @param version counts the writes
 */
public record Reorganisation(
        String id,
        UnitId unit,
        String title,
        String legalBasis,
        Draft draft,
        Optional<Decision> decision,
        Optional<Discard> discard,
        String changedBy,
        Instant changedAt,
        long version) {

    /** Trạng thái. */
    public enum State {
        PREPARED,
        /** Hủy: given up before it was decided; kept with its reason. */
        DISCARDED,
        /** Decided, and not all of its steps are done: an interruption, or a day that has not come. */
        DECIDED,
        CARRIED_OUT
    }

    /**
     * Quyết định thực hiện.
     *
     * @param by the person's id
     * @param unitsDone all units are as decided
     * @param papersDone drafts lie with the units that go on with them
     * @param accountsDone so do the accounts
     */
    public record Decision(
            String by,
            Instant at,
            Changes changes,
            boolean unitsDone,
            boolean papersDone,
            boolean accountsDone) {

        public boolean done() {
            return unitsDone && papersDone && accountsDone;
        }

        Decision withUnits() {
            return new Decision(by, at, changes, true, papersDone, accountsDone);
        }

        Decision withPapers() {
            return new Decision(by, at, changes, unitsDone, true, accountsDone);
        }

        Decision withAccounts() {
            return new Decision(by, at, changes, unitsDone, papersDone, true);
        }
    }

    /**
     * Hủy phương án.
     *
     * @param by the person's id
     * @param reason in the person's words
     */
    public record Discard(String by, Instant at, String reason) {}

    /** Việc đã làm, as the audit log names it. */
    public enum Act {
        PREPARED,
        ANSWERED,
        DISCARDED,
        DECIDED,
        CARRIED_OUT
    }

    public State state() {
        if (discard.isPresent()) {
            return State.DISCARDED;
        }
        return decision.map(it -> it.done() ? State.CARRIED_OUT : State.DECIDED)
                .orElse(State.PREPARED);
    }

    public Reorganisation withDraft(Draft changed, String by, Instant at) {
        return new Reorganisation(
                id, unit, title, legalBasis, changed, decision, discard, by, at, version);
    }

    public Reorganisation discarded(String by, Instant at, String reason) {
        return new Reorganisation(
                id,
                unit,
                title,
                legalBasis,
                draft,
                decision,
                Optional.of(new Discard(by, at, reason)),
                by,
                at,
                version);
    }

    public Reorganisation decided(Changes changes, String by, Instant at) {
        return withDecision(new Decision(by, at, changes, false, false, false), by, at);
    }

    public Reorganisation unitsDone() {
        return withDecision(decision.orElseThrow().withUnits(), changedBy, changedAt);
    }

    public Reorganisation papersDone() {
        return withDecision(decision.orElseThrow().withPapers(), changedBy, changedAt);
    }

    public Reorganisation accountsDone() {
        return withDecision(decision.orElseThrow().withAccounts(), changedBy, changedAt);
    }

    private Reorganisation withDecision(Decision made, String by, Instant at) {
        return new Reorganisation(
                id, unit, title, legalBasis, draft, Optional.of(made), discard, by, at, version);
    }
}
