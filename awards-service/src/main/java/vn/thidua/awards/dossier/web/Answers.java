package vn.thidua.awards.dossier.web;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponseException;
import vn.thidua.awards.dossier.AwardDossier;
import vn.thidua.awards.dossier.DossierField;
import vn.thidua.awards.dossier.DossierId;
import vn.thidua.awards.dossier.DossierState;
import vn.thidua.awards.dossier.usecase.ActOnDossiers;
import vn.thidua.awards.dossier.usecase.Outcome;
import vn.thidua.awards.dossier.web.RowJson.FieldJson;
import vn.thidua.platform.problem.ProblemType;
import vn.thidua.platform.tenancy.Caller;

/** What a use case says, as an answer. */
final class Answers {

    private static final String STALE_SENTENCE =
            "Hồ sơ đã được người khác sửa sau khi bạn mở. Tải lại trang rồi làm tiếp.";

    private static final String ALREADY_SENTENCE =
            "Bước này bạn đã làm xong từ lần trước. Không phải làm lại.";

    private static final String ABSENT_SENTENCE =
            "Không có hồ sơ này, hoặc hồ sơ không ở đơn vị bạn. Tải lại danh sách.";

    /** One of {@code DossierAnswers} of the contract. */
    record AnswerJson(
            String id,
            boolean done,
            @Nullable Long version,
            @Nullable DossierState state,
            @Nullable String reason,
            @Nullable String sentence,
            List<FieldJson> fields) {}

    record AnswersJson(List<AnswerJson> answers) {}

    private Answers() {}

    static <T> ResponseEntity<?> of(Outcome<T> outcome, Function<T, ResponseEntity<?>> done) {
        return switch (outcome) {
            case Outcome.Done<T>(var value) -> done.apply(value);
            case Outcome.Refused<T>(var reason, var fields) -> {
                ProblemDetail problem = ProblemType.REFUSED.detail(reason, reason.sentence());
                if (!fields.isEmpty()) {
                    problem.setProperty(
                            "errors",
                            fields.stream()
                                    .map(
                                            field ->
                                                    new ProblemType.FieldError(
                                                            field.value(), reason.sentence()))
                                    .toList());
                }
                yield ResponseEntity.status(problem.getStatus())
                        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                        .body(problem);
            }
            case Outcome.Stale<T>(var current) -> ProblemType.staleVersion(current);
            case Outcome.Absent<T>() -> throw absent();
            case Outcome.Forbidden<T>(var sentence) -> ProblemType.FORBIDDEN.response(sentence);
        };
    }

    /** For one of many that a step was asked for; what was done before is done, and says when. */
    static AnswerJson of(ActOnDossiers.Answer answer, Function<DossierField, FieldJson> words) {
        AnswerJson json = of(answer.id(), answer.outcome(), words);
        return answer.before()
                ? new AnswerJson(
                        json.id(),
                        json.done(),
                        json.version(),
                        json.state(),
                        "ALREADY_DONE",
                        ALREADY_SENTENCE,
                        List.of())
                : json;
    }

    /** For one of many. */
    static AnswerJson of(
            DossierId id, Outcome<AwardDossier> outcome, Function<DossierField, FieldJson> words) {
        return switch (outcome) {
            case Outcome.Done<AwardDossier>(var dossier) ->
                    new AnswerJson(
                            id.value(),
                            true,
                            dossier.version(),
                            dossier.state(),
                            null,
                            null,
                            List.of());
            case Outcome.Refused<AwardDossier>(var reason, var fields) ->
                    not(id, reason.name(), reason.sentence(), fields.stream().map(words).toList());
            case Outcome.Stale<AwardDossier> _ -> not(id, "STALE", STALE_SENTENCE, List.of());
            case Outcome.Absent<AwardDossier>() -> not(id, "ABSENT", ABSENT_SENTENCE, List.of());
            case Outcome.Forbidden<AwardDossier>(var sentence) ->
                    not(id, "FORBIDDEN", sentence, List.of());
        };
    }

    private static AnswerJson not(
            DossierId id, String reason, String sentence, List<FieldJson> fields) {
        return new AnswerJson(id.value(), false, null, null, reason, sentence, fields);
    }

    static ErrorResponseException absent() {
        return ProblemType.NOT_FOUND.exception(ABSENT_SENTENCE);
    }

    /** What papers are called to the unit of the person. */
    static Function<DossierField, FieldJson> words(Names names, Caller caller) {
        return field -> names.of(caller.tenant()).field(field);
    }
}
