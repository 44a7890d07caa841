package vn.thidua.reporting.report.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;
import vn.thidua.platform.mongo.TenantCollection;
import vn.thidua.platform.mongo.TenantIndexes;
import vn.thidua.platform.mongo.TenantMongo;
import vn.thidua.platform.outbox.OutgoingEvent;
import vn.thidua.platform.tenancy.Reach;
import vn.thidua.platform.tenancy.Tenancy;
import vn.thidua.reporting.report.ReportNews;
import vn.thidua.reporting.report.ReportRequest;
import vn.thidua.reporting.report.Requests;

/** The collection {@code reportRequests}. */
@Repository
class MongoRequests implements Requests {

    private static final String REQUESTS = "reportRequests";
    private static final String WHY = "read what units above ask to be reported";

    private final TenantCollection<Document> requests;
    private final ReportNews news;

    MongoRequests(TenantMongo mongo, ReportNews news) {
        this.news = news;
        requests = mongo.aggregates(REQUESTS, Document.class);
        mongo.ensure(TenantIndexes.of(REQUESTS).index("units"));
    }

    @Override
    public Optional<ReportRequest> own(String id) {
        return requests.findById(id).map(RequestBson::read);
    }

    @Override
    public List<ReportRequest> allOwn() {
        return requests.find(new Query()).stream()
                .map(RequestBson::read)
                .sorted(Comparator.comparing(ReportRequest::askedAt).reversed())
                .toList();
    }

    @Override
    public Optional<ReportRequest> toUs(String id, LocalDate today) {
        return asked(where("_id").is(id), today).stream().findFirst();
    }

    @Override
    public List<ReportRequest> allToUs(LocalDate today) {
        return asked(new Criteria(), today).stream()
                .sorted(Comparator.comparing(ReportRequest::dueOn))
                .toList();
    }

    @Override
    public List<ReportRequest> allOfThoseAbove(LocalDate today) {
        return ofThoseAbove(new Criteria(), today);
    }

    private List<ReportRequest> asked(Criteria wanted, LocalDate today) {
        return ofThoseAbove(wanted.and("units").is(Tenancy.tenant().value()), today);
    }

    private List<ReportRequest> ofThoseAbove(Criteria wanted, LocalDate today) {
        return Tenancy.overseeing(
                WHY,
                () ->
                        requests
                                .overseeing(new Reach.Above(today))
                                .find(Query.query(wanted))
                                .stream()
                                .map(RequestBson::read)
                                .toList());
    }

    @Override
    public void add(ReportRequest request) {
        requests.insert(RequestBson.write(request), List.of(news.requested(request)));
    }

    @Override
    public boolean store(ReportRequest request, boolean locked) {
        List<OutgoingEvent> events =
                locked ? List.of(news.locked(request)) : List.<OutgoingEvent>of();
        try {
            requests.replace(RequestBson.write(request), events);
            return true;
        } catch (OptimisticLockingFailureException _) {
            return false;
        }
    }
}
