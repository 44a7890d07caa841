package vn.thidua.awards.council.web;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.awards.council.SessionId;
import vn.thidua.awards.council.usecase.Outcome;
import vn.thidua.awards.council.usecase.PrintSession;
import vn.thidua.platform.problem.ProblemType;

/** Papers of a session, always as a download and never from a cache. */
@RestController
class SessionPaperController {

    private static final MediaType WORD =
            MediaType.parseMediaType(
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final PrintSession print;

    SessionPaperController(PrintSession print) {
        this.print = print;
    }

    @GetMapping("/api/awards/sessions/{id}/papers/{paper}")
    ResponseEntity<?> paper(@PathVariable String id, @PathVariable String paper) {
        PrintSession.Kind kind =
                switch (paper) {
                    case "minutes" -> PrintSession.Kind.MINUTES;
                    case "submission" -> PrintSession.Kind.SUBMISSION;
                    default -> throw Answers.absent();
                };
        return switch (print.print(new SessionId(id), kind)) {
            case Outcome.Done<byte[]>(var file) ->
                    ResponseEntity.ok()
                            .contentType(WORD)
                            .header(
                                    HttpHeaders.CONTENT_DISPOSITION,
                                    ContentDisposition.attachment()
                                            .filename(
                                                    kind == PrintSession.Kind.MINUTES
                                                            ? "bien-ban-hop-hoi-dong.docx"
                                                            : "to-trinh-khen-thuong.docx")
                                            .build()
                                            .toString())
                            .header(HttpHeaders.CACHE_CONTROL, "no-store")
                            .header("X-Content-Type-Options", "nosniff")
                            .body(file);
            case Outcome.Forbidden<byte[]>(var sentence) -> ProblemType.REFUSED.response(sentence);
            case Outcome.Absent<byte[]>() -> throw Answers.absent();
            case Outcome.Refused<byte[]>(var reason) ->
                    ProblemType.REFUSED.response(reason, reason.sentence());
            case Outcome.Stale<byte[]>(var current) -> ProblemType.staleVersion(current);
        };
    }
}
