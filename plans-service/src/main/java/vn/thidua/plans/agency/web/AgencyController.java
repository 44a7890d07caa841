package vn.thidua.plans.agency.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.plans.agency.Agency;
import vn.thidua.plans.agency.usecase.KeepAgencies;
import vn.thidua.plans.unit.UnitId;
import vn.thidua.platform.problem.ProblemType;
import vn.thidua.platform.tenancy.Caller;

@RestController
@RequestMapping("/api/units/home/agencies")
class AgencyController {

    private final KeepAgencies keep;

    AgencyController(KeepAgencies keep) {
        this.keep = keep;
    }

    record AgencyView(
            String code, String name, String kind, LocalDate from, @Nullable LocalDate until) {
        static AgencyView of(Agency it) {
            return new AgencyView(
                    it.code(),
                    it.name(),
                    it.kind().name(),
                    it.validity().from(),
                    it.validity().until().orElse(null));
        }
    }

    record NewAgency(
            @NotNull @Size(max = 64) String code,
            @NotNull @Size(max = 200) String name,
            Agency.@NotNull Kind kind,
            @NotNull LocalDate from) {}

    record End(@NotNull LocalDate until) {}

    @GetMapping
    List<AgencyView> list(@RequestParam(required = false) @Nullable LocalDate asOf) {
        return keep.list(Optional.ofNullable(asOf)).stream().map(AgencyView::of).toList();
    }

    @PostMapping
    ResponseEntity<?> add(Caller caller, @RequestBody @Valid NewAgency wanted) {
        admin(caller);
        return answer(
                keep.add(
                        new UnitId(caller.tenant().value()),
                        caller.subject(),
                        wanted.code().strip(),
                        wanted.name().strip(),
                        wanted.kind(),
                        wanted.from()),
                HttpStatus.CREATED);
    }

    @PostMapping("/{code}/end")
    ResponseEntity<?> end(Caller caller, @PathVariable String code, @RequestBody @Valid End end) {
        admin(caller);
        return answer(keep.end(caller.subject(), code, end.until()), HttpStatus.OK);
    }

    private static ResponseEntity<?> answer(KeepAgencies.Result result, HttpStatus done) {
        return switch (result) {
            case KeepAgencies.Result.Done(var agency) ->
                    ResponseEntity.status(done).body(AgencyView.of(agency));
            case KeepAgencies.Result.Refused(var why) ->
                    ProblemType.REFUSED.response(why, why.sentence());
            case KeepAgencies.Result.Absent() ->
                    throw ProblemType.NOT_FOUND.exception(
                            "Không có cơ quan này trong đơn vị. Hãy tải lại danh sách.");
        };
    }

    private static void admin(Caller caller) {
        if (!caller.has("unit-admin")) {
            throw ProblemType.FORBIDDEN.exception(
                    "Chỉ quản trị viên đơn vị được sửa danh sách cơ quan. Hãy liên hệ quản trị viên của đơn vị.");
        }
    }
}
