package vn.thidua.plans.plan.web;

import java.io.IOException;
import java.net.URI;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.thidua.plans.plan.Person;
import vn.thidua.plans.plan.usecase.ImportPlan;
import vn.thidua.plans.plan.usecase.ReadSource;
import vn.thidua.platform.problem.ProblemType;
import vn.thidua.platform.tenancy.Caller;

/** Documents on their way in and out. */
@RestController
@RequestMapping("/api/plans")
class ImportController {

    private final ImportPlan importPlan;
    private final ReadSource source;
    private final Answers answers;

    ImportController(ImportPlan importPlan, ReadSource source, Answers answers) {
        this.importPlan = importPlan;
        this.source = source;
        this.answers = answers;
    }

    record TextView(String text) {}

    @PostMapping(path = "/imports", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<?> importPlan(Caller caller, @RequestParam("file") MultipartFile file)
            throws IOException {
        Person by = Persons.of(caller);
        try (Received received = Received.of(file)) {
            return switch (importPlan.importPlan(received.upload(), by)) {
                case ImportPlan.Imported.Drafted(var plan) ->
                        ResponseEntity.created(URI.create("/api/plans/" + plan.id()))
                                .body(answers.view(by, plan));
                case ImportPlan.Imported.Known(var plan) ->
                        ResponseEntity.ok(answers.view(by, plan));
                case ImportPlan.Imported.Refused(var reason, var sentence) ->
                        ProblemType.DOCUMENT_REFUSED.response(reason, sentence);
                case ImportPlan.Imported.Forbidden(var sentence) ->
                        ProblemType.FORBIDDEN.response(sentence);
            };
        }
    }

    @GetMapping("/{id}/text")
    TextView text(Caller caller, @PathVariable String id) throws IOException {
        return new TextView(found(source.text(Persons.of(caller), Answers.id(id))));
    }

    @GetMapping("/{id}/document")
    ResponseEntity<InputStreamResource> document(Caller caller, @PathVariable String id)
            throws IOException {
        ReadSource.Source found = found(source.document(Persons.of(caller), Answers.id(id)));
        return Download.of(found.document().fileName(), found.document().size(), found.content());
    }

    private static <T> T found(ReadSource.Found<T> found) {
        return switch (found) {
            case ReadSource.Found.Here<T>(var content) -> content;
            case ReadSource.Found.Absent<T> _ -> throw Answers.absent();
            case ReadSource.Found.Written<T> _ ->
                    throw ProblemType.NOT_FOUND.exception(
                            "Văn bản này được soạn trên hệ thống nên không có tệp gốc. Xem nội dung ở phần soạn thảo.");
        };
    }
}
