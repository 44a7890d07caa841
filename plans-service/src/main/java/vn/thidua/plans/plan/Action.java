package vn.thidua.plans.plan;

import java.util.EnumSet;
import java.util.Set;

/** Việc có thể làm tiếp: what a person may do with a plan as it stands. */
public enum Action {
    CORRECT,
    ANSWER_PARENT,
    SUBMIT,
    RETURN,
    ISSUE,
    DISCARD,
    CONFIRM,
    ATTACH,
    AMEND,
    REPLACE,
    WITHDRAW,
    CLOSE;

    public static Set<Action> of(Plan plan, IssuerCheck issuer, Person by) {
        Set<Action> actions = EnumSet.noneOf(Action.class);
        if (!plan.unit().equals(by.unit()) || !by.mayDraft()) {
            return actions;
        }
        boolean another = issuer instanceof IssuerCheck.Other;
        switch (plan.state()) {
            case PlanState.Draft _ -> {
                actions.addAll(EnumSet.of(CORRECT, ANSWER_PARENT, DISCARD, ATTACH));
                if (!another) {
                    actions.add(SUBMIT);
                }
                if (!another && by.mayIssue()) {
                    actions.add(ISSUE);
                }
            }
            case PlanState.InReview _ -> {
                actions.add(ANSWER_PARENT);
                if (by.mayIssue()) {
                    actions.addAll(EnumSet.of(RETURN, CONFIRM));
                }
                if (!another && by.mayIssue()) {
                    actions.add(ISSUE);
                }
            }
            case PlanState.Issued _, PlanState.Amended _ -> {
                if (!plan.isAmendment()) {
                    actions.addAll(EnumSet.of(ANSWER_PARENT, AMEND, REPLACE));
                }
                if (!plan.isAmendment() && by.mayIssue()) {
                    actions.addAll(EnumSet.of(WITHDRAW, CLOSE));
                }
            }
            case PlanState.Replaced _, PlanState.Withdrawn _, PlanState.Closed _ -> {}
        }
        return actions;
    }
}
