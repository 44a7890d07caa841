package vn.thidua.awards.subject.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.awards.subject.CitizenNumber;
import vn.thidua.awards.subject.Flaw;
import vn.thidua.awards.subject.Subject;
import vn.thidua.awards.subject.SubjectId;
import vn.thidua.awards.subject.SubjectKind;
import vn.thidua.awards.subject.Subjects;
import vn.thidua.awards.subject.usecase.KeepSubjects;
import vn.thidua.awards.subject.usecase.Outcome;
import vn.thidua.awards.subject.usecase.ReadCitizenNumber;
import vn.thidua.platform.problem.ProblemType;
import vn.thidua.platform.problem.SeenVersion;
import vn.thidua.platform.tenancy.Caller;
import vn.thidua.platform.tenancy.TenantTree;

/** The unit's register of persons, collectives and households. */
@RestController
@RequestMapping("/api/awards/subjects")
class SubjectController {

    private static final String IF_MATCH = "If-Match";
    private static final int LARGEST_PAGE = 200;

    record OtherJson(@NotNull SubjectId other) {}

    record WhyJson(@NotNull @Size(max = 500) String reason) {}

    record NumberJson(String citizenNumber) {}

    private final KeepSubjects keep;
    private final ReadCitizenNumber numbers;
    private final TenantTree tree;

    SubjectController(KeepSubjects keep, ReadCitizenNumber numbers, TenantTree tree) {
        this.keep = keep;
        this.numbers = numbers;
        this.tree = tree;
    }

    @GetMapping
    SubjectViews.FoundJson search(
            @RequestParam(defaultValue = "") String q,
            @RequestParam Optional<SubjectKind> kind,
            @RequestParam(defaultValue = "0") int skip,
            @RequestParam(defaultValue = "50") int limit) {
        if (skip < 0 || limit < 1 || limit > LARGEST_PAGE) {
            throw ProblemType.INVALID_REQUEST.exception(
                    "Mỗi lần xem được từ 1 đến 200 dòng. Hãy tải lại trang.");
        }
        Subjects.Found found = keep.search(new Subjects.Search(q, kind, skip, limit));
        return new SubjectViews.FoundJson(
                found.subjects().stream().map(this::row).toList(), found.total());
    }

    @GetMapping("/duplicates")
    List<SubjectViews.GroupJson> duplicates() {
        return keep.duplicates().stream()
                .map(group -> new SubjectViews.GroupJson(group.stream().map(this::row).toList()))
                .toList();
    }

    @PostMapping
    ResponseEntity<?> register(Caller caller, @RequestBody @Valid SubjectViews.CardJson card) {
        return answer(caller, keep.register(caller, card.card()));
    }

    @GetMapping("/{id}")
    SubjectViews.SubjectJson see(Caller caller, @PathVariable SubjectId id) {
        return keep.see(id).map(seen -> view(caller, seen)).orElseThrow(SubjectController::absent);
    }

    @PutMapping("/{id}")
    ResponseEntity<?> correct(
            Caller caller,
            @PathVariable SubjectId id,
            @RequestHeader(IF_MATCH) String version,
            @RequestBody @Valid SubjectViews.CardJson card) {
        return answer(caller, keep.correct(caller, id, SeenVersion.in(version), card.card()));
    }

    @PutMapping("/{id}/history")
    ResponseEntity<?> tell(
            Caller caller,
            @PathVariable SubjectId id,
            @RequestHeader(IF_MATCH) String version,
            @RequestBody @Valid SubjectViews.HistoryJson history) {
        return answer(caller, keep.tell(caller, id, SeenVersion.in(version), history.history()));
    }

    /** The entry becomes a part of the one that is named. */
    @PostMapping("/{id}/merging")
    ResponseEntity<?> merge(
            Caller caller,
            @PathVariable SubjectId id,
            @RequestHeader(IF_MATCH) String version,
            @RequestBody @Valid OtherJson main) {
        return answer(caller, keep.merge(caller, id, SeenVersion.in(version), main.other()));
    }

    @DeleteMapping("/{id}/merging")
    ResponseEntity<?> separate(
            Caller caller, @PathVariable SubjectId id, @RequestHeader(IF_MATCH) String version) {
        return answer(caller, keep.separate(caller, id, SeenVersion.in(version)));
    }

    @PostMapping("/{id}/different")
    ResponseEntity<?> tellApart(
            Caller caller,
            @PathVariable SubjectId id,
            @RequestHeader(IF_MATCH) String version,
            @RequestBody @Valid OtherJson other) {
        return answer(caller, keep.tellApart(caller, id, SeenVersion.in(version), other.other()));
    }

    /** Each reading is noted and told to the audit topic before the number is answered. */
    @PostMapping("/{id}/citizen-number/readings")
    ResponseEntity<?> read(
            Caller caller, @PathVariable SubjectId id, @RequestBody @Valid WhyJson why) {
        return switch (numbers.read(caller, id, why.reason())) {
            case Outcome.Done<CitizenNumber>(var number) ->
                    ResponseEntity.ok()
                            .cacheControl(CacheControl.noStore())
                            .body(new NumberJson(number.digits()));
            case Outcome.Refused<CitizenNumber>(var flaws) -> refused(flaws);
            case Outcome.Stale<CitizenNumber>(var current) -> ProblemType.staleVersion(current);
            case Outcome.Absent<CitizenNumber>() -> throw absent();
            case Outcome.Forbidden<CitizenNumber>(var sentence) ->
                    ProblemType.FORBIDDEN.response(sentence);
        };
    }

    private ResponseEntity<?> answer(Caller caller, Outcome<KeepSubjects.Seen> outcome) {
        return switch (outcome) {
            case Outcome.Done<KeepSubjects.Seen>(var seen) -> ResponseEntity.ok(view(caller, seen));
            case Outcome.Refused<KeepSubjects.Seen>(var flaws) -> refused(flaws);
            case Outcome.Stale<KeepSubjects.Seen>(var current) -> ProblemType.staleVersion(current);
            case Outcome.Absent<KeepSubjects.Seen>() -> throw absent();
            case Outcome.Forbidden<KeepSubjects.Seen>(var sentence) ->
                    ProblemType.FORBIDDEN.response(sentence);
        };
    }

    static ResponseEntity<ProblemDetail> refused(List<Flaw> flaws) {
        Flaw first = flaws.getFirst();
        ProblemDetail problem =
                ProblemType.REFUSED.detail(first.reason(), first.reason().sentence());
        problem.setProperty(
                "errors",
                flaws.stream()
                        .map(
                                flaw ->
                                        new ProblemType.FieldError(
                                                flaw.field(), flaw.reason().sentence()))
                        .toList());
        return ResponseEntity.status(problem.getStatus())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    private SubjectViews.SubjectJson view(Caller caller, KeepSubjects.Seen seen) {
        return SubjectViews.view(seen, keep.numberFor(caller, seen), keep.works(caller), this::row);
    }

    private SubjectViews.RowJson row(Subject subject) {
        return SubjectViews.RowJson.of(
                subject,
                tree.node(subject.unit()).map(node -> node.name()).orElse(subject.unit().value()));
    }

    static ErrorResponseException absent() {
        return ProblemType.NOT_FOUND.exception(
                "Không có người, tập thể này trong danh sách của đơn vị. Kiểm tra lại đường dẫn.");
    }
}
