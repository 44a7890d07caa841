package vn.thidua.reporting.audit.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.CurrentSecurityContext;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import vn.thidua.platform.problem.ProblemType;
import vn.thidua.platform.tenancy.Caller;
import vn.thidua.platform.tenancy.Tenancy;
import vn.thidua.platform.tenancy.TenantId;
import vn.thidua.platform.tenancy.TenantScope;
import vn.thidua.platform.tenancy.TenantTree;
import vn.thidua.reporting.audit.AuditLog;
import vn.thidua.reporting.audit.Entry;
import vn.thidua.reporting.audit.Kind;
import vn.thidua.reporting.audit.usecase.EnterSignIn;
import vn.thidua.reporting.audit.usecase.ReadAudit;
import vn.thidua.reporting.audit.usecase.ReadAudit.Outcome;

/** The unit's log. */
@RestController
@RequestMapping("/api/audit")
class AuditController {

    private static final MediaType JSON_LINES = MediaType.parseMediaType("application/x-ndjson");

    private static final String FORBIDDEN =
            "Nhật ký chỉ dành cho lãnh đạo, quản trị đơn vị và người kiểm tra của đơn vị. Hãy nhờ"
                    + " một trong những người đó mở giúp.";
    private static final String ABSENT =
            "Không có nhật ký này. Mỗi đơn vị chỉ xem được nhật ký của mình; hãy mở trang Nhật ký"
                    + " từ mục Đơn vị.";
    private static final String BACKWARDS =
            "“Từ ngày” đang sau “Đến ngày”. Hãy chọn lại khoảng ngày.";

    private final ReadAudit audit;
    private final EnterSignIn signIns;
    private final TenantTree tree;
    private final Clock clock;

    AuditController(ReadAudit audit, EnterSignIn signIns, TenantTree tree, Clock clock) {
        this.audit = audit;
        this.signIns = signIns;
        this.tree = tree;
        this.clock = clock;
    }

    @GetMapping
    ResponseEntity<?> page(
            Caller caller,
            @RequestParam Optional<TenantId> unit,
            @RequestParam Optional<Kind> kind,
            @RequestParam Optional<LocalDate> from,
            @RequestParam Optional<LocalDate> to,
            @RequestParam(defaultValue = "false") boolean outside,
            @RequestParam(defaultValue = "0") @Min(0) @Max(10_000) int page,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int size) {
        return answer(
                audit.page(caller, unit, new AuditLog.Wanted(kind, from, to, outside), page, size),
                found ->
                        ResponseEntity.ok(
                                new AuditJson.PageJson(
                                        found.entries().stream()
                                                .map(entry -> AuditJson.EntryJson.of(entry, tree))
                                                .toList(),
                                        found.total(),
                                        page,
                                        size)));
    }

    @GetMapping("/head")
    ResponseEntity<?> head(Caller caller, @RequestParam Optional<TenantId> unit) {
        return answer(
                audit.head(caller, unit), last -> ResponseEntity.ok(AuditJson.HeadJson.of(last)));
    }

    @GetMapping("/verification")
    ResponseEntity<?> verification(Caller caller, @RequestParam Optional<TenantId> unit) {
        return answer(
                audit.verify(caller, unit),
                result -> ResponseEntity.ok(AuditJson.CheckJson.of(result)));
    }

    /** The type of the answer is named: Spring streams no other. */
    @GetMapping("/export")
    ResponseEntity<StreamingResponseBody> export(
            Caller caller, @RequestParam Optional<TenantId> unit) {
        return switch (audit.export(caller, unit)) {
            case Outcome.Shown<Consumer<Consumer<Entry>>>(var entries) ->
                    ResponseEntity.ok()
                            .contentType(JSON_LINES)
                            .header(
                                    HttpHeaders.CONTENT_DISPOSITION,
                                    ContentDisposition.attachment()
                                            .filename(fileName(unit.orElse(caller.tenant())))
                                            .build()
                                            .toString())
                            .body(lines(caller, entries));
            case Outcome.Forbidden<?>() -> throw ProblemType.FORBIDDEN.exception(FORBIDDEN);
            case Outcome.Absent<?>() -> throw ProblemType.NOT_FOUND.exception(ABSENT);
            case Outcome.Backwards<?>() -> throw ProblemType.INVALID_REQUEST.exception(BACKWARDS);
        };
    }

    private static String fileName(TenantId unit) {
        return "nhat-ky-%s.jsonl".formatted(unit);
    }

    /** The gateway says, with the person's own token, that the person has signed in. */
    @PostMapping("/sign-ins")
    ResponseEntity<Void> signIn(
            Caller caller,
            @CurrentSecurityContext(expression = "authentication.credentials") Jwt token) {
        signIns.enter(caller, signIn(token), clock.instant());
        return ResponseEntity.noContent().build();
    }

    /** The same for all tokens of one sign-in, however often they are renewed or shown. */
    private static String signIn(Jwt token) {
        return Stream.of("sid", "auth_time", "jti", "iat")
                .map(claim -> String.valueOf(token.getClaims().get(claim)))
                .limit(token.hasClaim("sid") && token.hasClaim("auth_time") ? 2 : 4)
                .collect(Collectors.joining("|"));
    }

    /** Written from a thread of its own, which knows no caller unless it is told. */
    private static StreamingResponseBody lines(Caller caller, Consumer<Consumer<Entry>> entries) {
        return out ->
                Tenancy.run(
                        new TenantScope.Home(caller),
                        () -> {
                            try (Writer writer =
                                    new BufferedWriter(
                                            new OutputStreamWriter(out, StandardCharsets.UTF_8))) {
                                entries.accept(entry -> write(writer, entry));
                            } catch (IOException gone) {
                                throw new UncheckedIOException(gone);
                            }
                        });
    }

    private static void write(Writer writer, Entry entry) {
        try {
            writer.write(entry.exported());
            writer.write('\n');
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static <T> ResponseEntity<?> answer(
            Outcome<T> outcome, Function<T, ResponseEntity<?>> form) {
        return switch (outcome) {
            case Outcome.Shown<T>(T it) -> form.apply(it);
            case Outcome.Forbidden<T>() -> ProblemType.FORBIDDEN.response(FORBIDDEN);
            case Outcome.Absent<T>() -> ProblemType.NOT_FOUND.response(ABSENT);
            case Outcome.Backwards<T>() -> ProblemType.INVALID_REQUEST.response(BACKWARDS);
        };
    }
}
