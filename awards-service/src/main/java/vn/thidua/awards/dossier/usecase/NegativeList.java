package vn.thidua.awards.dossier.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.thidua.awards.dossier.AwardDossier;
import vn.thidua.awards.subject.History;
import vn.thidua.awards.subject.History.Concern;
import vn.thidua.awards.subject.History.Discipline;
import vn.thidua.awards.subject.History.Severity;
import vn.thidua.awards.subject.Subjects;
import vn.thidua.awards.subject.WholeSubject;
import vn.thidua.platform.tenancy.Tenancy;
import vn.thidua.platform.tenancy.TenantScope;

/**
 * Kỷ luật, vi phạm, thanh tra, khiếu nại đang có hiệu lực: nobody is commended while one of them is open (Nghị định
 * 152/2025/NĐ-CP, Điều 4); other entries are for the eye of who appraises.
 */
@Component
class NegativeList {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final Subjects subjects;
    private final Clock clock;

    NegativeList(Subjects subjects, Clock clock) {
        this.subjects = subjects;
        this.clock = clock;
    }

    boolean blocks(AwardDossier dossier) {
        History history = history(dossier);
        return concerns(history).anyMatch(each -> each.severity() == Severity.BLOCK)
                || disciplines(history).findAny().isPresent();
    }

    /** Each entry with who says so and since when, Vietnamese; the gravest first. */
    List<String> entries(AwardDossier dossier) {
        History history = history(dossier);
        return Stream.of(
                        disciplines(history).map(NegativeList::words),
                        concerns(history)
                                .filter(each -> each.severity() == Severity.BLOCK)
                                .map(each -> words("Chưa xét khen thưởng", each)),
                        concerns(history)
                                .filter(each -> each.severity() == Severity.WARNING)
                                .map(each -> words("Lưu ý", each)))
                .flatMap(each -> each)
                .toList();
    }

    private Stream<Concern> concerns(History history) {
        return history.concerns().stream().filter(each -> each.holdsOn(today()));
    }

    private Stream<Discipline> disciplines(History history) {
        return history.disciplines().stream().filter(each -> each.holdsOn(today()));
    }

    private static String words(Discipline each) {
        return "Chưa xét khen thưởng (kỷ luật): " + each.form() + time(each.from(), each.until());
    }

    private static String words(String how, Concern each) {
        return how + " (" + each.source() + "): " + each.what() + time(each.from(), each.until());
    }

    private static String time(LocalDate from, Optional<LocalDate> until) {
        return ", từ "
                + DAY.format(from)
                + until.map(day -> " đến hết " + DAY.format(day)).orElse(", chưa kết thúc");
    }

    private History history(AwardDossier dossier) {
        return dossier.content()
                .nominee()
                .subject()
                .flatMap(
                        subject ->
                                Tenancy.call(
                                        new TenantScope.Work(
                                                dossier.unit(), "look for what blocks a nominee"),
                                        () -> subjects.whole(subject)))
                .map(WholeSubject::history)
                .orElse(History.NONE);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
