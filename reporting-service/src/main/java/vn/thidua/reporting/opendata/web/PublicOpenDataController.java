package vn.thidua.reporting.opendata.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.platform.problem.ProblemType;
import vn.thidua.reporting.opendata.OpenDataLicence;
import vn.thidua.reporting.opendata.OpenSet;
import vn.thidua.reporting.opendata.OpenTable;
import vn.thidua.reporting.opendata.usecase.ReadOpenSets;
import vn.thidua.reporting.opendata.usecase.ReadOpenSets.Found;
import vn.thidua.reporting.rollup.OtherProcesses;

/** What everybody may read without signing in. Nothing of it is kept on the way: what is withdrawn is gone at once. */
@RestController
@RequestMapping("/api/public/open-data/{unit}")
class PublicOpenDataController {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
    private static final MediaType JSON_LD = MediaType.parseMediaType("application/ld+json");
    private static final String RETRY_SECONDS = "3";

    private final ReadOpenSets data;
    private final OtherProcesses others;
    private final OpenDataLicence licence;

    PublicOpenDataController(ReadOpenSets data, OtherProcesses others, OpenDataLicence licence) {
        this.data = data;
        this.others = others;
        this.licence = licence;
    }

    /** What is made of a table once it is read. */
    private interface Answer {
        ResponseEntity<?> of(OpenTable table);
    }

    @GetMapping
    ResponseEntity<OpenDataJson.Page> page(@PathVariable String unit) {
        ReadOpenSets.Shown shown = shown(unit);
        return fresh().body(
                        OpenDataJson.Page.of(
                                shown.unit(),
                                licence.address(),
                                shown.publication(),
                                data.today()));
    }

    @GetMapping("/catalog.jsonld")
    ResponseEntity<Map<String, Object>> catalogue(@PathVariable String unit) {
        ReadOpenSets.Shown shown = shown(unit);
        return fresh().contentType(JSON_LD)
                .body(
                        new Catalogue(
                                        shown.unit(),
                                        shown.publication(),
                                        licence.address(),
                                        data.today(),
                                        data.changed(shown))
                                .json());
    }

    @GetMapping("/{set}/{year}/data.json")
    ResponseEntity<?> json(
            @PathVariable String unit,
            @PathVariable String set,
            @PathVariable int year,
            HttpServletRequest request) {
        return file(
                unit,
                set,
                year,
                request,
                table -> fresh().body(OpenDataJson.FileJson.of(table, year)));
    }

    @GetMapping("/{set}/{year}/data.csv")
    ResponseEntity<?> csv(
            @PathVariable String unit,
            @PathVariable String set,
            @PathVariable int year,
            HttpServletRequest request) {
        return file(
                unit,
                set,
                year,
                request,
                table ->
                        fresh().contentType(CSV)
                                .header(
                                        HttpHeaders.CONTENT_DISPOSITION,
                                        ContentDisposition.attachment()
                                                .filename(table.set().slug() + "-" + year + ".csv")
                                                .build()
                                                .toString())
                                .body(table.csv().getBytes(StandardCharsets.UTF_8)));
    }

    private ResponseEntity<?> file(
            String unit, String set, int year, HttpServletRequest request, Answer answer) {
        OpenSet wanted = OpenSet.named(set).orElseThrow(PublicOpenDataController::absent);
        return switch (data.table(unit, wanted, year)) {
            case Found.Table(var table) -> answer.of(table);
            case Found.Absent() -> throw absent();
            case Found.NotReady() -> notReady();
            case Found.Elsewhere(URI process) -> relay(process, request);
        };
    }

    /** Nobody's token goes along: the other process, too, answers this to everybody. */
    private ResponseEntity<?> relay(URI process, HttpServletRequest request) {
        if (request.getHeader(OtherProcesses.RELAYED) != null) {
            return notReady();
        }
        return others.ask(process, request.getRequestURI(), "")
                .<ResponseEntity<?>>map(
                        relayed ->
                                ResponseEntity.status(relayed.status())
                                        .cacheControl(CacheControl.noStore())
                                        .contentType(
                                                MediaType.parseMediaType(relayed.contentType()))
                                        .body(relayed.body()))
                .orElseGet(PublicOpenDataController::notReady);
    }

    private ReadOpenSets.Shown shown(String unit) {
        return data.shown(unit).orElseThrow(PublicOpenDataController::absent);
    }

    private static ResponseEntity.BodyBuilder fresh() {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore());
    }

    private static ErrorResponseException absent() {
        return ProblemType.NOT_FOUND.exception(
                "Đơn vị không công bố dữ liệu này. Mở trang dữ liệu mở của đơn vị để xem những gì đang được công bố.");
    }

    private static ResponseEntity<?> notReady() {
        return ResponseEntity.status(ProblemType.SERVICE_UNAVAILABLE.status())
                .header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(
                        ProblemType.SERVICE_UNAVAILABLE.detail(
                                "Số liệu đang được nạp lại. Đợi vài giây rồi tải lại."));
    }
}
