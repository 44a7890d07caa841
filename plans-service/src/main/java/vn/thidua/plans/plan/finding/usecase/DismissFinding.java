package vn.thidua.plans.plan.finding.usecase;

import java.time.Clock;
import java.util.Optional;
import vn.thidua.plans.plan.Person;
import vn.thidua.plans.plan.Plan;
import vn.thidua.plans.plan.PlanId;
import vn.thidua.plans.plan.finding.Dismissal;
import vn.thidua.plans.plan.finding.DismissalStore;
import vn.thidua.plans.plan.finding.Dismissals;
import vn.thidua.plans.plan.finding.usecase.NoticeFindings.Outcome;
import vn.thidua.plans.plan.usecase.FindPlan;

/** Bỏ qua một phát hiện, hoặc đưa nó trở lại. */
public final class DismissFinding {

    private static final int ATTEMPTS = 10;

    private final FindPlan find;
    private final DismissalStore store;
    private final NoticeFindings notice;
    private final Clock clock;

    public DismissFinding(FindPlan find, DismissalStore store, NoticeFindings notice, Clock clock) {
        this.find = find;
        this.store = store;
        this.notice = notice;
        this.clock = clock;
    }

    /** Vì sao không bỏ qua được. */
    public enum Reason {
        TOO_MANY_DISMISSED
    }

    public Outcome dismiss(Person by, PlanId id, String key, String reason) {
        return change(
                by,
                id,
                seen ->
                        seen.with(
                                new Dismissal(
                                        key, reason, by.subject(), by.name(), clock.instant())));
    }

    public Outcome restore(Person by, PlanId id, String key) {
        return change(by, id, seen -> Optional.of(seen.without(key)));
    }

    private interface Decision {
        Optional<Dismissals> next(Dismissals seen);
    }

    private Outcome change(Person by, PlanId id, Decision decision) {
        Optional<Plan> plan = find.find(by, id);
        if (plan.isEmpty()) {
            return new Outcome.Absent();
        }
        if (!plan.get().unit().equals(by.unit())) {
            return new Outcome.Forbidden("Văn bản này của đơn vị khác, chỉ được xem.");
        }
        if (!by.mayDraft()) {
            return new Outcome.Forbidden(
                    "Tài khoản không có quyền soạn thảo của đơn vị này. Hãy đề nghị quản trị viên đơn vị cấp quyền chuyên viên.");
        }
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Optional<Dismissals> next = decision.next(store.find(id, by.unit()));
            if (next.isEmpty()) {
                return new Outcome.Refused(
                        Reason.TOO_MANY_DISMISSED,
                        "Văn bản này đã bỏ qua quá nhiều chỗ. Hãy sửa văn bản, hoặc đưa bớt các chỗ đã bỏ qua trở lại.");
            }
            if (store.store(next.get())) {
                return notice.notice(by, plan.get(), plan.get().content());
            }
        }
        throw new IllegalStateException("dismissals change faster than stored plan=" + id);
    }
}
