package vn.thidua.reporting.report.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.thidua.platform.tenancy.Caller;
import vn.thidua.platform.tenancy.Tenancy;
import vn.thidua.platform.tenancy.TenantId;
import vn.thidua.platform.tenancy.TenantNode;
import vn.thidua.platform.tenancy.TenantScope;
import vn.thidua.platform.tenancy.TenantTree;
import vn.thidua.reporting.report.Content;
import vn.thidua.reporting.report.FrozenFigures;
import vn.thidua.reporting.report.Report;
import vn.thidua.reporting.report.ReportRequest;
import vn.thidua.reporting.report.Reports;
import vn.thidua.reporting.report.Requests;
import vn.thidua.reporting.report.print.PrintedReports;

/** Dự thảo báo cáo without anybody asking for it: what was written so far, with figures of the moment where none were taken yet. */
@Component
public class DraftReports {

    private static final String WHY = "put together the draft of a report";

    private final Requests requests;
    private final Reports reports;
    private final ReadFigures figures;
    private final PrintedReports printer;
    private final TenantTree tree;
    private final Clock clock;

    DraftReports(
            Requests requests,
            Reports reports,
            ReadFigures figures,
            PrintedReports printer,
            TenantTree tree,
            Clock clock) {
        this.requests = requests;
        this.reports = reports;
        this.figures = figures;
        this.printer = printer;
        this.tree = tree;
        this.clock = clock;
    }

    /** A .docx; nothing where no unit above asks the unit for it. */
    public Optional<byte[]> docx(TenantId unit, String request) {
        LocalDate today = LocalDate.now(clock);
        return tree.ancestors(unit, today).stream()
                .flatMap(above -> asked(above.id(), request).stream())
                .filter(asked -> asked.asks(unit))
                .findFirst()
                .map(asked -> print(unit, asked, today));
    }

    private Optional<ReportRequest> asked(TenantId above, String request) {
        return Tenancy.call(new TenantScope.Work(above, WHY), () -> requests.own(request));
    }

    private byte[] print(TenantId unit, ReportRequest request, LocalDate today) {
        Content written =
                Tenancy.call(new TenantScope.Work(unit, WHY), () -> reports.own(request.id()))
                        .map(Report::content)
                        .orElse(Content.NONE);
        Content draft =
                written.figures().isPresent()
                        ? written
                        : figuresNow(unit, request).map(written::withFigures).orElse(written);
        return printer.report(
                request,
                draft,
                new PrintedReports.Sender(
                        name(unit), Optional.of(name(request.requester())), today));
    }

    /** Empty while the roll-up is being read after a start. */
    private Optional<FrozenFigures> figuresNow(TenantId unit, ReportRequest request) {
        // nobody asks: the figures are read as the unit's own, and go to the unit itself
        Caller itself = new Caller("", "", "", unit, Optional.empty(), Set.of());
        return figures.book(itself, unit, request.from().getYear(), request.to().getYear())
                .map(book -> book.frozen(book.total(unit)));
    }

    private String name(TenantId unit) {
        return tree.node(unit).map(TenantNode::name).orElse(unit.value());
    }
}
