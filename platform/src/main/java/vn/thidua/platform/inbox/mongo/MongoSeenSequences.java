package vn.thidua.platform.inbox.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import org.bson.Document;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import vn.thidua.platform.inbox.EventEnvelope;
import vn.thidua.platform.inbox.SeenSequences;

/**
 * One small document per reader and subject. It holds no tenant's data, only how far a reader is, so it goes past the
 * guard.
 */
public final class MongoSeenSequences implements SeenSequences {

    private static final String COLLECTION = "seenSequences";
    private static final String SEQUENCE = "sequence";

    private final MongoOperations mongo;

    public MongoSeenSequences(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public Outcome once(String reader, EventEnvelope event, Runnable work) {
        String id = reader + "/" + event.subject();
        Document seen = mongo.findOne(Query.query(where("_id").is(id)), Document.class, COLLECTION);
        if (seen != null && seen.get(SEQUENCE, Number.class).longValue() >= event.sequence()) {
            return Outcome.DROPPED;
        }
        work.run();
        advance(id, event.sequence());
        return Outcome.TAKEN;
    }

    /** Never backwards, whoever else advances it at the same time. */
    private void advance(String id, long sequence) {
        Query behind = Query.query(where("_id").is(id).and(SEQUENCE).lt(sequence));
        try {
            mongo.upsert(behind, new Update().set(SEQUENCE, sequence), COLLECTION);
        } catch (DuplicateKeyException ahead) {
            // the document is there and not behind: nothing to advance
            return;
        }
    }
}
