package vn.thidua.plans.reading;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Ai chủ trì, said behind the work: "Tổ chức hội nghị …; Văn phòng chủ trì, hoàn thành trong quý III", "… (Phòng Nội vụ
 * chủ trì, phối hợp với …)", "…, do Đài Truyền thanh thực hiện".
 */
final class LeadBehind {

    private static final int SHORTEST_WORK = 8;
    private static final int LONGEST_NAME = 120;

    /** What parts the work from who leads it; a comma does so only before "do". */
    private static final Pattern PARTING =
            Pattern.compile(
                    "(?:[;:]\\s*|\\.\\s+|\\(\\s*)(?:do\\s+|giao\\s+(?:cho\\s+)?)?|,\\s*do\\s+");

    /** The name, its part in the work, with whom, until when; then the paragraph ends. */
    private static final Pattern LED =
            Pattern.compile(
                    "(?<name>[^;:.()\\n]{3,"
                            + LONGEST_NAME
                            + "}?)\\s*,?\\s+(?:(?:chiu trach nhiem\\s+)?chu tri|phu trach|chiu trach nhiem|thuc hien)(?:\\s+thuc hien)?"
                            + "(?:\\s*[,;]?\\s*(?:va\\s+)?phoi hop(?:\\s+chat che)?\\s+(?:voi|cung)?\\s*(?<with>[^;.()\\n]{3,"
                            + LONGEST_NAME
                            + "}?))?(?<rest>\\s*(?:[;,(].{0,80}|(?:trong|truoc|vao|den|xong) .{0,60})?)[\\s.;)]*$");

    private final PlanText text;
    private final ActorGrammar actors;

    LeadBehind(PlanText text, ActorGrammar actors) {
        this.text = text;
        this.actors = actors;
    }

    /** The whole paragraph from there on as one piece of work, if who leads it is said at its end. */
    Optional<AssignmentGrammar.Assignment> of(int from, int to) {
        if (!TaskGrammar.TASK_VERB.matcher(text.fold()).region(from, to).lookingAt()) {
            return Optional.empty();
        }
        Matcher parting = PARTING.matcher(text.fold()).region(from, to);
        while (parting.find()) {
            Optional<AssignmentGrammar.Assignment> found =
                    parting.start() - from >= SHORTEST_WORK
                            ? led(from, parting.start(), parting.end(), to)
                            : Optional.empty();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<AssignmentGrammar.Assignment> led(int from, int workEnd, int name, int to) {
        Matcher led = LED.matcher(text.fold()).region(name, to);
        if (!actors.isNamed(name, to) || !led.lookingAt()) {
            return Optional.empty();
        }
        Optional<Cell> due = Optional.empty();
        if (!led.group("rest").isBlank()) {
            Matcher until = DueGrammar.in(text.fold()).region(led.start("rest"), to);
            if (!until.lookingAt() || !isOver(until.end(), to)) {
                return Optional.empty();
            }
            due = Optional.of(new Cell(until.start(), until.end()));
        }
        return Optional.of(
                new AssignmentGrammar.Assignment(
                        Optional.of(flat(led.start("name"), led.end("name"))),
                        led.group("with") == null
                                ? Optional.empty()
                                : Optional.of(flat(led.start("with"), led.end("with"))),
                        false,
                        true,
                        false,
                        from,
                        workEnd,
                        Optional.of(new AssignmentGrammar.Behind(due, to))));
    }

    private boolean isOver(int from, int to) {
        return text.slice(from, Math.max(from, to)).matches("[\\s.;)]*");
    }

    private String flat(int start, int end) {
        return text.slice(start, end).replace('\n', ' ').replaceAll("\\s+", " ").strip();
    }
}
