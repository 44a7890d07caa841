package vn.thidua.plans.bulk.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.plans.bulk.Batch;
import vn.thidua.plans.bulk.BatchFile.FateName;
import vn.thidua.plans.bulk.BatchId;
import vn.thidua.plans.bulk.Batches;
import vn.thidua.plans.bulk.Digest;
import vn.thidua.plans.bulk.usecase.AnswerFile;
import vn.thidua.plans.bulk.usecase.Result;
import vn.thidua.plans.bulk.usecase.RunBatch;
import vn.thidua.plans.bulk.usecase.TakeFile;
import vn.thidua.plans.bulk.web.BatchViews.BatchView;
import vn.thidua.plans.bulk.web.BatchViews.FileView;
import vn.thidua.plans.bulk.web.BatchViews.PageView;
import vn.thidua.plans.document.ExtractionLimits;
import vn.thidua.plans.plan.Person;
import vn.thidua.plans.unit.UnitId;
import vn.thidua.plans.unit.Units;
import vn.thidua.platform.problem.ProblemType;
import vn.thidua.platform.problem.SeenVersion;
import vn.thidua.platform.tenancy.Caller;

@RestController
@RequestMapping("/api/plans/batches")
class BatchController {

    private static final int LONGEST_PATH = 1000;
    private static final long LARGEST_FILE = ExtractionLimits.standard().fileBytes();
    private static final long LARGEST_ARCHIVE = 1024L * 1024 * 1024;

    private final RunBatch run;
    private final AnswerFile answer;
    private final Batches batches;
    private final Units units;

    BatchController(RunBatch run, AnswerFile answer, Batches batches, Units units) {
        this.run = run;
        this.answer = answer;
        this.batches = batches;
        this.units = units;
    }

    record BatchWish(
            @NotBlank @Size(max = 200) String name, @Nullable @Size(max = 500) String key) {}

    /** Trả lời cho tệp đang chờ. */
    enum Answer {
        DRAFT,
        DROP
    }

    record FileAnswer(@NotNull Answer answer) {}

    record Confirmation(@NotNull @Size(min = 1, max = 50) List<String> fields) {}

    @GetMapping
    List<BatchView> newest(Caller caller) {
        return run.newest().stream().map(batch -> view(batch, caller)).toList();
    }

    @PostMapping
    ResponseEntity<?> begin(Caller caller, @RequestBody @Valid BatchWish wish) {
        return answered(
                run.begin(wish.name(), wish.key() == null ? "" : wish.key(), person(caller)),
                HttpStatus.CREATED,
                batch -> view(batch, caller));
    }

    @GetMapping("/{id}")
    BatchView batch(Caller caller, @PathVariable String id) {
        return run.find(id(id))
                .map(batch -> view(batch, caller))
                .orElseThrow(BatchController::absent);
    }

    @GetMapping("/{id}/files")
    PageView files(
            Caller caller,
            @PathVariable String id,
            @RequestParam(defaultValue = "") List<String> fate,
            @RequestParam(defaultValue = "false") boolean asking,
            @RequestParam(defaultValue = "0") @Min(0) @Max(10_000) int page,
            @RequestParam(defaultValue = "50") @Min(1) @Max(100) int size) {
        BatchId batch = id(id);
        if (run.find(batch).isEmpty()) {
            throw absent();
        }
        AnswerFile.Page found = answer.page(batch, fates(fate), asking, page, size, person(caller));
        return PageView.of(found, page, size, units.tree());
    }

    /** One file; its bytes are the body. */
    @PutMapping("/{id}/files")
    ResponseEntity<?> take(
            Caller caller,
            @PathVariable String id,
            @RequestParam @NotBlank @Size(max = LONGEST_PATH) String path,
            HttpServletRequest request)
            throws IOException {
        Person by = person(caller);
        Path received = Files.createTempFile("thidua-upload-", ".part");
        try {
            Received content =
                    receive(
                            request,
                            received,
                            LARGEST_FILE,
                            "Tệp lớn hơn 25 MB. Hãy bỏ bớt hình ảnh hoặc tách phụ lục rồi gửi lại.");
            return answered(
                    run.take(
                            id(id),
                            new TakeFile.Arrived(received, path, content.size(), content.sha256()),
                            by),
                    HttpStatus.OK,
                    file -> FileView.of(file, units.tree()));
        } finally {
            Files.deleteIfExists(received);
        }
    }

    /** An archive; its bytes are the body. */
    @PutMapping("/{id}/archive")
    ResponseEntity<?> takeArchive(
            Caller caller,
            @PathVariable String id,
            @RequestParam @NotBlank @Size(max = LONGEST_PATH) String name,
            HttpServletRequest request)
            throws IOException {
        Person by = person(caller);
        Path received = Files.createTempFile("thidua-archive-", ".part");
        try {
            var _ =
                    receive(
                            request,
                            received,
                            LARGEST_ARCHIVE,
                            "Tệp nén lớn hơn 1 GB. Hãy chia thư mục thành nhiều tệp nén rồi gửi từng tệp.");
            return answered(
                    run.takeArchive(id(id), received, name, by),
                    HttpStatus.ACCEPTED,
                    batch -> view(batch, caller));
        } finally {
            Files.deleteIfExists(received);
        }
    }

    @PostMapping("/{id}/files/{file}/answer")
    ResponseEntity<?> answer(
            Caller caller,
            @PathVariable String id,
            @PathVariable String file,
            @RequestBody @Valid FileAnswer given)
            throws IOException {
        Person by = person(caller);
        return answered(
                switch (given.answer()) {
                    case DRAFT -> answer.draft(id(id), file, by);
                    case DROP -> answer.drop(id(id), file, by);
                },
                HttpStatus.OK,
                it -> FileView.of(it, units.tree()));
    }

    @PostMapping("/{id}/files/{file}/confirmation")
    ResponseEntity<?> confirm(
            Caller caller,
            @PathVariable String id,
            @PathVariable String file,
            @RequestHeader("If-Match") String version,
            @RequestBody @Valid Confirmation confirmation) {
        return answered(
                answer.confirm(
                        id(id),
                        file,
                        SeenVersion.in(version),
                        Set.copyOf(confirmation.fields()),
                        person(caller)),
                HttpStatus.OK,
                it -> FileView.of(it, units.tree()));
    }

    @PostMapping("/{id}/recording")
    ResponseEntity<?> record(Caller caller, @PathVariable String id) {
        return answered(
                run.record(id(id), person(caller)),
                HttpStatus.ACCEPTED,
                batch -> view(batch, caller));
    }

    private BatchView view(Batch batch, Caller caller) {
        return BatchView.of(
                batch,
                batches.counts(batch.id()),
                batches.count(batch.id(), EnumSet.of(FateName.DRAFTED, FateName.HELD), true),
                batches.count(batch.id(), EnumSet.of(FateName.DRAFTED), true),
                person(caller).mayIssue(),
                LARGEST_FILE);
    }

    private record Received(long size, String sha256) {}

    private static Received receive(
            HttpServletRequest request, Path target, long largest, String tooLarge)
            throws IOException {
        if (request.getContentLengthLong() > largest) {
            throw ProblemType.TOO_LARGE.exception(tooLarge);
        }
        MessageDigest digest = Digest.sha256();
        byte[] buffer = new byte[64 * 1024];
        long size = 0;
        try (InputStream content = request.getInputStream();
                OutputStream out = Files.newOutputStream(target)) {
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                size += read;
                if (size > largest) {
                    throw ProblemType.TOO_LARGE.exception(tooLarge);
                }
                digest.update(buffer, 0, read);
                out.write(buffer, 0, read);
            }
        }
        return new Received(size, Digest.hex(digest));
    }

    private static <T> ResponseEntity<?> answered(
            Result<T> result, HttpStatus status, Function<T, ?> view) {
        return switch (result) {
            case Result.Done<T>(var value) -> ResponseEntity.status(status).body(view.apply(value));
            case Result.Refused<T>(var reason, var sentence) ->
                    ProblemType.REFUSED.response(reason, sentence);
            case Result.Stale<T>(var current) -> ProblemType.staleVersion(current);
            case Result.Forbidden<T>(var sentence) -> ProblemType.FORBIDDEN.response(sentence);
            case Result.Absent<T> _ -> throw absent();
        };
    }

    private static BatchId id(String text) {
        if (!BatchId.isOne(text)) {
            throw absent();
        }
        return new BatchId(text);
    }

    private static Set<FateName> fates(List<String> texts) {
        Set<FateName> fates = EnumSet.noneOf(FateName.class);
        for (String text : texts) {
            if (!text.isBlank()) {
                fates.add(
                        Arrays.stream(FateName.values())
                                .filter(it -> it.name().equals(text.toUpperCase(Locale.ROOT)))
                                .findFirst()
                                .orElseThrow(
                                        () ->
                                                ProblemType.INVALID_REQUEST.exception(
                                                        "Giá trị của fate không có trong danh mục. Tải lại trang rồi chọn lại.")));
            }
        }
        return fates.isEmpty() ? EnumSet.allOf(FateName.class) : fates;
    }

    private static ErrorResponseException absent() {
        return ProblemType.NOT_FOUND.exception(
                "Không có đợt nhập hoặc tệp này trong đơn vị. Kiểm tra lại đường dẫn.");
    }

    private static Person person(Caller caller) {
        Set<Person.Role> roles = EnumSet.noneOf(Person.Role.class);
        if (caller.has("specialist")) {
            roles.add(Person.Role.SPECIALIST);
        }
        if (caller.has("leader")) {
            roles.add(Person.Role.LEADER);
        }
        return new Person(
                caller.subject(), caller.displayName(), new UnitId(caller.tenant().value()), roles);
    }
}
