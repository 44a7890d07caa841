package vn.thidua.movements.covenant;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.thidua.movements.scoring.block.Block;
import vn.thidua.movements.scoring.block.BlockId;
import vn.thidua.movements.scoring.block.Formation;
import vn.thidua.platform.tenancy.TenantId;

/**
 * Giao ước thi đua of a block for its year. The first signature fixes the text and who has to sign; afterwards the edition
 * can only be withdrawn, and the next one begins with its text.
 *
 * @param unit who formed the block: the covenant is its paper
 * @param edition 1, 2, 3 …, one more with every withdrawal
 * @param wording how often the text became another one; a signature names the wording that was read
 */
public record Covenant(
        BlockId block,
        TenantId unit,
        int edition,
        long wording,
        CovenantText text,
        List<Party> parties,
        List<Signature> signatures,
        List<Withdrawn> withdrawn,
        long version) {

    /** Who acts, and when. */
    public record Hand(String person, String name, Instant at, LocalDate today) {}

    public Covenant {
        parties = List.copyOf(parties);
        signatures = List.copyOf(signatures);
        withdrawn = List.copyOf(withdrawn);
    }

    /** Before anybody has written one. */
    public static Covenant none(Block block) {
        return new Covenant(
                block.id(),
                block.unit(),
                1,
                0,
                CovenantText.NONE,
                List.of(),
                List.of(),
                List.of(),
                0);
    }

    public CovenantState state() {
        if (signatures.isEmpty()) {
            return CovenantState.DRAFT;
        }
        return signatures.size() < parties.size() ? CovenantState.SIGNING : CovenantState.SIGNED;
    }

    /** Members that have to sign, as of the first signature or else as of now. */
    public List<Party> signatories(Block now) {
        return state() == CovenantState.DRAFT ? partiesOf(now.formation()) : parties;
    }

    public Optional<Signature> signatureOf(TenantId member) {
        return signatures.stream().filter(each -> each.unit().equals(member)).findFirst();
    }

    public CovenantOutcome write(Block now, CovenantText changed) {
        if (!now.isStanding()) {
            return refused(CovenantReason.BLOCK_DISSOLVED);
        }
        if (now.formation().members().isEmpty()) {
            return refused(CovenantReason.NO_MEMBERS);
        }
        return switch (state()) {
            case DRAFT -> done(with(edition, changed, List.of(), List.of(), withdrawn), List.of());
            case SIGNING, SIGNED -> refused(CovenantReason.FROZEN);
        };
    }

    public CovenantOutcome sign(Block now, TenantId member, String post, LocalDate on, Hand hand) {
        Optional<CovenantReason> refusal = refuseSigning(now, member, post, on, hand.today());
        if (refusal.isPresent()) {
            return refused(refusal.get());
        }
        Signature signature =
                new Signature(member, hand.person(), hand.name(), post, on, hand.at());
        List<Signature> more = new ArrayList<>(signatures);
        more.add(signature);
        Covenant signed =
                new Covenant(
                        block,
                        unit,
                        edition,
                        wording,
                        text,
                        signatories(now),
                        more,
                        withdrawn,
                        version);
        return done(
                signed,
                List.of(
                        new CovenantEvent.CovenantSigned(
                                signed, signature, now.formation().year())));
    }

    private Optional<CovenantReason> refuseSigning(
            Block now, TenantId member, String post, LocalDate on, LocalDate today) {
        if (!now.isStanding()) {
            return Optional.of(CovenantReason.BLOCK_DISSOLVED);
        }
        if (signatories(now).isEmpty()) {
            return Optional.of(CovenantReason.NO_MEMBERS);
        }
        if (wording == 0) {
            return Optional.of(CovenantReason.NOT_DRAFTED);
        }
        if (text.content().isBlank()) {
            return Optional.of(CovenantReason.TEXT_MISSING);
        }
        if (text.targets().isEmpty()) {
            return Optional.of(CovenantReason.TARGETS_MISSING);
        }
        if (signatureOf(member).isPresent()) {
            return Optional.of(CovenantReason.ALREADY_SIGNED);
        }
        if (isOvertakenBy(now)) {
            return Optional.of(CovenantReason.MEMBERS_CHANGED);
        }
        if (post.isBlank()) {
            return Optional.of(CovenantReason.POST_MISSING);
        }
        if (on.isAfter(today)) {
            return Optional.of(CovenantReason.SIGNED_IN_FUTURE);
        }
        return on.isBefore(now.formation().decidedOn())
                ? Optional.of(CovenantReason.SIGNED_BEFORE_BLOCK)
                : Optional.empty();
    }

    /** Whether the block has other members than those who have to sign. */
    public boolean isOvertakenBy(Block now) {
        return !units(signatories(now)).equals(units(partiesOf(now.formation())));
    }

    /** Takes the edition back and begins the next one with its text. */
    public CovenantOutcome withdraw(Block now, String reason, Hand hand) {
        if (signatures.isEmpty()) {
            return refused(CovenantReason.NOTHING_SIGNED);
        }
        if (reason.isBlank()) {
            return refused(CovenantReason.WITHDRAWAL_REASON_MISSING);
        }
        Withdrawn taken =
                new Withdrawn(edition, text, parties, signatures, reason, hand.person(), hand.at());
        List<Withdrawn> all = new ArrayList<>(withdrawn);
        all.add(taken);
        Covenant next = with(edition + 1, text, List.of(), List.of(), all);
        return done(
                next,
                List.of(new CovenantEvent.CovenantWithdrawn(next, taken, now.formation().year())));
    }

    /** Everybody who may sign has to read this one again. */
    private Covenant with(
            int nextEdition,
            CovenantText nextText,
            List<Party> nextParties,
            List<Signature> nextSignatures,
            List<Withdrawn> nextWithdrawn) {
        return new Covenant(
                block,
                unit,
                nextEdition,
                wording + 1,
                nextText,
                nextParties,
                nextSignatures,
                nextWithdrawn,
                version);
    }

    private static List<Party> partiesOf(Formation formation) {
        return formation.members().stream()
                .map(
                        member ->
                                new Party(
                                        member.unit(),
                                        member.name(),
                                        member.unit().equals(formation.leader())))
                .toList();
    }

    private static Set<TenantId> units(List<Party> parties) {
        return parties.stream().map(Party::unit).collect(Collectors.toSet());
    }

    private static CovenantOutcome done(Covenant covenant, List<CovenantEvent> events) {
        return new CovenantOutcome.Done(covenant, events);
    }

    private static CovenantOutcome refused(CovenantReason reason) {
        return new CovenantOutcome.Refused(reason);
    }
}
