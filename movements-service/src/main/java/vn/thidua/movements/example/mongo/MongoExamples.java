package vn.thidua.movements.example.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.bson.Document;
import org.bson.types.Binary;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;
import vn.thidua.movements.example.Commitment;
import vn.thidua.movements.example.Consent;
import vn.thidua.movements.example.Example;
import vn.thidua.movements.example.ExampleEvent;
import vn.thidua.movements.example.ExampleId;
import vn.thidua.movements.example.Examples;
import vn.thidua.movements.example.Picture;
import vn.thidua.movements.example.Publication;
import vn.thidua.movements.example.SentUp;
import vn.thidua.movements.movement.MovementId;
import vn.thidua.movements.movement.MovementUse;
import vn.thidua.platform.mongo.TenantCollection;
import vn.thidua.platform.mongo.TenantIndexes;
import vn.thidua.platform.mongo.TenantMongo;
import vn.thidua.platform.outbox.OutgoingEvent;
import vn.thidua.platform.tenancy.Reach;
import vn.thidua.platform.tenancy.Tenancy;
import vn.thidua.platform.tenancy.TenantId;
import vn.thidua.platform.tenancy.TenantScope;

/**
 * The collections {@code examples}, {@code examplePictures} and {@code storyCommitments}. A picture is scaled before it is
 * kept, so that it fits into one document and stands behind the guard of tenants like everything else.
 */
@Repository
class MongoExamples implements Examples, MovementUse {

    private static final String EXAMPLES = "examples";
    private static final String PICTURES = "examplePictures";
    private static final String COMMITMENTS = "storyCommitments";
    private static final Comparator<Example> YOUNGEST_FIRST =
            Comparator.comparing((Example each) -> each.portrait().foundOn())
                    .reversed()
                    .thenComparing(each -> each.id().value());

    private final TenantCollection<Document> examples;
    private final TenantCollection<Document> pictures;
    private final TenantCollection<Document> commitments;
    private final Function<ExampleEvent, OutgoingEvent> messages;

    MongoExamples(TenantMongo mongo, Function<ExampleEvent, OutgoingEvent> messages) {
        this.messages = messages;
        examples = mongo.aggregates(EXAMPLES, Document.class);
        pictures = mongo.collection(PICTURES, Document.class);
        commitments = mongo.collection(COMMITMENTS, Document.class);
        mongo.ensure(
                TenantIndexes.of(EXAMPLES)
                        .index(ExampleBson.SENT_TO)
                        .index(ExampleBson.SHOWN)
                        .index(ExampleBson.MOVEMENT)
                        .acrossTenants(
                                "a unit sees what a superior spreads, whose ever it is",
                                index -> index.on(ExampleBson.SENT_TO)));
    }

    @Override
    public Optional<Example> ofOwnUnit(ExampleId id) {
        return examples.findById(id.value()).map(ExampleBson::read);
    }

    @Override
    public boolean isUsed(MovementId movement) {
        return examples.exists(Query.query(where(ExampleBson.MOVEMENT).is(movement.value())));
    }

    @Override
    public List<Example> own() {
        return sorted(examples.find(new Query()));
    }

    private static List<Example> sorted(List<Document> documents) {
        return documents.stream().map(ExampleBson::read).sorted(YOUNGEST_FIRST).toList();
    }

    private static Criteria sentTo(TenantId home) {
        return where(ExampleBson.SENT)
                .elemMatch(
                        where("to")
                                .is(home.value())
                                .and(ExampleBson.SENT_STATE)
                                .in(SentUp.State.WAITING.name(), SentUp.State.ACCEPTED.name()))
                .and(ExampleBson.CONSENT)
                .is(Consent.State.GIVEN.name());
    }

    @Override
    public List<Example> sentToOwnUnit(LocalDate today) {
        TenantId home = Tenancy.tenant();
        return Tenancy.overseeing(
                "list examples that units below propose",
                () ->
                        sorted(
                                examples.overseeing(new Reach.Below(today))
                                        .find(Query.query(sentTo(home)))));
    }

    @Override
    public Optional<Example> sentToOwnUnit(ExampleId id, LocalDate today) {
        TenantId home = Tenancy.tenant();
        return Tenancy.overseeing(
                "read an example that a unit below proposes",
                () ->
                        examples.overseeing(new Reach.Below(today))
                                .findOne(Query.query(sentTo(home).and("_id").is(id.value())))
                                .map(ExampleBson::read));
    }

    @Override
    public List<Example> spreadBy(Set<TenantId> superiors) {
        List<String> ids = superiors.stream().map(TenantId::value).toList();
        return Tenancy.call(
                new TenantScope.AllTenants("find the examples that a superior spreads"),
                () ->
                        sorted(
                                examples.acrossTenants()
                                        .findOfAllTenants(
                                                Query.query(
                                                        where(ExampleBson.SENT)
                                                                .elemMatch(
                                                                        where("to")
                                                                                .in(ids)
                                                                                .and(
                                                                                        ExampleBson
                                                                                                .SPREAD)
                                                                                .is(true))
                                                                .and(ExampleBson.CONSENT)
                                                                .is(Consent.State.GIVEN.name())))));
    }

    @Override
    public List<Example> shownBy(TenantId unit) {
        return inNameOf(
                unit,
                () ->
                        sorted(
                                examples.find(
                                        Query.query(
                                                where(ExampleBson.SHOWN)
                                                        .is(true)
                                                        .and(ExampleBson.CONSENT)
                                                        .is(Consent.State.GIVEN.name())))));
    }

    private static Query publishedIn(int year) {
        return Query.query(where(ExampleBson.FIRST_ON).gte(year + "-01-01").lte(year + "-12-31"));
    }

    private static List<LocalDate> days(List<Document> published) {
        return published.stream()
                .map(ExampleBson::read)
                .flatMap(each -> each.publication().stream())
                .map(Publication::firstOn)
                .toList();
    }

    @Override
    public List<LocalDate> publishedDays(int year) {
        return days(examples.find(publishedIn(year)));
    }

    @Override
    public Map<TenantId, List<LocalDate>> publishedDaysBelow(int year, LocalDate today) {
        Map<TenantId, List<LocalDate>> days = new HashMap<>();
        Tenancy.overseeing(
                        "count the stories of the units below",
                        () -> examples.overseeing(new Reach.Below(today)).find(publishedIn(year)))
                .stream()
                .map(ExampleBson::read)
                .forEach(
                        each ->
                                each.publication()
                                        .ifPresent(
                                                published ->
                                                        days.computeIfAbsent(
                                                                        each.unit(),
                                                                        _ -> new ArrayList<>())
                                                                .add(published.firstOn())));
        return days;
    }

    @Override
    public List<Example> ofMovement(MovementId movement) {
        return sorted(examples.find(Query.query(where(ExampleBson.MOVEMENT).is(movement.value()))));
    }

    @Override
    public boolean remove(ExampleId id, long version) {
        return examples.remove(Query.query(where("_id").is(id.value()).and("version").is(version)))
                == 1;
    }

    @Override
    public void add(Example example) {
        examples.insert(ExampleBson.write(example), List.of());
    }

    @Override
    public boolean replace(Example example, List<ExampleEvent> events) {
        List<OutgoingEvent> told = events.stream().map(messages).toList();
        return inNameOf(
                example.unit(),
                () -> stored(() -> examples.replace(ExampleBson.write(example), told)));
    }

    private static boolean stored(Runnable write) {
        try {
            write.run();
            return true;
        } catch (DuplicateKeyException | OptimisticLockingFailureException _) {
            return false;
        }
    }

    @Override
    public Commitment commitment() {
        TenantId home = Tenancy.tenant();
        return commitments
                .findById(home.value())
                .map(ExampleBson::readCommitment)
                .orElseGet(() -> new Commitment(home, Optional.empty(), 0));
    }

    @Override
    public Map<TenantId, Commitment> commitmentsBelow(LocalDate today) {
        Map<TenantId, Commitment> all = new HashMap<>();
        Tenancy.overseeing(
                        "read how many stories units below mean to publish",
                        () -> commitments.overseeing(new Reach.Below(today)).find(new Query()))
                .stream()
                .map(ExampleBson::readCommitment)
                .forEach(each -> all.put(each.unit(), each));
        return all;
    }

    @Override
    public boolean store(Commitment commitment) {
        Document document = ExampleBson.write(commitment);
        return stored(
                () -> {
                    if (commitment.version() == 0) {
                        document.put("version", 1L);
                        commitments.insert(document);
                    } else {
                        commitments.replace(document);
                    }
                });
    }

    @Override
    public String keep(TenantId unit, Picture picture) {
        String id = UUID.randomUUID().toString();
        pictures.insert(
                new Document("_id", id)
                        .append("unitId", unit.value())
                        .append("jpeg", new Binary(picture.jpeg())));
        return id;
    }

    @Override
    public Optional<Picture> picture(TenantId unit, String id) {
        return inNameOf(
                unit,
                () ->
                        pictures.findById(id)
                                .map(
                                        kept ->
                                                new Picture(
                                                        kept.get("jpeg", Binary.class).getData())));
    }

    @Override
    public void drop(TenantId unit, String picture) {
        long _ = inNameOf(unit, () -> pictures.remove(Query.query(where("_id").is(picture))));
    }

    /** The use case has found that the person may see or answer it, or that everybody may. */
    private static <R> R inNameOf(TenantId unit, Supplier<R> work) {
        return Tenancy.<R, RuntimeException>call(
                new TenantScope.Work(unit, "show or answer an example"), work::get);
    }
}
