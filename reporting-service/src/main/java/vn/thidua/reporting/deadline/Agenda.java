package vn.thidua.reporting.deadline;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.thidua.platform.tenancy.TenantNode;

/**
 * Việc đến hạn of a unit.
 *
 * @param open what has to be done, the earliest first
 * @param answered what was due and needs no doing any more
 */
public record Agenda(List<Deadline> open, List<Deadline> answered) {

    /** What is past by more has been left aside by everybody. */
    private static final int PAST_DAYS = 365;

    public Agenda {
        open = List.copyOf(open);
        answered = List.copyOf(answered);
    }

    /** What a unit above says. */
    public record Superior(TenantNode unit, List<Told> told) {

        public Superior {
            told = List.copyOf(told);
        }
    }

    /**
     * Of a unit.
     *
     * @param unit itself
     * @param own what was told of it, and of those that it continues
     * @param above the nearest first
     */
    public static Agenda of(
            TenantNode unit,
            List<Told> own,
            List<Superior> above,
            StatutoryDates statutory,
            LocalDate today) {
        List<TenantNode> chain = new ArrayList<>(List.of(unit));
        above.forEach(superior -> chain.add(superior.unit()));
        List<Deadline> all = new ArrayList<>(statutory.of(chain, today));
        all.addAll(dues(own, Told.Whom.THE_UNIT));
        for (int at = 0; at < above.size(); at++) {
            List<TenantNode> upTo = chain.subList(1, at + 2);
            dues(asked(above.get(at).told()), Told.Whom.ALL_BELOW).stream()
                    .map(
                            due ->
                                    movesBack(due)
                                            ? statutory.slack().back(due, between(due, upTo), chain)
                                            : due)
                    .forEach(all::add);
        }
        above.stream()
                .limit(1)
                .flatMap(next -> dues(next.told(), Told.Whom.NEXT_BELOW).stream())
                .forEach(all::add);
        Set<String> done = done(own, above);
        Map<String, Deadline> once = new HashMap<>();
        all.stream()
                .filter(due -> concerns(due, today))
                .forEach(due -> once.merge(due.thing(), due, Agenda::earlier));
        return new Agenda(sorted(once, done, false), sorted(once, done, true));
    }

    /** What of it the unit above is told of. */
    public List<LateBelow> lateFor(TenantNode unit, int after, LocalDate today) {
        return open.stream()
                .filter(due -> LateBelow.isTold(due, after, today))
                .map(due -> LateBelow.of(unit, due, today))
                .toList();
    }

    private static List<Deadline> dues(List<Told> told, Told.Whom whom) {
        return told.stream()
                .filter(each -> each.isFor(whom))
                .flatMap(each -> each.dues().stream())
                .toList();
    }

    /** Without what a unit has sent itself: nobody below has to get ready for it any more. */
    private static List<Told> asked(List<Told> told) {
        Set<String> sent = new HashSet<>();
        told.forEach(each -> sent.addAll(each.done()));
        return told.stream()
                .filter(each -> !sent.contains(each.source().replaceFirst("^below/", "report/")))
                .toList();
    }

    /** What the unit has done; and a document that a nearer unit has passed on as a plan of its own is answered by that. */
    private static Set<String> done(List<Told> own, List<Superior> above) {
        Set<String> done = new HashSet<>();
        own.forEach(told -> done.addAll(told.done()));
        above.stream()
                .flatMap(superior -> superior.told().stream())
                .flatMap(told -> told.done().stream())
                .filter(thing -> thing.startsWith(Deadline.answerTo("")))
                .forEach(done::add);
        return done;
    }

    /**
     * Who needs time before the day: the one that has to report itself; of another thing the day is that of the units
     * directly below the one that says it.
     */
    private static List<TenantNode> between(Deadline due, List<TenantNode> upTo) {
        return due.kind() == Deadline.Kind.PREPARATION ? upTo : upTo.subList(0, upTo.size() - 1);
    }

    /** Each unit between needs some days to put together what comes from below. */
    private static boolean movesBack(Deadline due) {
        return switch (due.kind()) {
            case NOMINATION, REPORT, PREPARATION, STATISTICS -> true;
            case PLAN, REGISTRATION, TASK, DOSSIER -> false;
        };
    }

    /** Whether anybody still looks at it: a window that is closed, a plan of a year that is over, what is long past. */
    private static boolean concerns(Deadline due, LocalDate today) {
        return switch (due.kind()) {
            case NOMINATION -> !due.isOverdue(today);
            case PLAN -> due.dueOn().getYear() >= today.getYear();
            case REGISTRATION, TASK, DOSSIER, REPORT, PREPARATION, STATISTICS ->
                    !due.dueOn().isBefore(today.minusDays(PAST_DAYS));
        };
    }

    private static List<Deadline> sorted(
            Map<String, Deadline> all, Set<String> done, boolean answered) {
        return all.values().stream()
                .filter(due -> done.contains(due.thing()) == answered)
                .sorted(comparing(Deadline::dueOn).thenComparing(Deadline::thing))
                .toList();
    }

    private static Deadline earlier(Deadline one, Deadline other) {
        return other.dueOn().isBefore(one.dueOn()) ? other : one;
    }
}
