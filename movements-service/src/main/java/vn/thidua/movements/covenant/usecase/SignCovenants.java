package vn.thidua.movements.covenant.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.thidua.movements.covenant.Covenant;
import vn.thidua.movements.covenant.Covenant.Hand;
import vn.thidua.movements.covenant.CovenantOutcome;
import vn.thidua.movements.covenant.CovenantPaper;
import vn.thidua.movements.covenant.CovenantState;
import vn.thidua.movements.covenant.CovenantText;
import vn.thidua.movements.covenant.Covenants;
import vn.thidua.movements.covenant.Proposal;
import vn.thidua.movements.covenant.Signature;
import vn.thidua.movements.covenant.Withdrawn;
import vn.thidua.movements.movement.Movement;
import vn.thidua.movements.movement.MovementId;
import vn.thidua.movements.movement.Movements;
import vn.thidua.movements.scoring.block.Block;
import vn.thidua.movements.scoring.block.BlockId;
import vn.thidua.movements.scoring.block.Blocks;
import vn.thidua.platform.tenancy.Caller;
import vn.thidua.platform.tenancy.TenantNode;
import vn.thidua.platform.tenancy.TenantTree;

/** Soạn, ký, thu hồi và in giao ước thi đua của cụm, khối. */
@Component
public class SignCovenants {

    private static final String WRITERS_ONLY =
            "Chỉ chuyên viên hoặc lãnh đạo của đơn vị thành lập và của đơn vị trưởng cụm, khối được soạn giao ước.";
    private static final String WITHDRAWERS_ONLY =
            "Chỉ lãnh đạo của đơn vị thành lập và của đơn vị trưởng cụm, khối được thu hồi giao ước. Hãy trình lãnh đạo.";
    private static final String LEADERS_SIGN =
            "Chỉ lãnh đạo đơn vị được ký giao ước. Hãy trình lãnh đạo đơn vị bạn ký.";
    private static final String MEMBERS_SIGN =
            "Chỉ đơn vị thành viên của cụm, khối được ký giao ước.";

    /** How often a signature is tried again when another member signs at the same moment. */
    private static final int TRIES = 8;

    /** A covenant with the block as it is now. */
    public record Seen(Block block, Covenant covenant) {}

    /** What a member puts below the wording that it has read. */
    public record Signing(long wording, String post, LocalDate on) {}

    private final Blocks blocks;
    private final Covenants covenants;
    private final Movements movements;
    private final CovenantPaper.Printer printer;
    private final TenantTree tree;
    private final Clock clock;

    SignCovenants(
            Blocks blocks,
            Covenants covenants,
            Movements movements,
            CovenantPaper.Printer printer,
            TenantTree tree,
            Clock clock) {
        this.blocks = blocks;
        this.covenants = covenants;
        this.movements = movements;
        this.printer = printer;
        this.tree = tree;
        this.clock = clock;
    }

    /** For whoever sees the block. */
    public Optional<Seen> find(BlockId id) {
        return blocks.find(id).map(block -> new Seen(block, covenants.of(block)));
    }

    /** A text to begin with; empty when the block or the named movement does not exist for the person. */
    public Optional<CovenantText> propose(BlockId id, Optional<MovementId> basis) {
        Optional<Block> block = blocks.find(id);
        Optional<Movement> movement = basis.flatMap(each -> movements.find(each, today()));
        if (block.isEmpty() || (basis.isPresent() && movement.isEmpty())) {
            return Optional.empty();
        }
        Optional<String> unit =
                movement.flatMap(each -> tree.node(each.unit())).map(TenantNode::name);
        return Optional.of(Proposal.of(block.get().formation(), movement, unit));
    }

    public Outcome<Seen> write(Caller by, BlockId id, long seen, CovenantText text) {
        Optional<Seen> known = find(id);
        if (known.isEmpty()) {
            return new Outcome.Absent<>();
        }
        Block block = known.get().block();
        if (!new CovenantPart(by, block).mayWrite()) {
            return new Outcome.Forbidden<>(WRITERS_ONLY);
        }
        Covenant covenant = known.get().covenant();
        return covenant.version() != seen
                ? new Outcome.Stale<>(covenant.version())
                : decided(block, covenant.write(block, text));
    }

    public Outcome<Seen> withdraw(Caller by, BlockId id, long seen, String reason) {
        Optional<Seen> known = find(id);
        if (known.isEmpty()) {
            return new Outcome.Absent<>();
        }
        Block block = known.get().block();
        if (!new CovenantPart(by, block).mayWithdraw()) {
            return new Outcome.Forbidden<>(WITHDRAWERS_ONLY);
        }
        Covenant covenant = known.get().covenant();
        return covenant.version() != seen
                ? new Outcome.Stale<>(covenant.version())
                : decided(block, covenant.withdraw(block, reason, hand(by)));
    }

    /** Another member's signature in between does no harm; another wording does. */
    public Outcome<Seen> sign(Caller by, BlockId id, Signing signing) {
        Outcome<Seen> last = new Outcome.Absent<>();
        for (int attempt = 0; attempt < TRIES; attempt++) {
            last = signOnce(by, id, signing);
            if (!(last instanceof Outcome.Stale<Seen>(var current)) || isReworded(id, signing)) {
                return last;
            }
        }
        return last;
    }

    private boolean isReworded(BlockId id, Signing signing) {
        return find(id).filter(seen -> seen.covenant().wording() == signing.wording()).isEmpty();
    }

    private Outcome<Seen> signOnce(Caller by, BlockId id, Signing signing) {
        Optional<Seen> known = find(id);
        if (known.isEmpty()) {
            return new Outcome.Absent<>();
        }
        Block block = known.get().block();
        CovenantPart part = new CovenantPart(by, block);
        if (!part.maySign()) {
            return new Outcome.Forbidden<>(part.isMember() ? LEADERS_SIGN : MEMBERS_SIGN);
        }
        Covenant covenant = known.get().covenant();
        return covenant.wording() != signing.wording()
                ? new Outcome.Stale<>(covenant.version())
                : decided(
                        block,
                        covenant.sign(block, by.tenant(), signing.post(), signing.on(), hand(by)));
    }

    private Outcome<Seen> decided(Block block, CovenantOutcome outcome) {
        return switch (outcome) {
            case CovenantOutcome.Refused(var reason) -> new Outcome.Refused<>(reason);
            case CovenantOutcome.Done(var covenant, var events) ->
                    covenants.store(covenant, events)
                            ? new Outcome.Done<>(new Seen(block, covenants.of(block)))
                            : new Outcome.Stale<>(covenant.version() + 1);
        };
    }

    /** The edition at hand, or a former one that was withdrawn. */
    public Optional<byte[]> print(
            BlockId id, Optional<Integer> edition, CovenantPaper.Format format) {
        return find(id).flatMap(seen -> paper(seen, edition))
                .map(paper -> printer.print(paper, format));
    }

    private static Optional<CovenantPaper> paper(Seen seen, Optional<Integer> edition) {
        Covenant covenant = seen.covenant();
        if (edition.filter(each -> each != covenant.edition()).isPresent()) {
            return covenant.withdrawn().stream()
                    .filter(each -> each.edition() == edition.get())
                    .findFirst()
                    .map(each -> paper(seen.block(), each));
        }
        if (covenant.wording() == 0) {
            return Optional.empty();
        }
        List<Signature> signatures = covenant.signatures();
        return Optional.of(
                new CovenantPaper(
                        seen.block().formation().name(),
                        seen.block().formation().year(),
                        covenant.edition(),
                        covenant.text(),
                        covenant.signatories(seen.block()),
                        signatures,
                        covenant.state() == CovenantState.SIGNED
                                ? lastDay(signatures)
                                : Optional.empty(),
                        false));
    }

    private static CovenantPaper paper(Block block, Withdrawn former) {
        return new CovenantPaper(
                block.formation().name(),
                block.formation().year(),
                former.edition(),
                former.text(),
                former.parties(),
                former.signatures(),
                lastDay(former.signatures()),
                true);
    }

    private static Optional<LocalDate> lastDay(List<Signature> signatures) {
        return signatures.stream().map(Signature::on).max(Comparator.naturalOrder());
    }

    private Hand hand(Caller by) {
        return new Hand(by.subject(), by.displayName(), clock.instant(), today());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
