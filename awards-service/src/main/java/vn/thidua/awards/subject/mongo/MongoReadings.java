package vn.thidua.awards.subject.mongo;

import java.util.List;
import java.util.function.Function;
import org.bson.Document;
import org.springframework.stereotype.Repository;
import vn.thidua.awards.subject.Reading;
import vn.thidua.awards.subject.Readings;
import vn.thidua.platform.mongo.TenantCollection;
import vn.thidua.platform.mongo.TenantIndexes;
import vn.thidua.platform.mongo.TenantMongo;
import vn.thidua.platform.outbox.OutgoingEvent;

/** The collection {@code citizenNumberReadings}. */
@Repository
class MongoReadings implements Readings {

    private static final String NAME = "citizenNumberReadings";

    private final TenantCollection<Document> readings;
    private final Function<Reading, OutgoingEvent> messages;

    MongoReadings(TenantMongo mongo, Function<Reading, OutgoingEvent> messages) {
        this.messages = messages;
        readings = mongo.aggregates(NAME, Document.class);
        mongo.ensure(TenantIndexes.of(NAME).index("subject"));
    }

    @Override
    public void keep(Reading reading) {
        readings.insert(
                new Document("_id", reading.id())
                        .append("unitId", reading.unit().value())
                        .append("subject", reading.subject().value())
                        .append("person", reading.person())
                        .append("reason", reading.reason())
                        .append("at", reading.at().toString()),
                List.of(messages.apply(reading)));
    }
}
