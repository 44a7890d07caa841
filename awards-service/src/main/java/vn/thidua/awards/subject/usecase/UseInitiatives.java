package vn.thidua.awards.subject.usecase;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import vn.thidua.awards.subject.History;
import vn.thidua.awards.subject.Subject;
import vn.thidua.awards.subject.SubjectId;
import vn.thidua.awards.subject.Subjects;
import vn.thidua.platform.tenancy.Tenancy;
import vn.thidua.platform.tenancy.TenantId;
import vn.thidua.platform.tenancy.TenantScope;

/**
 * Sáng kiến đã dùng làm căn cứ: a decision uses the initiative up that its nominee named, and frees it when it is cancelled
 * (used once: Công văn 5007/BNV-TĐKT năm 2023). Said twice, it is done once; what another award has used stays with that one.
 */
@Component
public class UseInitiatives {

    private final Subjects subjects;

    UseInitiatives(Subjects subjects) {
        this.subjects = subjects;
    }

    /** Binds the unit itself; may be called in any scope. */
    public void use(TenantId unit, SubjectId subject, String initiative, History.Use use) {
        changed(unit, subject, initiative, history -> history.used(initiative, use));
    }

    /** Binds the unit itself; may be called in any scope. */
    public void free(TenantId unit, SubjectId subject, String initiative, History.Use use) {
        changed(unit, subject, initiative, history -> history.freed(initiative, use));
    }

    private void changed(
            TenantId unit, SubjectId subject, String initiative, UnaryOperator<History> change) {
        Tenancy.run(
                new TenantScope.Work(unit, "note which initiative a decision relies on"),
                () -> {
                    boolean stored = false;
                    while (!stored) {
                        stored =
                                holder(subject, initiative)
                                        .map(found -> stored(found, change.apply(found.history())))
                                        .orElse(true);
                    }
                });
    }

    private boolean stored(Subject found, History next) {
        return next.equals(found.history()) || subjects.replace(found.with(next));
    }

    /** The entry of the person that has it: one that was merged into the main entry keeps its own. */
    private Optional<Subject> holder(SubjectId subject, String initiative) {
        return subjects.whole(subject).stream()
                .flatMap(whole -> whole.ids().stream())
                .flatMap(id -> subjects.find(id).stream())
                .filter(
                        entry ->
                                entry.history().initiatives().stream()
                                        .anyMatch(each -> each.id().equals(initiative)))
                .findFirst();
    }
}
