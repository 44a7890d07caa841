package vn.thidua.reporting.opendata.web;

import jakarta.validation.Valid;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.platform.problem.ProblemType;
import vn.thidua.platform.problem.SeenVersion;
import vn.thidua.platform.tenancy.Caller;
import vn.thidua.reporting.opendata.OpenSet;
import vn.thidua.reporting.opendata.usecase.ChooseOpenSets;
import vn.thidua.reporting.opendata.usecase.ChooseOpenSets.Chosen;

/** What the own unit opens to everybody. */
@RestController
@RequestMapping("/api/statistics/open-data")
class OpenDataController {

    private final ChooseOpenSets choose;

    OpenDataController(ChooseOpenSets choose) {
        this.choose = choose;
    }

    @GetMapping
    OpenDataJson.Choice own() {
        return OpenDataJson.Choice.of(choose.own(), choose.today());
    }

    @PutMapping("/{set}")
    ResponseEntity<?> open(
            Caller caller,
            @PathVariable String set,
            @RequestHeader("If-Match") String version,
            @RequestBody @Valid OpenDataJson.Wish wish) {
        long seen = SeenVersion.in(version);
        return answer(set, known -> choose.open(caller, seen, known, wish.fromYear()));
    }

    @DeleteMapping("/{set}")
    ResponseEntity<?> withdraw(
            Caller caller, @PathVariable String set, @RequestHeader("If-Match") String version) {
        long seen = SeenVersion.in(version);
        return answer(set, known -> choose.withdraw(caller, seen, known));
    }

    private ResponseEntity<?> answer(String set, Function<OpenSet, Chosen> work) {
        Optional<OpenSet> known = OpenSet.named(set);
        if (known.isEmpty()) {
            return ProblemType.NOT_FOUND.response(
                    "Không có tập dữ liệu này. Tải lại trang rồi chọn trong danh sách.");
        }
        return switch (work.apply(known.get())) {
            case Chosen.Done(var stored) ->
                    ResponseEntity.ok(OpenDataJson.Choice.of(stored, choose.today()));
            case Chosen.Refused(var reason) ->
                    ProblemType.REFUSED.response(reason, reason.sentence());
            case Chosen.Stale(long current) -> ProblemType.staleVersion(current);
            case Chosen.Forbidden() ->
                    ProblemType.FORBIDDEN.response(
                            "Chỉ lãnh đạo đơn vị được công bố hoặc thu hồi dữ liệu mở.");
        };
    }
}
