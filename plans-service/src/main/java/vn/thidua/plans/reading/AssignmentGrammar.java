package vn.thidua.plans.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Phân công: what a body is given to lead, with whom, and whether it is the standing agency of the movement. */
final class AssignmentGrammar {

    private static final int LONGEST_CONTENT = 500;
    private static final int SHORTEST_CONTENT = 8;

    private static final Pattern STANDING =
            Pattern.compile(
                    "(?:la|lam)\\s+(?:co quan|don vi|bo phan|to chuc|dau moi)(?:\\s+(?:thuong truc|chu tri|dau moi))*"
                            + "(?:\\s+(?:cua\\s+)?(?:phong trao|hoi dong|ban chi dao|ke hoach)[^,;.\\n]{0,80}?)?(?=\\s*[,;.\\n]|\\s+(?:va|chu tri|phoi hop|"
                            + ActorGrammar.VERB
                            + "))\\s*(?:va\\s+)?");

    /** The standing agency of a council or steering committee is not that of the movement. */
    private static final Pattern STANDING_OF_MOVEMENT =
            Pattern.compile("thuong truc(?! (?:cua )?(?:hoi dong|hd|ban chi dao))");

    private static final Pattern LEADING =
            Pattern.compile(
                    "(?:co trach nhiem\\s+)?chu tri(?![a-z])(?:\\s*,?\\s*va(?= phoi hop))?\\s*,?\\s*");

    private static final Pattern WITH =
            Pattern.compile("(?:va\\s+)?phoi hop\\s+(?:chat che\\s+)?(?:(?:voi|cung)\\s+)?");

    private static final Pattern WORK = Pattern.compile(",?\\s" + ActorGrammar.VERB);

    private static final int LONGEST_OTHERS = 170;

    static final Pattern BEGINS_WORK =
            Pattern.compile(
                    "(?:"
                            + ActorGrammar.VERB
                            + "|phoi hop|chu tri|hop|lap|xet|trinh|de nghi|lanh dao|phan cong|giup|lam|la |bao dam|dam bao|cung cap|truc )");

    /** What a body is to do in general belongs to the organisation of the work, it is no task of its own. */
    private static final Pattern ORGANISATION =
            Pattern.compile("to chuc thuc hien|trach nhiem (?:thuc hien|cua)");

    private static final Pattern MOVEMENT = Pattern.compile("phong trao");

    /** "Là cơ quan thường trực, giúp Hội đồng …" says what the body is, not what it has to have done. */
    private static final Pattern SERVICE = Pattern.compile("giup(?![a-z])");

    private final PlanText text;
    private final ActorGrammar actors;
    private final LeadBehind leadBehind;

    AssignmentGrammar(PlanText text) {
        this.text = text;
        this.actors = new ActorGrammar(text);
        this.leadBehind = new LeadBehind(text, actors);
    }

    /**
     * Work given to a body.
     *
     * @param lead who leads; empty where nobody is named
     * @param with with whom
     * @param standing whether the body is said to be the standing agency
     * @param leads whether it is said to lead ("chủ trì"), or to be the standing agency
     * @param listed whether the text lists it as somebody's task: "A: làm việc này"
     * @param behind where who leads is said behind the work
     */
    record Assignment(
            Optional<String> lead,
            Optional<String> with,
            boolean standing,
            boolean leads,
            boolean listed,
            int start,
            int end,
            Optional<Behind> behind) {

        /** Text that names nobody. */
        static Assignment ofNobody(int start) {
            return new Assignment(
                    Optional.empty(),
                    Optional.empty(),
                    false,
                    false,
                    false,
                    start,
                    start,
                    Optional.empty());
        }

        boolean isTask() {
            return (leads || listed) && end - start >= SHORTEST_CONTENT;
        }
    }

    /**
     * What stands behind a piece of work.
     *
     * @param due until when
     * @param end where the words about lead and time end
     */
    record Behind(Optional<Cell> due, int end) {}

    /** Every assignment of a part of the text, in its order, with the heading that governs each. */
    List<Assignment> assignments(List<Paragraph> paragraphs) {
        List<Assignment> result = new ArrayList<>();
        Optional<String> heading = Optional.empty();
        int headingDepth = 0;
        boolean organisation = false;
        for (Paragraph paragraph : paragraphs) {
            int depth = paragraph.marker().depth();
            if (depth > 0 && depth <= headingDepth) {
                heading = Optional.empty();
                headingDepth = 0;
            }
            if (depth == 1) {
                organisation = ORGANISATION.matcher(text.fold(paragraph)).find();
            }
            Optional<String> governs = actors.heading(paragraph);
            if (governs.isPresent()) {
                heading = governs;
                headingDepth = depth;
                continue;
            }
            result.addAll(ofParagraph(paragraph, heading, organisation));
        }
        return result;
    }

    private List<Assignment> ofParagraph(
            Paragraph paragraph, Optional<String> heading, boolean organisation) {
        List<Assignment> result = new ArrayList<>();
        Optional<ActorGrammar.Actor> own = actors.opening(paragraph);
        Optional<Assignment> behind =
                own.isPresent()
                        ? Optional.empty()
                        : leadBehind.of(paragraph.body(), paragraph.end());
        if (behind.isPresent()) {
            return List.of(behind.get());
        }
        int from = own.map(ActorGrammar.Actor::after).orElse(paragraph.body());
        Optional<String> lead = own.map(ActorGrammar.Actor::name).or(() -> heading);
        boolean listed =
                !organisation
                        && own.filter(ActorGrammar.Actor::named).isPresent()
                        && paragraph.marker().depth() > 0;
        result.add(read(lead, listed, from, paragraph.end()));
        Optional<ActorGrammar.Actor> later = actors.givenLater(from, paragraph.end());
        while (later.isPresent() && result.size() < 20) {
            Assignment given =
                    read(
                            later.map(ActorGrammar.Actor::name),
                            false,
                            later.get().after(),
                            paragraph.end());
            result.add(given);
            later = actors.givenLater(Math.max(given.end(), later.get().after()), paragraph.end());
        }
        return result;
    }

    private Assignment read(Optional<String> lead, boolean listed, int from, int to) {
        boolean standing = false;
        boolean leads = false;
        Optional<String> with = Optional.empty();
        int at = skip(from, to);
        boolean more = true;
        while (more) {
            Matcher role = STANDING.matcher(text.fold()).region(at, to);
            Matcher leading = LEADING.matcher(text.fold()).region(at, to);
            Optional<Cell> others = leads && with.isEmpty() ? others(at, to) : Optional.empty();
            if (role.lookingAt()) {
                leads = true;
                standing |= STANDING_OF_MOVEMENT.matcher(role.group()).find();
                at = skip(role.end(), to);
            } else if (leading.lookingAt()) {
                leads = true;
                at = skip(leading.end(), to);
            } else if (others.isPresent()) {
                with = Optional.of(flat(others.get().start(), others.get().end()));
                at = skip(others.get().end(), to);
            } else {
                more = false;
            }
        }
        boolean works = BEGINS_WORK.matcher(text.fold()).region(at, to).lookingAt();
        boolean movement = MOVEMENT.matcher(text.fold()).region(at, to).lookingAt();
        boolean service = SERVICE.matcher(text.fold()).region(at, to).lookingAt();
        return new Assignment(
                lead,
                with,
                standing,
                leads && !movement && !service,
                listed && works,
                at,
                clauseEnd(at, to),
                Optional.empty());
    }

    /**
     * The body that the text names as the standing agency of the movement: said of the movement itself, or, in a document
     * about one movement, of the plan.
     */
    Optional<String> standingBody(List<Assignment> assignments, boolean oneMovement) {
        return assignments.stream()
                .filter(a -> a.standing() && a.lead().isPresent())
                .filter(
                        a ->
                                oneMovement
                                        || MOVEMENT.matcher(
                                                        text.foldSlice(
                                                                text.paragraphAt(a.start()).start(),
                                                                Math.max(a.start(), a.end())))
                                                .find())
                .findFirst()
                .flatMap(Assignment::lead);
    }

    /** "phối hợp với A, B" up to the verb of what they do together, which no name has in small letters. */
    private Optional<Cell> others(int at, int to) {
        Matcher lead = WITH.matcher(text.fold()).region(at, to);
        if (!lead.lookingAt()) {
            return Optional.empty();
        }
        int first = lead.end();
        int bound = Math.min(to, first + LONGEST_OTHERS);
        Matcher work = WORK.matcher(text.fold()).region(first, bound);
        work.useTransparentBounds(true);
        while (work.find()) {
            int last = work.start();
            String between = text.slice(first, last);
            if (between.contains(". ") || between.contains(";")) {
                return Optional.empty();
            }
            int verb = last + (text.text().charAt(last) == ',' ? 2 : 1);
            if (between.length() >= 3 && Character.isLowerCase(text.text().charAt(verb))) {
                return Optional.of(new Cell(first, last));
            }
        }
        return Optional.empty();
    }

    private int skip(int from, int to) {
        int at = from;
        while (at < to && " ,:;-".indexOf(text.text().charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    /** Up to the semicolon or full stop; a time of its own behind the semicolon belongs to it. */
    private int clauseEnd(int from, int to) {
        int end = from;
        while (end < to && !stops(end, to)) {
            end++;
        }
        if (end < to && text.text().charAt(end) == ';') {
            Matcher due = DueGrammar.in(text.fold()).region(end, to);
            if (due.lookingAt() && (due.end() >= to || stops(due.end(), to))) {
                end = due.end();
            }
        }
        return Math.min(end, from + LONGEST_CONTENT);
    }

    private boolean stops(int at, int to) {
        char c = text.text().charAt(at);
        return c == ';' || (c == '.' && (at + 1 >= to || text.text().charAt(at + 1) == ' '));
    }

    private String flat(int start, int end) {
        return text.slice(start, end).replace('\n', ' ').replaceAll("\\s+", " ").strip();
    }
}
