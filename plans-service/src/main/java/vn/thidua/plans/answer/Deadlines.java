package vn.thidua.plans.answer;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thidua.plans.answer.Question.Form;
import vn.thidua.plans.answer.Question.Option;
import vn.thidua.plans.answer.Question.Place;
import vn.thidua.plans.unit.AdministrativeUnit;

/** Thời hạn trong lời văn: the own ones lie before the superior's; what would be over by then is asked for. */
final class Deadlines {

    static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private static final Pattern BEFORE_DAY =
            Pattern.compile(
                    "(?iu)((?:trước|chậm nhất|chậm nhất là|đến hết)\\s+(?:ngày\\s+)?)((\\d{1,2})(?:/(\\d{1,2})/(\\d{4})|\\s+tháng\\s+(\\d{1,2})\\s+năm\\s+(\\d{4})))");

    private final Drafting drafting;
    private final QuestionList questions;
    private final AdministrativeUnit superior;
    private final AdministrativeUnit own;
    private final Localisation local;
    private final LocalDate today;

    Deadlines(Drafting drafting, QuestionList questions) {
        this.drafting = drafting;
        this.questions = questions;
        this.superior = drafting.superior();
        this.own = drafting.own();
        this.local = drafting.local();
        this.today = drafting.today();
    }

    /** In the words and with the deadlines of the own level. */
    String said(String above) {
        return deadlines(local.text(above), above);
    }

    /** Deadlines in the words lie before the superior's; one that is over then is asked for. */
    private String deadlines(String words, String above) {
        return BEFORE_DAY
                .matcher(words)
                .replaceAll(
                        match -> {
                            Optional<LocalDate> their = day(match);
                            Optional<LocalDate> own =
                                    their.map(day -> day.minusDays(drafting.rules().daysBefore()))
                                            .filter(day -> !day.isBefore(today));
                            if (their.isPresent() && own.isEmpty()) {
                                askDay(match.group(2), their.get(), above);
                            }
                            return Matcher.quoteReplacement(
                                    own.map(day -> match.group(1) + written(match, day))
                                            .orElse(match.group()));
                        });
    }

    private static boolean slashed(MatchResult match) {
        return match.group(2).contains("/");
    }

    private static String written(MatchResult match, LocalDate day) {
        return slashed(match) ? DAY.format(day) : Citation.day(day);
    }

    private static Optional<LocalDate> day(MatchResult match) {
        try {
            return Optional.of(
                    LocalDate.of(
                            Integer.parseInt(match.group(slashed(match) ? 5 : 7)),
                            Integer.parseInt(match.group(slashed(match) ? 4 : 6)),
                            Integer.parseInt(match.group(3))));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private void askDay(String words, LocalDate above, String paragraph) {
        if (!questions.isAskedAbout(new Place.DayInWords(words))) {
            questions.ask(
                    "Văn bản của "
                            + superior.nameInSentence()
                            + " đặt hạn "
                            + DAY.format(above)
                            + (above.isBefore(today) ? ", nay đã qua" : ", sắp đến")
                            + ". "
                            + Drafting.capitalised(own.nameInSentence())
                            + " đặt hạn ngày nào?",
                    Optional.of(paragraph),
                    new Place.DayInWords(words),
                    Form.DATE,
                    above.isBefore(today)
                            ? List.of()
                            : List.of(
                                    new Option(
                                            above.toString(),
                                            "Theo hạn của cấp trên: " + DAY.format(above))));
        }
    }
}
