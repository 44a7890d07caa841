package vn.thidua.awards.dossier.usecase;

import java.util.EnumSet;
import java.util.Set;
import vn.thidua.awards.dossier.Action.Name;
import vn.thidua.awards.dossier.DossierState;

/** What a state offers, so that a page shows no button that is refused at once. */
final class Allowed {

    private Allowed() {}

    static Set<Name> toProposer(DossierState state) {
        return switch (state) {
            case DRAFT, WITHDRAWN -> EnumSet.of(Name.SUBMIT);
            case RETURNED -> EnumSet.of(Name.SUBMIT, Name.WITHDRAW);
            case SUBMITTED, RECEIVED, UNDER_APPRAISAL, IN_CONCURRENCE, POSTED ->
                    EnumSet.of(Name.WITHDRAW);
            case BEFORE_COUNCIL, BEFORE_SIGNER, DECIDED, HANDED_OVER, DECLINED, REVOKED ->
                    EnumSet.noneOf(Name.class);
        };
    }

    static Set<Name> toHolder(DossierState state) {
        return switch (state) {
            case SUBMITTED -> EnumSet.of(Name.RECEIVE, Name.GIVE_BACK);
            case RECEIVED -> EnumSet.of(Name.APPRAISE, Name.GIVE_BACK, Name.DECLINE);
            case UNDER_APPRAISAL ->
                    EnumSet.of(
                            Name.APPRAISE,
                            Name.GIVE_BACK,
                            Name.ASK,
                            Name.POST,
                            Name.PUT_BEFORE_COUNCIL,
                            Name.SUBMIT_TO_SIGNER,
                            Name.FORWARD,
                            Name.DECLINE);
            case IN_CONCURRENCE ->
                    EnumSet.of(
                            Name.APPRAISE,
                            Name.GIVE_BACK,
                            Name.ASK,
                            Name.RECORD_OPINION,
                            Name.POST,
                            Name.PUT_BEFORE_COUNCIL,
                            Name.SUBMIT_TO_SIGNER,
                            Name.FORWARD,
                            Name.DECLINE);
            case POSTED ->
                    EnumSet.of(
                            Name.OBJECT,
                            Name.ANSWER_OBJECTION,
                            Name.PUT_BEFORE_COUNCIL,
                            Name.SUBMIT_TO_SIGNER,
                            Name.FORWARD,
                            Name.DECLINE);
            case BEFORE_SIGNER -> EnumSet.of(Name.FORWARD, Name.DECLINE);
            case DRAFT,
                    RETURNED,
                    WITHDRAWN,
                    BEFORE_COUNCIL,
                    DECIDED,
                    HANDED_OVER,
                    DECLINED,
                    REVOKED ->
                    EnumSet.noneOf(Name.class);
        };
    }
}
