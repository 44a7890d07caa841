package vn.thidua.awards.honour.web;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.awards.catalogue.Award;
import vn.thidua.awards.catalogue.AwardCode;
import vn.thidua.awards.catalogue.MeritKind;
import vn.thidua.awards.honour.Entry;
import vn.thidua.awards.honour.Honour;
import vn.thidua.awards.honour.usecase.ReadPassport;
import vn.thidua.awards.subject.PeriodKind;
import vn.thidua.awards.subject.SubjectKind;
import vn.thidua.platform.problem.ProblemType;

/**
 * What everybody may read without signing in: what decisions of the system have given. The page has the name as the decision
 * has it; the open-data files have no name and no merit, which may hold one, and
 * nothing about a person that the number of the decision would lead back to a name.
 */
@RestController
@RequestMapping("/api/public/honours/{unit}")
class PublicHonourController {

    private static final int ON_A_PAGE = 1000;
    private static final int IN_A_FILE = 100_000;
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
    private static final String MARK_OF_UTF_8 = "\uFEFF";

    record PublicHonour(
            String name,
            SubjectKind subjectKind,
            String awardName,
            int year,
            PeriodKind period,
            String merit,
            String number,
            LocalDate decidedOn,
            String authority,
            String unitName) {}

    record PublicPage(String unitName, List<PublicHonour> honours) {}

    /** A row of the open-data file. */
    record OpenHonour(
            AwardCode award,
            String awardName,
            MeritKind meritKind,
            int year,
            PeriodKind period,
            SubjectKind subjectKind,
            boolean enterprise,
            Award.Decider level,
            String decisionNumber,
            LocalDate decidedOn,
            String authority,
            String unitId,
            String unitName) {}

    private final ReadPassport read;
    private final Words words;

    PublicHonourController(ReadPassport read, Words words) {
        this.read = read;
        this.words = words;
    }

    @GetMapping
    ResponseEntity<PublicPage> page(
            @PathVariable String unit, @RequestParam Optional<Integer> year) {
        ReadPassport.Page page = shown(unit, year, ON_A_PAGE);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(
                        new PublicPage(
                                page.unit().name(),
                                page.honours().stream().map(this::shown).toList()));
    }

    @GetMapping(path = "/open-data.json")
    ResponseEntity<List<OpenHonour>> json(
            @PathVariable String unit, @RequestParam Optional<Integer> year) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(open(unit, year));
    }

    @GetMapping(path = "/open-data.csv")
    ResponseEntity<byte[]> csv(@PathVariable String unit, @RequestParam Optional<Integer> year) {
        String rows =
                Stream.concat(
                                Stream.of(
                                        "award,awardName,meritKind,year,period,subjectKind,enterprise,level,decisionNumber,decidedOn,authority,unitId,unitName"),
                                open(unit, year).stream().map(PublicHonourController::row))
                        .collect(Collectors.joining("\r\n", MARK_OF_UTF_8, "\r\n"));
        return ResponseEntity.ok()
                .contentType(CSV)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("khen-thuong-" + unit + ".csv")
                                .build()
                                .toString())
                .body(rows.getBytes(StandardCharsets.UTF_8));
    }

    private ReadPassport.Page shown(String unit, Optional<Integer> year, int limit) {
        return read.page(unit, year.map(OptionalInt::of).orElseGet(OptionalInt::empty), limit)
                .orElseThrow(
                        () ->
                                ProblemType.NOT_FOUND.exception(
                                        "Không có đơn vị này. Kiểm tra lại đường dẫn."));
    }

    private List<OpenHonour> open(String unit, Optional<Integer> year) {
        return shown(unit, year, IN_A_FILE).honours().stream().map(this::open).toList();
    }

    private PublicHonour shown(Entry entry) {
        Honour honour = entry.honour();
        return new PublicHonour(
                entry.recipient().name(),
                entry.recipient().kind(),
                words.award(honour),
                honour.year(),
                honour.period(),
                honour.merit(),
                honour.decision().number(),
                honour.decision().date(),
                honour.decision().authority(),
                words.unit(honour.unit()));
    }

    private OpenHonour open(Entry entry) {
        Honour honour = entry.honour();
        return new OpenHonour(
                honour.award(),
                words.award(honour),
                honour.kind(),
                honour.year(),
                honour.period(),
                entry.recipient().kind(),
                entry.recipient().enterprise(),
                entry.level(),
                honour.decision().number(),
                honour.decision().date(),
                honour.decision().authority(),
                honour.unit().value(),
                words.unit(honour.unit()));
    }

    private static String row(OpenHonour each) {
        return Stream.of(
                        each.award(),
                        each.awardName(),
                        each.meritKind(),
                        each.year(),
                        each.period(),
                        each.subjectKind(),
                        each.enterprise(),
                        each.level(),
                        each.decisionNumber(),
                        each.decidedOn(),
                        each.authority(),
                        each.unitId(),
                        each.unitName())
                .map(value -> cell(value.toString()))
                .collect(Collectors.joining(","));
    }

    /** In quotes; what a spreadsheet would take for a formula is text. */
    private static String cell(String text) {
        String safe =
                !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return '"' + safe.replace("\"", "\"\"") + '"';
    }
}
