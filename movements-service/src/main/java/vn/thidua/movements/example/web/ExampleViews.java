package vn.thidua.movements.example.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.movements.example.Consent;
import vn.thidua.movements.example.Example;
import vn.thidua.movements.example.ExampleStage;
import vn.thidua.movements.example.KnownHonour;
import vn.thidua.movements.example.Note;
import vn.thidua.movements.example.Portrait;
import vn.thidua.movements.example.Publication;
import vn.thidua.movements.example.SentUp;
import vn.thidua.movements.example.usecase.CountStories;
import vn.thidua.movements.example.usecase.SpreadExamples;
import vn.thidua.movements.movement.MovementId;
import vn.thidua.platform.tenancy.Caller;

/** Examples as the contract has them, and what the person may do next. */
final class ExampleViews {

    private ExampleViews() {}

    /** What the person may do with an example. */
    enum Action {
        WRITE,
        ADVANCE,
        CONSENT,
        WITHDRAW_CONSENT,
        PUBLISH,
        TAKE_DOWN,
        PROPOSE,
        ANSWER,
        SPREAD,
        END_SPREAD,
        PASS_ON,
        DELETE
    }

    record ConsentView(Consent.State state, @Nullable LocalDate on, String note) {
        static ConsentView of(Consent consent) {
            return new ConsentView(
                    consent.state(),
                    consent.state() == Consent.State.NONE ? null : consent.on(),
                    consent.note());
        }
    }

    record SentUpView(
            String toUnitId,
            String toUnitName,
            SentUp.State state,
            String reason,
            boolean spread,
            Instant at) {}

    record HonourView(String id, String award, int year, LocalDate decidedOn, boolean counts) {
        static HonourView of(KnownHonour honour) {
            return new HonourView(
                    honour.id(),
                    honour.award(),
                    honour.year(),
                    honour.decidedOn(),
                    honour.counts());
        }
    }

    record NoteView(Note.What what, String reason, Instant at) {}

    record ExampleView(
            String id,
            long version,
            String unitId,
            String unitName,
            Portrait.Kind kind,
            Portrait.Subject subject,
            String name,
            String post,
            String title,
            String story,
            LocalDate foundOn,
            @Nullable String movementId,
            @Nullable HonourView honour,
            ExampleStage stage,
            ConsentView consent,
            boolean published,
            @Nullable LocalDate firstPublishedOn,
            String takenDownBecause,
            @Nullable SentUpView sentUp,
            List<SentUpView> passedOn,
            @Nullable String pictureId,
            List<NoteView> notes,
            List<Action> actions) {}

    /** For the own unit: with everything that was done. */
    static ExampleView own(Caller caller, Example example, SpreadExamples units) {
        return view(
                example,
                units,
                units.honour(example),
                example.notes().stream()
                        .map(note -> new NoteView(note.what(), note.reason(), note.at()))
                        .toList(),
                ownActions(caller, example));
    }

    /** For a superior, or a unit to which it is spread: without the unit's own diary. */
    static ExampleView others(Caller caller, Example example, SpreadExamples units) {
        return view(
                example,
                units,
                units.honour(example).filter(KnownHonour::counts),
                List.of(),
                superiorActions(caller, example, units));
    }

    private static ExampleView view(
            Example example,
            SpreadExamples units,
            Optional<KnownHonour> honour,
            List<NoteView> notes,
            List<Action> actions) {
        Portrait portrait = example.portrait();
        return new ExampleView(
                example.id().value(),
                example.version(),
                example.unit().value(),
                units.unitName(example.unit()),
                portrait.kind(),
                portrait.subject(),
                portrait.name(),
                portrait.post(),
                portrait.title(),
                portrait.story(),
                portrait.foundOn(),
                portrait.movement().map(MovementId::value).orElse(null),
                honour.map(HonourView::of).orElse(null),
                example.stage(),
                ConsentView.of(example.consent()),
                example.isShown(),
                example.publication().map(Publication::firstOn).orElse(null),
                example.publication().map(Publication::reason).orElse(""),
                example.sentUp().map(sent -> sentUp(sent, units)).orElse(null),
                example.sentUps().stream().skip(1).map(sent -> sentUp(sent, units)).toList(),
                example.picture().orElse(null),
                notes,
                actions);
    }

    private static SentUpView sentUp(SentUp sent, SpreadExamples units) {
        return new SentUpView(
                sent.to().value(),
                units.unitName(sent.to()),
                sent.state(),
                sent.reason(),
                sent.spread(),
                sent.at());
    }

    private static List<Action> ownActions(Caller caller, Example example) {
        List<Action> actions = new ArrayList<>();
        if (!caller.has("specialist") && !caller.has("leader")) {
            return actions;
        }
        actions.add(Action.WRITE);
        if (example.stage() != ExampleStage.SPREAD) {
            actions.add(Action.ADVANCE);
        }
        boolean consented = example.consent().isGiven();
        actions.add(consented ? Action.WITHDRAW_CONSENT : Action.CONSENT);
        if (example.isShown()) {
            actions.add(Action.TAKE_DOWN);
        } else if (caller.has("leader")) {
            actions.add(Action.PUBLISH);
        }
        if (example.sentUps().stream().noneMatch(SentUp::isOpen)) {
            actions.add(Action.PROPOSE);
        }
        if (example.refusesDeletion().isEmpty()) {
            actions.add(Action.DELETE);
        }
        return actions;
    }

    private static List<Action> superiorActions(
            Caller caller, Example example, SpreadExamples units) {
        List<Action> actions = new ArrayList<>();
        Optional<SentUp> mine = example.sentTo(caller.tenant());
        if (mine.isEmpty() || (!caller.has("specialist") && !caller.has("leader"))) {
            return actions;
        }
        if (mine.get().state() == SentUp.State.WAITING) {
            actions.add(Action.ANSWER);
            return actions;
        }
        if (caller.has("leader")) {
            actions.add(mine.get().spread() ? Action.END_SPREAD : Action.SPREAD);
        }
        if (units.above(caller).filter(upper -> example.sentTo(upper).isEmpty()).isPresent()) {
            actions.add(Action.PASS_ON);
        }
        return actions;
    }

    record StoryRow(
            String unitId,
            String unitName,
            int perMonth,
            boolean ownCommitment,
            List<Integer> months,
            int kept,
            int due) {
        static StoryRow of(CountStories.Row row) {
            return new StoryRow(
                    row.unit().value(),
                    row.name(),
                    row.perMonth(),
                    row.own(),
                    row.months(),
                    row.kept(),
                    row.due());
        }
    }

    record CountedView(
            int year, long version, boolean mayCommit, StoryRow own, List<StoryRow> below) {
        static CountedView of(Caller caller, CountStories.Counted counted) {
            return new CountedView(
                    counted.year(),
                    counted.version(),
                    caller.has("leader"),
                    StoryRow.of(counted.own()),
                    counted.below().stream().map(StoryRow::of).toList());
        }
    }
}
