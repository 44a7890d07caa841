package vn.thidua.movements.example.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.movements.example.Example;
import vn.thidua.movements.example.Example.Hand;
import vn.thidua.movements.example.ExampleId;
import vn.thidua.movements.example.ExampleOutcome;
import vn.thidua.movements.example.Examples;
import vn.thidua.movements.example.KnownHonour;
import vn.thidua.movements.example.KnownHonours;
import vn.thidua.movements.example.Picture;
import vn.thidua.platform.tenancy.Caller;
import vn.thidua.platform.tenancy.TenantId;
import vn.thidua.platform.tenancy.TenantNode;
import vn.thidua.platform.tenancy.TenantTree;

/** Tiếp nhận, trả lại và nhân rộng gương do cấp dưới đề nghị; và xem gương đang được nhân rộng. */
@Component
public class SpreadExamples {

    private static final String LEADERS_ONLY =
            "Chỉ lãnh đạo đơn vị được quyết định nhân rộng. Hãy trình lãnh đạo.";

    private final Examples examples;
    private final KnownHonours honours;
    private final TenantTree tree;
    private final Clock clock;

    SpreadExamples(Examples examples, KnownHonours honours, TenantTree tree, Clock clock) {
        this.examples = examples;
        this.honours = honours;
        this.tree = tree;
        this.clock = clock;
    }

    /** The award that it names, also one that was taken back since. */
    public Optional<KnownHonour> honour(Example example) {
        return honours.of(example);
    }

    public List<Example> sentUp() {
        return examples.sentToOwnUnit(today());
    }

    /** What superiors show to the person's unit, without its own. */
    public List<Example> spreadTo(Caller by) {
        Set<TenantId> above =
                tree.ancestors(by.tenant(), today()).stream()
                        .map(TenantNode::id)
                        .collect(Collectors.toSet());
        return examples.spreadBy(above).stream()
                .filter(example -> !example.unit().equals(by.tenant()))
                .filter(example -> isSpreadBy(above, example))
                .toList();
    }

    /** One of them shows it, and its unit is still below that one. */
    private boolean isSpreadBy(Set<TenantId> above, Example example) {
        return example.sentUps().stream()
                .filter(sent -> sent.spread() && above.contains(sent.to()))
                .anyMatch(sent -> tree.isAbove(sent.to(), example.unit(), today()));
    }

    /** One that the person sees though it is another unit's. */
    public Optional<Example> find(Caller by, ExampleId id) {
        return examples.sentToOwnUnit(id, today())
                .or(() -> spreadTo(by).stream().filter(each -> each.id().equals(id)).findFirst());
    }

    public Outcome<Example> answer(
            Caller by, ExampleId id, long seen, boolean accepted, String reason) {
        return change(
                by,
                id,
                seen,
                false,
                example -> example.answer(by.tenant(), accepted, reason, hand(by)));
    }

    public Outcome<Example> spread(Caller by, ExampleId id, long seen, boolean shown) {
        return change(by, id, seen, true, example -> example.spread(by.tenant(), shown, hand(by)));
    }

    /** Đề nghị tiếp lên cấp trên của đơn vị mình. */
    public Outcome<Example> passOn(Caller by, ExampleId id, long seen) {
        return change(
                by, id, seen, false, example -> example.passOn(by.tenant(), above(by), hand(by)));
    }

    /** The unit directly above the person's. */
    public Optional<TenantId> above(Caller by) {
        return tree.ancestors(by.tenant(), today()).stream().findFirst().map(TenantNode::id);
    }

    private Outcome<Example> change(
            Caller by,
            ExampleId id,
            long seen,
            boolean leadersOnly,
            Function<Example, ExampleOutcome> decide) {
        Optional<Example> known = examples.sentToOwnUnit(id, today());
        if (known.isEmpty()) {
            return new Outcome.Absent<>();
        }
        if (!TellExamples.works(by)) {
            return new Outcome.Forbidden<>(TellExamples.WORKERS_ONLY);
        }
        if (leadersOnly && !by.has("leader")) {
            return new Outcome.Forbidden<>(LEADERS_ONLY);
        }
        Example example = known.get();
        if (example.version() != seen) {
            return new Outcome.Stale<>(example.version());
        }
        return switch (decide.apply(example)) {
            case ExampleOutcome.Refused(var reason) -> new Outcome.Refused<>(reason);
            case ExampleOutcome.Done(var changed, var events) ->
                    examples.replace(changed, events)
                            ? new Outcome.Done<>(next(changed))
                            : new Outcome.Stale<>(example.version() + 1);
        };
    }

    /** As it was stored; what was given back is no longer the superior's to read. */
    private static Example next(Example stored) {
        return new Example(
                stored.id(),
                stored.unit(),
                stored.portrait(),
                stored.stage(),
                stored.consent(),
                stored.publication(),
                stored.sentUps(),
                stored.picture(),
                stored.notes(),
                stored.version() + 1);
    }

    public Optional<Picture> picture(Example example) {
        return example.picture().flatMap(id -> examples.picture(example.unit(), id));
    }

    public String unitName(TenantId unit) {
        return tree.node(unit).map(TenantNode::name).orElse(unit.value());
    }

    private Hand hand(Caller by) {
        return new Hand(by.subject(), clock.instant(), today());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
