package vn.thidua.reporting.report.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.platform.tenancy.Caller;
import vn.thidua.reporting.report.Content;
import vn.thidua.reporting.report.Report;
import vn.thidua.reporting.report.ReportRequest;
import vn.thidua.reporting.report.Reports;
import vn.thidua.reporting.report.Requests;
import vn.thidua.reporting.report.Seen;
import vn.thidua.reporting.report.Template;

/** Lập báo cáo theo yêu cầu: lấy số liệu của đơn vị, viết, gửi. */
@Component
public class AnswerReports {

    static final String WORKERS_ONLY =
            "Chỉ chuyên viên hoặc lãnh đạo của đơn vị được làm việc này.";

    private final Requests requests;
    private final Reports reports;
    private final ReadFigures figures;
    private final Clock clock;

    AnswerReports(Requests requests, Reports reports, ReadFigures figures, Clock clock) {
        this.requests = requests;
        this.reports = reports;
        this.figures = figures;
        this.clock = clock;
    }

    /** What units above ask of the caller's unit, the earliest due first. */
    public List<Seen> all(Caller by) {
        List<ReportRequest> asked = requests.allToUs(today());
        Map<String, Report> own = new HashMap<>();
        reports.own(asked.stream().map(ReportRequest::id).collect(Collectors.toSet()))
                .forEach(report -> own.put(report.requestId(), report));
        return asked.stream()
                .map(
                        request ->
                                new Seen(
                                        request,
                                        own.getOrDefault(
                                                request.id(), Report.none(by.tenant(), request)),
                                        Optional.empty()))
                .toList();
    }

    public Optional<Seen> own(Caller by, String requestId) {
        return requests.toUs(requestId, today())
                .map(request -> seen(by, request, report(by, request)));
    }

    public Outcome<Seen> take(Target target) {
        return works(target, request -> takeOf(target, request));
    }

    private Outcome<Seen> takeOf(Target target, ReportRequest request) {
        return book(target.by(), request)
                .map(
                        book ->
                                change(
                                        target,
                                        request,
                                        (asked, own) ->
                                                own.take(
                                                        asked,
                                                        book.frozen(
                                                                book.total(target.by().tenant())),
                                                        today())))
                .orElseGet(Outcome.NotReady::new);
    }

    public Outcome<Seen> write(Target target, Content words) {
        return works(
                target,
                request ->
                        change(target, request, (asked, own) -> own.write(asked, words, today())));
    }

    public Outcome<Seen> send(Target target) {
        return works(
                target,
                request -> change(target, request, (asked, own) -> own.send(asked, hand(target))));
    }

    private Outcome<Seen> works(Target target, Function<ReportRequest, Outcome<Seen>> work) {
        Optional<ReportRequest> request = requests.toUs(target.request(), today());
        if (request.isEmpty()) {
            return new Outcome.Absent<>();
        }
        return isWorker(target.by())
                ? work.apply(request.get())
                : new Outcome.Forbidden<>(WORKERS_ONLY);
    }

    private Outcome<Seen> change(
            Target target,
            ReportRequest request,
            BiFunction<ReportRequest, Report, Report.Outcome> decide) {
        Report own = report(target.by(), request);
        if (own.version() != target.seen()) {
            return new Outcome.Stale<>(own.version());
        }
        return switch (decide.apply(request, own)) {
            case Report.Outcome.Refused(var reason, var sections) ->
                    new Outcome.Refused<>(reason, flaws(sections));
            case Report.Outcome.Done(var changed, var told) ->
                    reports.store(changed, request, told)
                            ? new Outcome.Done<>(
                                    seen(
                                            target.by(),
                                            request,
                                            changed.stored(changed.version() + 1)))
                            : new Outcome.Stale<>(target.seen() + 1);
        };
    }

    static List<Template.Flaw> flaws(List<String> sections) {
        return sections.stream()
                .map(section -> new Template.Flaw("texts/" + section, "Mục này chưa viết."))
                .toList();
    }

    private Seen seen(Caller by, ReportRequest request, Report report) {
        return new Seen(request, report, book(by, request).map(book -> book.total(by.tenant())));
    }

    private Optional<FigureBook> book(Caller by, ReportRequest request) {
        return figures.book(by, by.tenant(), request.from().getYear(), request.to().getYear());
    }

    private Report report(Caller by, ReportRequest request) {
        return reports.own(request.id()).orElseGet(() -> Report.none(by.tenant(), request));
    }

    private Report.Hand hand(Target target) {
        return new Report.Hand(target.by().subject(), clock.instant(), today());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    static boolean isWorker(Caller by) {
        return by.has("specialist") || by.has("leader");
    }
}
