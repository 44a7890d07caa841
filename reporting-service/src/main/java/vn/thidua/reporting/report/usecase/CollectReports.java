package vn.thidua.reporting.report.usecase;

import java.text.Collator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import vn.thidua.platform.tenancy.Caller;
import vn.thidua.platform.tenancy.TenantId;
import vn.thidua.platform.tenancy.TenantNode;
import vn.thidua.platform.tenancy.TenantTree;
import vn.thidua.reporting.report.Consolidated;
import vn.thidua.reporting.report.Content;
import vn.thidua.reporting.report.NamedFigures;
import vn.thidua.reporting.report.Report;
import vn.thidua.reporting.report.ReportKind;
import vn.thidua.reporting.report.ReportReason;
import vn.thidua.reporting.report.ReportRequest;
import vn.thidua.reporting.report.ReportState;
import vn.thidua.reporting.report.Reports;
import vn.thidua.reporting.report.Requests;
import vn.thidua.reporting.report.Seen;
import vn.thidua.reporting.report.Template;
import vn.thidua.reporting.report.Templates;

/** Yêu cầu báo cáo và tổng hợp: hỏi, tiếp nhận, trả lại, khóa, mở riêng. */
@Component
public class CollectReports {

    private static final String LEADERS_ONLY =
            "Chỉ lãnh đạo đơn vị được khóa kỳ báo cáo hoặc mở riêng cho một đơn vị. Hãy trình lãnh đạo.";

    /** What is asked for. */
    public record Wish(
            ReportKind kind,
            String title,
            LocalDate from,
            LocalDate to,
            LocalDate dueOn,
            String template,
            List<TenantId> units) {}

    private final Requests requests;
    private final Reports reports;
    private final Templates templates;
    private final NamedFigures known;
    private final ReadFigures figures;
    private final WatchOwed watch;
    private final TenantTree tree;
    private final Clock clock;

    CollectReports(
            Requests requests,
            Reports reports,
            Templates templates,
            NamedFigures known,
            ReadFigures figures,
            WatchOwed watch,
            TenantTree tree,
            Clock clock) {
        this.requests = requests;
        this.reports = reports;
        this.templates = templates;
        this.known = known;
        this.figures = figures;
        this.watch = watch;
        this.tree = tree;
        this.clock = clock;
    }

    public List<Template> templates() {
        return templates.all();
    }

    /** Đặt mẫu báo cáo of the own unit. */
    public Outcome<Template> define(Caller by, Template template) {
        if (!AnswerReports.isWorker(by)) {
            return new Outcome.Forbidden<>(AnswerReports.WORKERS_ONLY);
        }
        List<Template.Flaw> flaws = template.flaws(known);
        if (!flaws.isEmpty()) {
            return new Outcome.Refused<>(ReportReason.TEMPLATE_FLAWED, flaws);
        }
        templates.add(template);
        return new Outcome.Done<>(template);
    }

    public Outcome<Consolidated> ask(Caller by, Wish wish) {
        if (!AnswerReports.isWorker(by)) {
            return new Outcome.Forbidden<>(AnswerReports.WORKERS_ONLY);
        }
        Optional<Template> template = templates.named(wish.template());
        if (template.isEmpty()) {
            return new Outcome.Refused<>(ReportReason.TEMPLATE_UNKNOWN);
        }
        List<TenantId> units = wish.units().stream().distinct().toList();
        ReportRequest request =
                new ReportRequest(
                        UUID.randomUUID().toString(),
                        by.tenant(),
                        wish.kind(),
                        wish.title(),
                        wish.from(),
                        wish.to(),
                        wish.dueOn(),
                        template.get(),
                        units,
                        today(),
                        clock.instant(),
                        by.subject(),
                        Optional.empty(),
                        List.of(),
                        Content.NONE,
                        1);
        Optional<ReportReason> flaw = request.flaw().or(() -> whoIsAsked(by, units));
        if (flaw.isPresent()) {
            return new Outcome.Refused<>(flaw.get());
        }
        requests.add(request);
        return new Outcome.Done<>(consolidated(by, request, List.of()));
    }

    private Optional<ReportReason> whoIsAsked(Caller by, List<TenantId> units) {
        if (units.stream().anyMatch(unit -> !tree.isAbove(by.tenant(), unit, today()))) {
            return Optional.of(ReportReason.NOT_BELOW);
        }
        boolean nested =
                units.stream()
                        .anyMatch(
                                unit ->
                                        tree.ancestors(unit, today()).stream()
                                                .map(TenantNode::id)
                                                .anyMatch(units::contains));
        return nested ? Optional.of(ReportReason.NESTED_UNITS) : Optional.empty();
    }

    /** What the own unit has asked, the youngest first; without figures. */
    public List<Consolidated> all(Caller by) {
        return requests.allOwn().stream()
                .map(request -> page(by, request, reports.to(request), Optional.empty()))
                .toList();
    }

    public Optional<Consolidated> one(Caller by, String id) {
        return requests.own(id).map(request -> consolidated(by, request, reports.to(request)));
    }

    public Outcome<Consolidated> write(Target target, Content words) {
        return change(target, request -> request.write(words));
    }

    public Outcome<Consolidated> lock(Target target) {
        if (!target.by().has("leader")) {
            return new Outcome.Forbidden<>(LEADERS_ONLY);
        }
        Optional<ReportRequest> own = requests.own(target.request());
        if (own.isEmpty()) {
            return new Outcome.Absent<>();
        }
        long waiting =
                reports.to(own.get()).stream()
                        .filter(each -> each.state() == ReportState.SENT)
                        .count();
        return book(target.by(), own.get())
                .map(
                        book ->
                                change(
                                        target,
                                        request ->
                                                request.lock(
                                                        waiting,
                                                        book.frozen(book.own(target.by().tenant())),
                                                        clock.instant(),
                                                        target.by().subject())))
                .orElseGet(Outcome.NotReady::new);
    }

    public Outcome<Consolidated> allow(
            Target target, TenantId unit, LocalDate until, String reason) {
        return target.by().has("leader")
                ? change(
                        target,
                        request ->
                                request.allow(
                                        new ReportRequest.Leave(
                                                unit,
                                                until,
                                                reason,
                                                target.by().subject(),
                                                clock.instant()),
                                        today()))
                : new Outcome.Forbidden<>(LEADERS_ONLY);
    }

    /** What a unit has sent. */
    public Optional<Seen> below(Caller by, String id, TenantId unit) {
        return requests.own(id)
                .flatMap(
                        request ->
                                reports.to(request).stream()
                                        .filter(each -> each.unit().equals(unit))
                                        .filter(each -> each.state().isShown())
                                        .findFirst()
                                        .map(report -> seen(by, request, report)));
    }

    public Outcome<Seen> receive(Target target, TenantId unit) {
        return answer(target, unit, seen -> seen.report().receive(seen.request(), hand(target)));
    }

    public Outcome<Seen> giveBack(Target target, TenantId unit, List<Report.Remark> remarks) {
        return answer(
                target,
                unit,
                seen -> seen.report().giveBack(seen.request(), remarks, hand(target)));
    }

    private Outcome<Seen> answer(
            Target target, TenantId unit, Function<Seen, Report.Outcome> decide) {
        Optional<Seen> known = below(target.by(), target.request(), unit);
        if (known.isEmpty()) {
            return new Outcome.Absent<>();
        }
        if (!AnswerReports.isWorker(target.by())) {
            return new Outcome.Forbidden<>(AnswerReports.WORKERS_ONLY);
        }
        Seen seen = known.get();
        if (seen.report().version() != target.seen()) {
            return new Outcome.Stale<>(seen.report().version());
        }
        return switch (decide.apply(seen)) {
            case Report.Outcome.Refused(var reason, _) -> new Outcome.Refused<>(reason);
            case Report.Outcome.Done(var changed, var told) ->
                    reports.store(changed, seen.request(), told)
                            ? new Outcome.Done<>(
                                    new Seen(
                                            seen.request(),
                                            changed.stored(changed.version() + 1),
                                            seen.now()))
                            : new Outcome.Stale<>(target.seen() + 1);
        };
    }

    private Outcome<Consolidated> change(
            Target target, Function<ReportRequest, ReportRequest.Outcome> decide) {
        Optional<ReportRequest> own = requests.own(target.request());
        if (own.isEmpty()) {
            return new Outcome.Absent<>();
        }
        if (!AnswerReports.isWorker(target.by())) {
            return new Outcome.Forbidden<>(AnswerReports.WORKERS_ONLY);
        }
        if (own.get().version() != target.seen()) {
            return new Outcome.Stale<>(own.get().version());
        }
        return switch (decide.apply(own.get())) {
            case ReportRequest.Outcome.Refused(var reason) -> new Outcome.Refused<>(reason);
            case ReportRequest.Outcome.Done(var changed, var locked) -> {
                if (!requests.store(changed, locked)) {
                    yield new Outcome.Stale<>(target.seen() + 1);
                }
                ReportRequest stored = changed.stored(changed.version() + 1);
                yield new Outcome.Done<>(consolidated(target.by(), stored, reports.to(stored)));
            }
        };
    }

    private Consolidated consolidated(Caller by, ReportRequest request, List<Report> answers) {
        return page(by, request, answers, book(by, request));
    }

    private Consolidated page(
            Caller by, ReportRequest request, List<Report> answers, Optional<FigureBook> book) {
        Map<TenantId, Report> shown = new HashMap<>();
        answers.stream()
                .filter(each -> each.state().isShown())
                .forEach(each -> shown.put(each.unit(), each));
        List<Consolidated.Row> rows =
                request.units().stream()
                        .map(
                                unit ->
                                        new Consolidated.Row(
                                                unit,
                                                name(unit),
                                                Optional.ofNullable(shown.get(unit)),
                                                book.map(each -> each.total(unit)),
                                                watch.of(
                                                        request,
                                                        shown.getOrDefault(
                                                                unit, Report.none(unit, request)))))
                        .sorted(
                                Comparator.comparing(
                                        Consolidated.Row::name,
                                        Collator.getInstance(Locale.forLanguageTag("vi"))))
                        .toList();
        return new Consolidated(
                request,
                name(by.tenant()),
                rows,
                request.summary()
                        .figures()
                        .or(() -> book.map(each -> each.frozen(each.own(by.tenant())))),
                book.map(each -> each.own(by.tenant())),
                today());
    }

    private Seen seen(Caller by, ReportRequest request, Report report) {
        return new Seen(request, report, book(by, request).map(book -> book.total(report.unit())));
    }

    private Optional<FigureBook> book(Caller by, ReportRequest request) {
        return figures.book(by, by.tenant(), request.from().getYear(), request.to().getYear());
    }

    private Report.Hand hand(Target target) {
        return new Report.Hand(target.by().subject(), clock.instant(), today());
    }

    /** The units that may be asked, parents before their children. */
    public List<TenantNode> below(Caller by) {
        return tree.subtree(by.tenant(), today());
    }

    /** The unit directly above, to which a consolidated report goes. */
    public Optional<String> above(Caller by) {
        return tree.ancestors(by.tenant(), today()).stream().findFirst().map(TenantNode::name);
    }

    public String name(TenantId unit) {
        return tree.node(unit).map(TenantNode::name).orElse(unit.value());
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }
}
