package vn.thidua.awards.dossier.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.awards.dossier.Action;
import vn.thidua.awards.dossier.DossierField;
import vn.thidua.awards.dossier.Remark;
import vn.thidua.platform.problem.ProblemType;

/** {@code DossierStep} of the contract. */
record StepJson(
        Action.@NotNull Name action,
        @Size(max = 2000) @Nullable String words,
        @Size(max = 50) @Nullable List<@Valid @NotNull RemarkJson> remarks,
        @Nullable Boolean favourable,
        @Size(max = 30) @Nullable List<@NotNull @Size(max = 300) String> bodies,
        @Nullable LocalDate dueOn,
        @Size(max = 300) @Nullable String body,
        @Size(max = 300) @Nullable String where,
        @Nullable Integer days,
        @Size(max = 300) @Nullable String name,
        @Size(max = 300) @Nullable String contact,
        @Nullable Integer objection) {

    record RemarkJson(@NotNull String field, @NotNull @Size(max = 2000) String words) {

        Remark remark() {
            try {
                return new Remark(new DossierField(field), words.strip());
            } catch (IllegalArgumentException _) {
                throw ProblemType.INVALID_REQUEST.exception(
                        "Hồ sơ không có mục '%s'. Hãy chọn mục trong danh sách rồi ghi ý kiến."
                                .formatted(field));
            }
        }
    }

    Action toAction() {
        return switch (action) {
            case SUBMIT -> new Action.Submit(text(words));
            case WITHDRAW -> new Action.Withdraw(text(words));
            case RECEIVE -> new Action.Receive();
            case GIVE_BACK ->
                    new Action.GiveBack(list(remarks).stream().map(RemarkJson::remark).toList());
            case APPRAISE -> new Action.Appraise(yes("favourable"), text(words));
            case ASK -> new Action.Ask(list(bodies), day());
            case RECORD_OPINION ->
                    new Action.RecordOpinion(text(body), yes("favourable"), text(words));
            case POST -> new Action.Post(text(where), days == null ? 0 : days);
            case OBJECT -> objectTo();
            case ANSWER_OBJECTION ->
                    new Action.AnswerObjection(
                            objection == null ? -1 : objection, yes("favourable"), text(words));
            case PUT_BEFORE_COUNCIL -> new Action.PutBeforeCouncil();
            case SUBMIT_TO_SIGNER -> new Action.SubmitToSigner();
            case FORWARD -> new Action.Forward();
            case DECLINE -> new Action.Decline(text(words));
        };
    }

    private Action objectTo() {
        if (text(name).isBlank() || text(contact).isBlank() || text(words).isBlank()) {
            throw ProblemType.INVALID_REQUEST.exception(
                    "Hãy ghi người phản ánh, cách liên hệ và nội dung phản ánh.");
        }
        return new Action.ObjectTo(text(name), text(contact), text(words));
    }

    private boolean yes(String what) {
        if (favourable == null) {
            throw ProblemType.INVALID_REQUEST.exception(
                    "Hãy chọn đồng ý hay không đồng ý (%s).".formatted(what));
        }
        return favourable;
    }

    private LocalDate day() {
        if (dueOn == null) {
            throw ProblemType.INVALID_REQUEST.exception("Hãy chọn hạn trả lời.");
        }
        return dueOn;
    }

    private static String text(@Nullable String given) {
        return Optional.ofNullable(given).map(String::strip).orElse("");
    }

    private static <T> List<T> list(@Nullable List<T> given) {
        return given == null ? List.of() : given;
    }
}
