package vn.thidua.awards.dossier.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
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
import vn.thidua.awards.dossier.DossierField;
import vn.thidua.awards.dossier.DossierId;
import vn.thidua.awards.dossier.FileReason;
import vn.thidua.awards.dossier.ProposalId;
import vn.thidua.awards.dossier.usecase.AttachPapers;
import vn.thidua.awards.dossier.usecase.AttachPapers.Attached;
import vn.thidua.awards.dossier.usecase.ShowDossiers;
import vn.thidua.platform.problem.ProblemType;
import vn.thidua.platform.problem.SeenVersion;
import vn.thidua.platform.tenancy.Caller;

/** Papers of dossiers and proposals: handed in, handed out, taken back. */
@RestController
@RequestMapping("/api/awards")
class PaperController {

    private static final String IF_MATCH = "If-Match";
    private static final long LARGEST = 20L * 1024 * 1024;
    private static final int LONGEST_NAME = 200;

    private final AttachPapers papers;
    private final ShowDossiers show;
    private final Names names;

    PaperController(AttachPapers papers, ShowDossiers show, Names names) {
        this.papers = papers;
        this.show = show;
        this.names = names;
    }

    @PostMapping("/dossiers/{id}/papers")
    ResponseEntity<?> attach(
            Caller caller,
            @PathVariable String id,
            @RequestHeader(IF_MATCH) String version,
            @RequestParam String field,
            @RequestParam MultipartFile file)
            throws IOException {
        if (file.getSize() > LARGEST) {
            return tooLarge();
        }
        return answer(
                papers.toDossier(
                        caller, new DossierId(id), SeenVersion.in(version), sent(field, file)),
                () -> dossier(caller, id));
    }

    @DeleteMapping("/dossiers/{id}/papers/{file}")
    ResponseEntity<?> take(
            Caller caller,
            @PathVariable String id,
            @PathVariable String file,
            @RequestHeader(IF_MATCH) String version) {
        return Answers.of(
                papers.takeFromDossier(caller, new DossierId(id), SeenVersion.in(version), file),
                _ -> dossier(caller, id));
    }

    @GetMapping("/dossiers/{id}/papers/{file}")
    ResponseEntity<byte[]> read(Caller caller, @PathVariable String id, @PathVariable String file) {
        return handed(papers.ofDossier(caller, new DossierId(id), file));
    }

    @PostMapping("/proposals/{id}/papers")
    ResponseEntity<?> attachCommon(
            Caller caller,
            @PathVariable String id,
            @RequestParam String field,
            @RequestParam MultipartFile file)
            throws IOException {
        if (file.getSize() > LARGEST) {
            return tooLarge();
        }
        return answer(
                papers.toProposal(caller, new ProposalId(id), sent(field, file)),
                () -> proposal(caller, id));
    }

    @DeleteMapping("/proposals/{id}/papers/{file}")
    ResponseEntity<?> takeCommon(
            Caller caller, @PathVariable String id, @PathVariable String file) {
        return Answers.of(
                papers.takeFromProposal(caller, new ProposalId(id), file),
                _ -> proposal(caller, id));
    }

    @GetMapping("/proposals/{id}/papers/{file}")
    ResponseEntity<byte[]> readCommon(@PathVariable String id, @PathVariable String file) {
        return handed(papers.ofProposal(new ProposalId(id), file));
    }

    private static ResponseEntity<?> answer(Attached attached, Supplier<ResponseEntity<?>> done) {
        return switch (attached) {
            case Attached.Unsound(var reason) ->
                    reason == FileReason.TOO_LARGE
                            ? tooLarge()
                            : ProblemType.DOCUMENT_REFUSED.response(reason, reason.sentence());
            case Attached.Answered(var outcome) -> Answers.of(outcome, _ -> done.get());
        };
    }

    private static ResponseEntity<?> tooLarge() {
        return ProblemType.TOO_LARGE.response(FileReason.TOO_LARGE.sentence());
    }

    private ResponseEntity<?> dossier(Caller caller, String id) {
        return ResponseEntity.ok(
                show.dossier(caller, new DossierId(id))
                        .map(seen -> DossierJson.of(seen, names))
                        .orElseThrow(Answers::absent));
    }

    private ResponseEntity<?> proposal(Caller caller, String id) {
        return ResponseEntity.ok(
                show.proposal(caller, new ProposalId(id))
                        .map(seen -> ProposalJson.of(caller, seen, names))
                        .orElseThrow(Answers::absent));
    }

    private static AttachPapers.Sent sent(String field, MultipartFile file) throws IOException {
        String name = Optional.ofNullable(file.getOriginalFilename()).orElse("tep");
        return new AttachPapers.Sent(
                paper(field),
                name.substring(Math.max(0, name.length() - LONGEST_NAME)),
                file.getBytes());
    }

    private static DossierField paper(String field) {
        try {
            DossierField found = new DossierField(field);
            if (found.isPaper()) {
                return found;
            }
        } catch (IllegalArgumentException _) {
            // said below
        }
        throw ProblemType.INVALID_REQUEST.exception(
                "Chưa chọn loại giấy tờ. Hãy chọn trong danh sách rồi tải lại.");
    }

    private static ResponseEntity<byte[]> handed(Optional<AttachPapers.Handed> found) {
        AttachPapers.Handed handed = found.orElseThrow(Answers::absent);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(handed.paper().type()))
                .header("X-Content-Type-Options", "nosniff")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(handed.paper().name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(handed.content());
    }
}
