package vn.thidua.awards.subject.web;

import java.io.IOException;
import java.util.List;
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
import vn.thidua.awards.subject.usecase.RateByTable;
import vn.thidua.platform.problem.ProblemType;
import vn.thidua.platform.tenancy.Caller;
import vn.thidua.platform.tenancy.TenantTree;

/** The ratings of a year as a workbook. */
@RestController
@RequestMapping("/api/awards/subjects/ratings/{year}")
class RatingTableController {

    private static final MediaType XLSX =
            MediaType.parseMediaType(
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    private static final long LARGEST = 5L * 1024 * 1024;
    private static final int FIRST_YEAR = 1945;
    private static final int LAST_YEAR = 2100;

    record TroubleJson(int row, String name, String rating, String message) {
        static TroubleJson of(RateByTable.Trouble each) {
            return new TroubleJson(each.row(), each.name(), each.rating(), each.sentence());
        }
    }

    record TakenJson(int taken, List<TroubleJson> troubles) {}

    private final RateByTable rate;
    private final TenantTree tree;

    RatingTableController(RateByTable rate, TenantTree tree) {
        this.rate = rate;
        this.tree = tree;
    }

    @GetMapping
    ResponseEntity<byte[]> export(Caller caller, @PathVariable int year) {
        String unit =
                tree.node(caller.tenant()).map(node -> node.name()).orElse(caller.tenant().value());
        return ResponseEntity.ok()
                .contentType(XLSX)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("xep-loai-" + checked(year) + ".xlsx")
                                .build()
                                .toString())
                .body(rate.export(unit, year));
    }

    @PostMapping
    ResponseEntity<?> take(Caller caller, @PathVariable int year, @RequestParam MultipartFile file)
            throws IOException {
        if (file.getSize() > LARGEST) {
            return ProblemType.TOO_LARGE.response(
                    "Tệp lớn hơn 5 MB. Hãy bỏ hình ảnh, định dạng thừa hoặc chia nhỏ rồi gửi lại.");
        }
        return switch (rate.take(caller, checked(year), file.getBytes())) {
            case RateByTable.Taken.Read(var taken, var troubles) ->
                    ResponseEntity.ok(
                            new TakenJson(taken, troubles.stream().map(TroubleJson::of).toList()));
            case RateByTable.Taken.Unreadable(var reason, var sentence) ->
                    ProblemType.DOCUMENT_REFUSED.response(reason, sentence);
            case RateByTable.Taken.Forbidden(var sentence) ->
                    ProblemType.FORBIDDEN.response(sentence);
        };
    }

    private static int checked(int year) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw ProblemType.INVALID_REQUEST.exception(
                    "Năm phải từ 1945 đến 2100. Hãy chọn lại năm.");
        }
        return year;
    }
}
