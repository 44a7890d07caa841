package vn.thidua.plans.plan.web;

import java.io.IOException;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.thidua.plans.plan.usecase.AttachFile;
import vn.thidua.platform.problem.ProblemType;
import vn.thidua.platform.tenancy.Caller;

/** Tài liệu kèm theo. */
@RestController
@RequestMapping("/api/plans/{id}/attachments")
class AttachmentController {

    private final AttachFile attach;
    private final Answers answers;

    AttachmentController(AttachFile attach, Answers answers) {
        this.attach = attach;
        this.answers = answers;
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<?> attach(
            Caller caller,
            @PathVariable String id,
            @RequestHeader("If-Match") String version,
            @RequestParam("file") MultipartFile file)
            throws IOException {
        try (Received received = Received.of(file)) {
            return switch (attach.attach(Answers.target(id, version, caller), received.upload())) {
                case AttachFile.Attached.Answered(var result) -> answers.of(result, caller);
                case AttachFile.Attached.Refused(var reason, var sentence) ->
                        ProblemType.DOCUMENT_REFUSED.response(reason, sentence);
            };
        }
    }

    @DeleteMapping("/{fileId}")
    ResponseEntity<?> detach(
            Caller caller,
            @PathVariable String id,
            @PathVariable String fileId,
            @RequestHeader("If-Match") String version) {
        return answers.of(attach.detach(Answers.target(id, version, caller), fileId), caller);
    }

    @GetMapping("/{fileId}")
    ResponseEntity<InputStreamResource> open(
            Caller caller, @PathVariable String id, @PathVariable String fileId)
            throws IOException {
        AttachFile.Opened opened =
                attach.open(Persons.of(caller), Answers.id(id), fileId)
                        .orElseThrow(Answers::absent);
        return Download.of(
                opened.attachment().name(), opened.attachment().size(), opened.content());
    }
}
