package vn.thidua.awards.subject;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What cannot be so in a history (kiểm tra quá trình). */
final class HistoryCheck {

    private static final int FIRST_YEAR = 1945;

    private final LocalDate today;
    private final List<Flaw> flaws = new ArrayList<>();

    private HistoryCheck(LocalDate today) {
        this.today = today;
    }

    static List<Flaw> of(History history, SubjectKind kind, LocalDate today) {
        HistoryCheck check = new HistoryCheck(today);
        check.ratings(history.ratings());
        check.initiatives(history.initiatives(), kind);
        check.disciplines(history.disciplines(), kind);
        check.concerns(history.concerns());
        check.leaves(history.leaves(), kind);
        return check.flaws;
    }

    private void ratings(List<History.YearlyRating> ratings) {
        Set<String> seen = new HashSet<>();
        for (int at = 0; at < ratings.size(); at++) {
            History.YearlyRating each = ratings.get(at);
            String field = "ratings/" + at + "/year";
            year(field, each.year());
            if (!seen.add(each.period() + " " + each.year())) {
                flaws.add(new Flaw(field, SubjectReason.RATED_TWICE));
            }
        }
    }

    private void initiatives(List<History.Initiative> initiatives, SubjectKind kind) {
        for (int at = 0; at < initiatives.size(); at++) {
            History.Initiative each = initiatives.get(at);
            String path = "initiatives/" + at;
            person(path, kind);
            filled(path + "/title", each.title(), SubjectReason.TITLE_MISSING);
            filled(path + "/certificate", each.certificate(), SubjectReason.CERTIFICATE_MISSING);
            year(path + "/year", each.year());
        }
    }

    private void disciplines(List<History.Discipline> disciplines, SubjectKind kind) {
        for (int at = 0; at < disciplines.size(); at++) {
            History.Discipline each = disciplines.get(at);
            String path = "disciplines/" + at;
            person(path, kind);
            filled(path + "/form", each.form(), SubjectReason.FORM_MISSING);
            dates(path, each.from(), each.until());
        }
    }

    private void concerns(List<History.Concern> concerns) {
        for (int at = 0; at < concerns.size(); at++) {
            History.Concern each = concerns.get(at);
            String path = "concerns/" + at;
            filled(path + "/what", each.what(), SubjectReason.WHAT_MISSING);
            filled(path + "/source", each.source(), SubjectReason.SOURCE_MISSING);
            dates(path, each.from(), each.until());
        }
    }

    private void leaves(List<History.Leave> leaves, SubjectKind kind) {
        for (int at = 0; at < leaves.size(); at++) {
            String path = "leaves/" + at;
            person(path, kind);
            dates(path, leaves.get(at).from(), Optional.of(leaves.get(at).until()));
        }
    }

    private void person(String path, SubjectKind kind) {
        if (kind != SubjectKind.PERSON) {
            flaws.add(new Flaw(path, SubjectReason.NOT_A_PERSON));
        }
    }

    private void filled(String field, String text, SubjectReason reason) {
        if (text.isBlank()) {
            flaws.add(new Flaw(field, reason));
        }
    }

    private void year(String field, int year) {
        if (year > today.getYear()) {
            flaws.add(new Flaw(field, SubjectReason.YEAR_IN_FUTURE));
        } else if (year < FIRST_YEAR) {
            flaws.add(new Flaw(field, SubjectReason.YEAR_TOO_EARLY));
        }
    }

    private void dates(String path, LocalDate from, Optional<LocalDate> until) {
        if (from.isAfter(today)) {
            flaws.add(new Flaw(path + "/from", SubjectReason.DATE_IN_FUTURE));
        }
        if (until.filter(from::isAfter).isPresent()) {
            flaws.add(new Flaw(path + "/until", SubjectReason.DATES_REVERSED));
        }
    }
}
