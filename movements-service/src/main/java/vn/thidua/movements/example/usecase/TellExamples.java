package vn.thidua.movements.example.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.thidua.movements.example.Example;
import vn.thidua.movements.example.Example.Hand;
import vn.thidua.movements.example.ExampleId;
import vn.thidua.movements.example.ExampleOutcome;
import vn.thidua.movements.example.ExampleReason;
import vn.thidua.movements.example.ExampleStage;
import vn.thidua.movements.example.Examples;
import vn.thidua.movements.example.KnownHonour;
import vn.thidua.movements.example.KnownHonours;
import vn.thidua.movements.example.Picture;
import vn.thidua.movements.example.Portrait;
import vn.thidua.movements.movement.Movement;
import vn.thidua.movements.movement.MovementId;
import vn.thidua.movements.movement.Movements;
import vn.thidua.platform.tenancy.Caller;
import vn.thidua.platform.tenancy.TenantId;
import vn.thidua.platform.tenancy.TenantNode;
import vn.thidua.platform.tenancy.TenantTree;

/** Phát hiện, viết, ghi đồng ý, công bố, đề nghị: what a unit does with its own examples. */
@Component
public class TellExamples {

    static final String WORKERS_ONLY =
            "Chỉ chuyên viên hoặc lãnh đạo của đơn vị được làm việc này.";
    private static final String LEADERS_ONLY =
            "Chỉ lãnh đạo đơn vị được công bố gương điển hình. Hãy trình lãnh đạo.";

    private static final String FORMER_UNIT =
            "Gương của đơn vị trước khi sắp xếp được lưu cùng hồ sơ, không xóa.";

    /** Which example, in which version the person has seen it. */
    public record Target(Caller by, ExampleId id, long seen) {}

    private final Examples examples;
    private final Movements movements;
    private final KnownHonours honours;
    private final Picture.Studio studio;
    private final TenantTree tree;
    private final Clock clock;

    TellExamples(
            Examples examples,
            Movements movements,
            KnownHonours honours,
            Picture.Studio studio,
            TenantTree tree,
            Clock clock) {
        this.examples = examples;
        this.movements = movements;
        this.honours = honours;
        this.studio = studio;
        this.tree = tree;
        this.clock = clock;
    }

    public List<Example> own() {
        return examples.own();
    }

    public Optional<Example> find(ExampleId id) {
        return examples.ofOwnUnit(id);
    }

    public Outcome<Example> find(Caller by, Portrait portrait) {
        if (!works(by)) {
            return new Outcome.Forbidden<>(WORKERS_ONLY);
        }
        if (namesUnknownMovement(portrait)) {
            return new Outcome.Refused<>(ExampleReason.UNKNOWN_MOVEMENT);
        }
        Optional<ExampleReason> wrong = wrongHonour(portrait);
        if (wrong.isPresent()) {
            return new Outcome.Refused<>(wrong.get());
        }
        return switch (Example.find(by.tenant(), portrait, hand(by))) {
            case ExampleOutcome.Refused(var reason) -> new Outcome.Refused<>(reason);
            case ExampleOutcome.Done(var example, _) -> {
                examples.add(example);
                yield new Outcome.Done<>(example);
            }
        };
    }

    public Outcome<Example> tell(Target target, Portrait portrait) {
        return change(target, false, example -> tell(example, portrait, hand(target.by())));
    }

    private ExampleOutcome tell(Example example, Portrait portrait, Hand hand) {
        if (!portrait.movement().equals(example.portrait().movement())
                && namesUnknownMovement(portrait)) {
            return new ExampleOutcome.Refused(ExampleReason.UNKNOWN_MOVEMENT);
        }
        boolean same =
                portrait.honour().equals(example.portrait().honour())
                        && portrait.subject() == example.portrait().subject();
        return (same ? Optional.<ExampleReason>empty() : wrongHonour(portrait))
                .<ExampleOutcome>map(ExampleOutcome.Refused::new)
                .orElseGet(() -> example.tell(portrait, hand));
    }

    /** What speaks against the award that it names; one that was taken back after it was named stays named. */
    private Optional<ExampleReason> wrongHonour(Portrait portrait) {
        if (portrait.honour().isEmpty()) {
            return Optional.empty();
        }
        Optional<KnownHonour> known = honours.find(portrait.honour().get());
        if (known.isEmpty()) {
            return Optional.of(ExampleReason.UNKNOWN_HONOUR);
        }
        if (!known.get().fits(portrait.subject())) {
            return Optional.of(ExampleReason.HONOUR_OF_ANOTHER_KIND);
        }
        return known.get().counts() ? Optional.empty() : Optional.of(ExampleReason.HONOUR_REVOKED);
    }

    private boolean namesUnknownMovement(Portrait portrait) {
        return portrait.movement().filter(id -> movements.find(id, today()).isEmpty()).isPresent();
    }

    public Outcome<Example> advance(Target target, ExampleStage to) {
        return change(target, false, example -> example.advance(to, hand(target.by())));
    }

    public Outcome<Example> consent(Target target, LocalDate on, String how) {
        return change(target, false, example -> example.consent(on, how, hand(target.by())));
    }

    public Outcome<Example> withdrawConsent(Target target, String reason) {
        return change(target, false, example -> example.withdrawConsent(reason, hand(target.by())));
    }

    public Outcome<Example> publish(Target target) {
        return change(target, true, example -> example.publish(hand(target.by())));
    }

    public Outcome<Example> takeDown(Target target, String reason) {
        return change(target, false, example -> example.takeDown(reason, hand(target.by())));
    }

    public Outcome<Example> propose(Target target) {
        return change(
                target,
                false,
                example -> example.propose(above(target.by().tenant()), hand(target.by())));
    }

    /** Xóa: what nobody else sees; its picture goes, too. */
    public Outcome<Example> delete(Target target) {
        Optional<Outcome<Example>> refusal = refusal(target, false);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        Example example = examples.ofOwnUnit(target.id()).orElseThrow();
        if (!example.unit().equals(target.by().tenant())) {
            return new Outcome.Forbidden<>(FORMER_UNIT);
        }
        Optional<ExampleReason> kept = example.refusesDeletion();
        if (kept.isPresent()) {
            return new Outcome.Refused<>(kept.get());
        }
        if (!examples.remove(target.id(), target.seen())) {
            return new Outcome.Stale<>(target.seen() + 1);
        }
        example.picture().ifPresent(picture -> examples.drop(example.unit(), picture));
        return new Outcome.Done<>(example);
    }

    /**
     * Found in the movement: the own ones, and those that units below sent up and found in it or in one that carries it
     * out. Empty for a movement of another unit.
     */
    public Optional<List<Example>> ofMovement(MovementId id) {
        return movements
                .ofOwnUnit(id)
                .map(
                        _ ->
                                Stream.concat(
                                                examples.ofMovement(id).stream(),
                                                examples.sentToOwnUnit(today()).stream()
                                                        .filter(each -> isFoundIn(each, id)))
                                        .toList());
    }

    private boolean isFoundIn(Example example, MovementId id) {
        return example.portrait()
                .movement()
                .filter(
                        found ->
                                found.equals(id)
                                        || movements
                                                .find(found, today())
                                                .flatMap(Movement::carried)
                                                .filter(above -> above.movement().equals(id))
                                                .isPresent())
                .isPresent();
    }

    private Optional<TenantId> above(TenantId unit) {
        return tree.ancestors(unit, today()).stream().findFirst().map(TenantNode::id);
    }

    /** The old picture goes when the new one is named; one that is no picture changes nothing. */
    public Outcome<Example> picture(Target target, byte[] upload) {
        Optional<Outcome<Example>> refusal = refusal(target, false);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        Optional<Picture> picture = studio.develop(upload);
        if (picture.isEmpty()) {
            return new Outcome.Refused<>(ExampleReason.PICTURE_UNREADABLE);
        }
        Optional<String> before = examples.ofOwnUnit(target.id()).flatMap(Example::picture);
        String kept = examples.keep(target.by().tenant(), picture.get());
        Outcome<Example> named =
                change(target, false, example -> example.pictured(Optional.of(kept)));
        if (named instanceof Outcome.Done<Example>) {
            before.ifPresent(old -> examples.drop(target.by().tenant(), old));
        } else {
            examples.drop(target.by().tenant(), kept);
        }
        return named;
    }

    public Outcome<Example> removePicture(Target target) {
        Optional<String> before = examples.ofOwnUnit(target.id()).flatMap(Example::picture);
        Outcome<Example> done =
                change(target, false, example -> example.pictured(Optional.empty()));
        if (done instanceof Outcome.Done<Example>) {
            before.ifPresent(old -> examples.drop(target.by().tenant(), old));
        }
        return done;
    }

    private Outcome<Example> change(
            Target target, boolean leadersOnly, Function<Example, ExampleOutcome> decide) {
        Optional<Outcome<Example>> refusal = refusal(target, leadersOnly);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        Example example = examples.ofOwnUnit(target.id()).orElseThrow();
        return switch (decide.apply(example)) {
            case ExampleOutcome.Refused(var reason) -> new Outcome.Refused<>(reason);
            case ExampleOutcome.Done(var changed, var events) ->
                    examples.replace(changed, events)
                            ? new Outcome.Done<>(examples.ofOwnUnit(changed.id()).orElse(changed))
                            : new Outcome.Stale<>(example.version() + 1);
        };
    }

    private Optional<Outcome<Example>> refusal(Target target, boolean leadersOnly) {
        Optional<Example> known = examples.ofOwnUnit(target.id());
        if (known.isEmpty()) {
            return Optional.of(new Outcome.Absent<>());
        }
        if (!works(target.by())) {
            return Optional.of(new Outcome.Forbidden<>(WORKERS_ONLY));
        }
        if (leadersOnly && !target.by().has("leader")) {
            return Optional.of(new Outcome.Forbidden<>(LEADERS_ONLY));
        }
        return known.get().version() == target.seen()
                ? Optional.empty()
                : Optional.of(new Outcome.Stale<>(known.get().version()));
    }

    private Hand hand(Caller by) {
        return new Hand(by.subject(), clock.instant(), today());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    static boolean works(Caller by) {
        return by.has("specialist") || by.has("leader");
    }
}
