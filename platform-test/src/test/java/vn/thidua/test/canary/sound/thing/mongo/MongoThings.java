package vn.thidua.test.canary.sound.thing.mongo;

import java.util.List;
import org.bson.Document;
import vn.thidua.test.canary.sound.thing.Thing;
import vn.thidua.test.canary.sound.thing.Things;

/** An outward edge. */
record MongoThings(List<Document> kept) implements Things {
    @Override
    public void keep(Thing thing) {
        kept.add(new Document("day", thing.day().toString()));
    }
}
