package vn.thidua.plans.plan.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
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
        Path received = Files.createTempFile("thidua-upload-", ".part");
        try {
            String name = Optional.ofNullable(file.getOriginalFilename()).orElse("");
            String sha256 = receive(file, received);
            ImportPlan.Upload upload =
                    new ImportPlan.Upload(received, lastPart(name), Files.size(received), sha256);
            return switch (importPlan.importPlan(upload, by)) {
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
        } finally {
            Files.deleteIfExists(received);
        }
    }

    /** Writes the file while its fingerprint is taken; it is never in memory as a whole. */
    private static String receive(MultipartFile file, Path target) throws IOException {
        MessageDigest digest = sha256();
        try (InputStream in = new DigestInputStream(file.getInputStream(), digest);
                OutputStream out = Files.newOutputStream(target)) {
            in.transferTo(out);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    private static String lastPart(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        return last.isBlank() ? "van-ban" : last.substring(Math.max(0, last.length() - 200));
    }

    @GetMapping("/{id}/text")
    TextView text(Caller caller, @PathVariable String id) throws IOException {
        return new TextView(found(source.text(Persons.of(caller), Answers.id(id))));
    }

    /** Always as a download: whatever a file holds, no browser shows it as a page of this site. */
    @GetMapping("/{id}/document")
    ResponseEntity<InputStreamResource> document(Caller caller, @PathVariable String id)
            throws IOException {
        ReadSource.Source found = found(source.document(Persons.of(caller), Answers.id(id)));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .contentLength(found.document().size())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(found.document().fileName(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(new InputStreamResource(found.content()));
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
