package vn.thidua.awards.honour.web;

import java.io.IOException;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.thidua.awards.honour.usecase.EnterByTable;
import vn.thidua.platform.problem.ProblemType;
import vn.thidua.platform.tenancy.Caller;

/** Honours of the past as a workbook. */
@RestController
@RequestMapping("/api/awards/honours")
class HonourTableController {

    private static final MediaType XLSX =
            MediaType.parseMediaType(
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    private static final long LARGEST = 5L * 1024 * 1024;

    record TroubleJson(int row, String name, String award, String message) {
        static TroubleJson of(EnterByTable.Trouble each) {
            return new TroubleJson(each.row(), each.name(), each.award(), each.sentence());
        }
    }

    record TakenJson(int taken, List<TroubleJson> troubles) {}

    private final EnterByTable enter;
    private final Words words;

    HonourTableController(EnterByTable enter, Words words) {
        this.enter = enter;
        this.words = words;
    }

    @GetMapping("/template")
    ResponseEntity<byte[]> template(Caller caller) {
        return ResponseEntity.ok()
                .contentType(XLSX)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("mau-so-khen-thuong.xlsx")
                                .build()
                                .toString())
                .body(enter.template(words.unit(caller.tenant())));
    }

    @PostMapping("/imports")
    ResponseEntity<?> take(Caller caller, @RequestParam MultipartFile file) throws IOException {
        if (file.getSize() > LARGEST) {
            return ProblemType.TOO_LARGE.response(
                    "Tệp lớn hơn 5 MB. Hãy bỏ hình ảnh, định dạng thừa hoặc chia nhỏ rồi gửi lại.");
        }
        return switch (enter.take(caller, file.getBytes())) {
            case EnterByTable.Taken.Read(var taken, var troubles) ->
                    ResponseEntity.ok(
                            new TakenJson(taken, troubles.stream().map(TroubleJson::of).toList()));
            case EnterByTable.Taken.Unreadable(var reason, var sentence) ->
                    ProblemType.DOCUMENT_REFUSED.response(reason, sentence);
            case EnterByTable.Taken.Forbidden(var sentence) ->
                    ProblemType.FORBIDDEN.response(sentence);
        };
    }
}
