package vn.thidua.reporting.report.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bson.Document;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;
import vn.thidua.platform.mongo.TenantCollection;
import vn.thidua.platform.mongo.TenantIndexes;
import vn.thidua.platform.mongo.TenantMongo;
import vn.thidua.platform.outbox.OutgoingEvent;
import vn.thidua.platform.tenancy.Reach;
import vn.thidua.platform.tenancy.Tenancy;
import vn.thidua.platform.tenancy.TenantId;
import vn.thidua.platform.tenancy.TenantScope;
import vn.thidua.reporting.report.Report;
import vn.thidua.reporting.report.ReportNews;
import vn.thidua.reporting.report.ReportRequest;
import vn.thidua.reporting.report.Reports;

/** The collection {@code reports}. */
@Repository
class MongoReports implements Reports {

    private static final String REPORTS = "reports";

    private final TenantCollection<Document> reports;
    private final ReportNews news;

    MongoReports(TenantMongo mongo, ReportNews news) {
        this.news = news;
        reports = mongo.aggregates(REPORTS, Document.class);
        mongo.ensure(TenantIndexes.of(REPORTS).unique("requestId"));
    }

    @Override
    public Optional<Report> own(String requestId) {
        return reports.findById(Report.id(requestId, Tenancy.tenant())).map(ReportBson::read);
    }

    @Override
    public List<Report> own(Set<String> requestIds) {
        return reports.find(Query.query(where("requestId").in(requestIds))).stream()
                .map(ReportBson::read)
                .toList();
    }

    /** The units are those that the tree had below on the day of the request. */
    @Override
    public List<Report> to(ReportRequest own) {
        return of(own, Set.copyOf(own.units()));
    }

    @Override
    public List<Report> of(ReportRequest request, Set<TenantId> units) {
        return Tenancy.overseeing(
                "collect the reports that were asked for",
                () ->
                        reports
                                .overseeing(new Reach.Units(units, request.askedOn()))
                                .find(Query.query(where("requestId").is(request.id())))
                                .stream()
                                .map(ReportBson::read)
                                .toList());
    }

    @Override
    public boolean store(Report report, ReportRequest request, boolean told) {
        List<OutgoingEvent> events =
                told ? List.of(news.told(report, request)) : List.<OutgoingEvent>of();
        Document document = ReportBson.write(report);
        return inNameOf(
                report.unit(),
                () -> {
                    if (report.version() == 0) {
                        document.put("version", 1L);
                        reports.insert(document, events);
                    } else {
                        reports.replace(document, events);
                    }
                });
    }

    /** The use case has made sure that the person's unit is this one, or the one that asked it. */
    private static boolean inNameOf(TenantId unit, Runnable write) {
        try {
            if (unit.equals(Tenancy.tenant())) {
                write.run();
            } else {
                Tenancy.run(new TenantScope.Work(unit, "answer a report"), write);
            }
            return true;
        } catch (DuplicateKeyException | OptimisticLockingFailureException _) {
            return false;
        }
    }
}
