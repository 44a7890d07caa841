package vn.thidua.awards.calendar.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.awards.calendar.usecase.ConsultCalendar;
import vn.thidua.platform.problem.ProblemType;
import vn.thidua.platform.tenancy.Caller;
import vn.thidua.platform.time.SpecialDay;
import vn.thidua.platform.time.WorkingDays;
import vn.thidua.platform.time.YearOfDays;

/** Days off, and limits in working days. */
@RestController
@RequestMapping("/api/awards/calendar")
class CalendarController {

    record DayJson(
            @NotNull LocalDate date, boolean working, @NotBlank @Size(max = 200) String name) {

        static DayJson of(SpecialDay day) {
            return new DayJson(day.date(), day.working(), day.name());
        }

        SpecialDay day() {
            return new SpecialDay(date, working, name.strip());
        }
    }

    record DaysJson(@NotNull @Size(max = 100) List<@Valid @NotNull DayJson> days) {}

    record CalendarJson(
            int year,
            boolean known,
            String source,
            List<DayJson> days,
            List<DayJson> own,
            List<String> actions) {}

    record LimitJson(@Nullable LocalDate until, @Nullable String sentence) {}

    private final ConsultCalendar calendar;

    CalendarController(ConsultCalendar calendar) {
        this.calendar = calendar;
    }

    @GetMapping("/{year}")
    CalendarJson year(Caller caller, @PathVariable int year) {
        return view(caller, year);
    }

    @PutMapping("/{year}/own-days")
    ResponseEntity<?> keep(
            Caller caller, @PathVariable int year, @RequestBody @Valid DaysJson days) {
        if (days.days().stream().anyMatch(day -> day.date().getYear() != year)) {
            throw ProblemType.INVALID_REQUEST.exception(
                    "Có ngày không thuộc năm %d. Hãy sửa lại ngày.".formatted(year));
        }
        return calendar.keep(caller, year, days.days().stream().map(DayJson::day).toList())
                ? ResponseEntity.ok(view(caller, year))
                : ProblemType.FORBIDDEN.response(
                        "Chỉ lãnh đạo đơn vị được bổ sung lịch nghỉ. Hãy trình lãnh đạo.");
    }

    @GetMapping("/limits")
    LimitJson limit(
            Caller caller,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate from,
            @RequestParam @Min(1) @Max(1000) int days) {
        return switch (calendar.of(caller.tenant()).after(from, days)) {
            case WorkingDays.Counted.Until(var date) -> new LimitJson(date, null);
            case WorkingDays.Counted.UnknownYear unknown -> new LimitJson(null, unknown.sentence());
        };
    }

    private CalendarJson view(Caller caller, int year) {
        WorkingDays days = calendar.of(caller.tenant());
        return new CalendarJson(
                year,
                days.year(year).isPresent(),
                days.year(year).map(YearOfDays::source).orElse(""),
                days.year(year).stream()
                        .flatMap(it -> it.days().stream())
                        .sorted(Comparator.comparing(SpecialDay::date))
                        .map(DayJson::of)
                        .toList(),
                calendar.added(caller.tenant(), year).stream().map(DayJson::of).toList(),
                caller.has("leader") ? List.of("KEEP_OWN_DAYS") : List.of());
    }
}
