package vn.thidua.plans.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.thidua.plans.answer.Question.Form;
import vn.thidua.plans.answer.Question.Option;
import vn.thidua.plans.answer.Question.Place;
import vn.thidua.plans.document.Comparator;
import vn.thidua.plans.plan.PlanContent;
import vn.thidua.plans.plan.PlanContent.Movement;
import vn.thidua.plans.plan.PlanContent.Target;
import vn.thidua.plans.unit.AdministrativeUnit;

/** Phong trào và chỉ tiêu của dự thảo: names, standing bodies and values of the own level. */
final class FactDrafting {

    private final Drafting drafting;
    private final QuestionList questions;
    private final PlanContent above;
    private final AdministrativeUnit superior;
    private final AdministrativeUnit own;
    private final Localisation local;

    FactDrafting(Drafting drafting, QuestionList questions) {
        this.drafting = drafting;
        this.questions = questions;
        this.above = drafting.above();
        this.superior = drafting.superior();
        this.own = drafting.own();
        this.local = drafting.local();
    }

    List<Movement> movements() {
        List<Movement> all = new ArrayList<>();
        for (Movement movement : above.movements()) {
            String name = local.name(movement.name());
            Optional<String> body = movement.standingBody().flatMap(local::body);
            all.add(new Movement(name, body, movement.period().map(local::text), Optional.empty()));
            if (local.namesSuperior(name)) {
                questions.ask(
                        "Tên phong trào “"
                                + name
                                + "” mang địa danh của "
                                + superior.nameInSentence()
                                + ". Kế hoạch của "
                                + own.nameInSentence()
                                + " ghi tên nào?",
                        Drafting.quoted(movement.evidence(), movement.name()),
                        new Place.MovementName(name),
                        Form.WORDS,
                        List.of(
                                new Option(name, "Giữ nguyên tên của cấp trên"),
                                new Option(
                                        withOwnPlace(name),
                                        "Đổi thành “" + withOwnPlace(name) + "”")));
            }
            if (movement.standingBody().isPresent() && body.isEmpty()) {
                questions.ask(
                        "Ở "
                                + own.nameInSentence()
                                + ", cơ quan nào thường trực phong trào “"
                                + name
                                + "”? Ở cấp trên là "
                                + movement.standingBody().get()
                                + ".",
                        Drafting.quoted(movement.evidence(), movement.name()),
                        new Place.StandingBody(name),
                        Form.WORDS,
                        drafting.offices());
            }
        }
        return all;
    }

    private String withOwnPlace(String name) {
        return name.replaceAll(
                "(?iu)(?<![\\p{L}\\p{N}])"
                        + Pattern.quote(superior.bareName())
                        + "(?![\\p{L}\\p{N}])",
                Matcher.quoteReplacement(own.bareName()));
    }

    List<Target> targets() {
        List<Target> all = new ArrayList<>();
        for (Target target : above.targets()) {
            boolean share = target.unit().map(unit -> unit.contains("%")).orElse(false);
            Target carried =
                    new Target(
                            target.group(),
                            local.text(target.name()),
                            target.comparator(),
                            share ? target.value() : Optional.empty(),
                            target.unit(),
                            target.aggregation(),
                            Optional.empty());
            all.add(carried);
            if (!share && target.value().isPresent()) {
                String value =
                        Stream.of(
                                        target.comparator().map(FactDrafting::words),
                                        target.value()
                                                .map(
                                                        it ->
                                                                it.stripTrailingZeros()
                                                                        .toPlainString()
                                                                        .replace('.', ',')),
                                        target.unit())
                                .flatMap(Optional::stream)
                                .filter(it -> !it.isBlank())
                                .reduce((one, other) -> one + " " + other)
                                .orElse("");
                questions.ask(
                        "Chỉ tiêu “"
                                + carried.name()
                                + "” của "
                                + superior.nameInSentence()
                                + " là "
                                + value
                                + ". Chỉ tiêu của "
                                + own.nameInSentence()
                                + " là bao nhiêu"
                                + target.unit().map(unit -> " (" + unit + ")").orElse("")
                                + "?",
                        Drafting.quoted(target.evidence(), target.name()),
                        new Place.TargetValue(Edits.key(carried)),
                        Form.NUMBER,
                        List.of());
            }
        }
        return all;
    }

    private static String words(Comparator comparator) {
        return switch (comparator) {
            case DAT -> "đạt";
            case DUOI -> "dưới";
            case TREN -> "trên";
            case IT_NHAT -> "ít nhất";
            case TOI_DA -> "tối đa";
        };
    }
}
