package vn.thidua.plans.plan;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.thidua.plans.plan.PlanState.Draft;
import vn.thidua.plans.plan.PlanState.InReview;
import vn.thidua.plans.plan.PlanState.Issued;

/** Trình duyệt: the way of a draft to the leader, and back with remarks. */
record Review(Plan plan, Person by, Instant at) {

    /** Trình: sends the draft to the leader. */
    Outcome submit() {
        return switch (plan.state()) {
            case Draft _ when plan.folder().remarks().stream().anyMatch(it -> !it.met()) ->
                    new Outcome.Refused(Reason.REMARKS_OPEN);
            case Draft _ ->
                    new Outcome.Done(
                            plan.next(
                                    new InReview(by.subject(), at),
                                    plan.content(),
                                    plan.link(),
                                    plan.remark(),
                                    new Change(
                                            plan.version() + 1,
                                            Change.Act.SUBMITTED,
                                            by,
                                            at,
                                            List.of(),
                                            Optional.empty()),
                                    by));
            case InReview _,
                    Issued _,
                    PlanState.Amended _,
                    PlanState.Replaced _,
                    PlanState.Withdrawn _,
                    PlanState.Closed _ ->
                    new Outcome.Refused(Reason.NOT_A_DRAFT);
        };
    }

    /** Trả lại: gives the draft back with a remark, and with remarks on single fields. */
    Outcome giveBack(String words, List<Plan.FieldRemark> fields) {
        if (!(plan.state() instanceof InReview)) {
            return new Outcome.Refused(Reason.NOT_IN_REVIEW);
        }
        List<Folder.Remark> remarks =
                fields.stream()
                        .flatMap(
                                it ->
                                        ContentDifference.words(plan.content(), it.field())
                                                .map(
                                                        about ->
                                                                new Folder.Remark(
                                                                        it.field(),
                                                                        about,
                                                                        it.words(),
                                                                        by.name(),
                                                                        at,
                                                                        false))
                                                .stream())
                        .toList();
        if (remarks.size() < fields.size()) {
            return new Outcome.Refused(Reason.UNKNOWN_FIELD);
        }
        Change change =
                new Change(
                        plan.version() + 1,
                        Change.Act.RETURNED,
                        by,
                        at,
                        List.of(),
                        Optional.of(words));
        return new Outcome.Done(
                plan.next(
                        new Draft(),
                        plan.content(),
                        plan.link(),
                        Optional.of(words),
                        plan.folder().with(remarks),
                        change,
                        by));
    }

    /** Xác nhận: a leader vouches for uncertain values without sending the draft back. */
    Outcome confirm(Set<String> fields) {
        if (!(plan.state() instanceof InReview)) {
            return new Outcome.Refused(Reason.NOT_IN_REVIEW);
        }
        PlanContent confirmed = plan.content().confirming(fields);
        Change change =
                new Change(
                        plan.version() + 1,
                        Change.Act.CONFIRMED,
                        by,
                        at,
                        ContentDifference.before(plan.content(), confirmed),
                        Optional.empty());
        return new Outcome.Done(
                plan.next(plan.state(), confirmed, plan.link(), plan.remark(), change, by));
    }
}
