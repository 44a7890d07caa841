package vn.thidua.awards.council.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.bson.Document;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;
import vn.thidua.awards.council.CouncilEvent;
import vn.thidua.awards.council.Session;
import vn.thidua.awards.council.SessionId;
import vn.thidua.awards.council.Sessions;
import vn.thidua.awards.dossier.DossierId;
import vn.thidua.platform.mongo.TenantCollection;
import vn.thidua.platform.mongo.TenantIndexes;
import vn.thidua.platform.mongo.TenantMongo;
import vn.thidua.platform.outbox.OutgoingEvent;

/** The collection {@code councilSessions}. */
@Repository
class MongoSessions implements Sessions {

    private static final String COLLECTION = "councilSessions";
    private static final String ON_AGENDA = "items." + SessionBson.DOSSIER;

    private final TenantCollection<Document> sessions;
    private final Function<CouncilEvent, OutgoingEvent> messages;

    MongoSessions(TenantMongo mongo, Function<CouncilEvent, OutgoingEvent> messages) {
        this.messages = messages;
        sessions = mongo.aggregates(COLLECTION, Document.class);
        mongo.ensure(TenantIndexes.of(COLLECTION).index(ON_AGENDA));
    }

    @Override
    public List<Session> all() {
        return read(new Query());
    }

    @Override
    public Optional<Session> find(SessionId id) {
        return sessions.findById(id.value()).map(SessionBson::read);
    }

    @Override
    public List<Session> openWith(List<DossierId> dossiers) {
        List<String> ids = dossiers.stream().map(DossierId::value).toList();
        return read(
                Query.query(
                        where(ON_AGENDA)
                                .in(ids)
                                .and(SessionBson.STAGE)
                                .ne(Session.Stage.CLOSED.name())));
    }

    @Override
    public List<Session> closedWith(DossierId dossier) {
        return read(
                Query.query(
                        where(ON_AGENDA)
                                .is(dossier.value())
                                .and(SessionBson.STAGE)
                                .is(Session.Stage.CLOSED.name())));
    }

    private List<Session> read(Query query) {
        return sessions.find(query).stream()
                .map(SessionBson::read)
                .sorted(Comparator.comparing((Session each) -> each.outline().on()).reversed())
                .toList();
    }

    @Override
    public boolean store(Session session, List<CouncilEvent> events) {
        Document document = SessionBson.write(session);
        List<OutgoingEvent> told = events.stream().map(messages).toList();
        try {
            if (session.version() == 0) {
                document.put("version", 1L);
                sessions.insert(document, told);
            } else {
                sessions.replace(document, told);
            }
            return true;
        } catch (DuplicateKeyException | OptimisticLockingFailureException _) {
            return false;
        }
    }
}
