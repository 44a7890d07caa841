package vn.thidua.platform.mongo;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;
import static vn.thidua.platform.trial.Callers.home;
import static vn.thidua.platform.trial.Callers.overseeing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.aggregation.Aggregation;
import org.springframework.data.mongodb.core.aggregation.AggregationUpdate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import vn.thidua.platform.outbox.EventSpec;
import vn.thidua.platform.outbox.OutgoingEvent;
import vn.thidua.platform.outbox.PendingEvent;
import vn.thidua.platform.tenancy.NoTenantBound;
import vn.thidua.platform.tenancy.OversightLog.Look;
import vn.thidua.platform.tenancy.OversightLog.Seen;
import vn.thidua.platform.tenancy.OversightRefused;
import vn.thidua.platform.tenancy.Reach;
import vn.thidua.platform.tenancy.Tenancy;
import vn.thidua.platform.tenancy.TenantId;
import vn.thidua.platform.tenancy.TenantNode;
import vn.thidua.platform.tenancy.TenantNode.ParentEdge;
import vn.thidua.platform.tenancy.TenantScope.AllTenants;
import vn.thidua.platform.tenancy.TenantScope.Work;
import vn.thidua.platform.tenancy.TenantTree;
import vn.thidua.platform.trial.Note;
import vn.thidua.platform.trial.TrialService;
import vn.thidua.test.Fresh;
import vn.thidua.test.RealInfrastructure;

@SpringBootTest(classes = TrialService.class, properties = "spring.application.name=trial-service")
@RealInfrastructure
class TenantCollectionIT {

    private static final LocalDate DAY = LocalDate.of(2024, 4, 15);

    private final TenantMongo guard;
    private final MongoTemplate raw;
    private final TenantTree tree;
    private final TenantCollection<Note> notes;
    private final String province = Fresh.unit();
    private final String commune = Fresh.unit();
    private final String neighbour = Fresh.unit();

    @Autowired
    TenantCollectionIT(TenantMongo guard, MongoTemplate raw, TenantTree tree) {
        this.guard = guard;
        this.raw = raw;
        this.tree = tree;
        this.notes = guard.collection("notes", Note.class);
        tree.put(node(province, Optional.empty()));
        tree.put(node(commune, Optional.of(province)));
        tree.put(node(neighbour, Optional.empty()));
    }

    @Test
    void without_a_tenant_nothing_is_read_or_written() {
        assertThatThrownBy(() -> notes.find(new Query())).isInstanceOf(NoTenantBound.class);
        assertThatThrownBy(() -> notes.findById("x")).isInstanceOf(NoTenantBound.class);
        assertThatThrownBy(() -> notes.count(new Query())).isInstanceOf(NoTenantBound.class);
        assertThatThrownBy(() -> notes.insert(Note.of(Fresh.id(), commune, "a")))
                .isInstanceOf(NoTenantBound.class);
        assertThatThrownBy(() -> notes.remove(new Query())).isInstanceOf(NoTenantBound.class);
        assertThatThrownBy(() -> notes.aggregate(List.of(), Note.class))
                .isInstanceOf(NoTenantBound.class);
        assertThatThrownBy(() -> notes.overseeing(new Reach.Below(DAY)))
                .isInstanceOf(NoTenantBound.class);
        assertThatThrownBy(notes::acrossTenants).isInstanceOf(NoTenantBound.class);
    }

    @Test
    void a_unit_finds_its_own_documents_only() {
        String own = put(commune, "own");
        String others = put(neighbour, "others");

        Tenancy.run(
                home(commune),
                () -> {
                    assertThat(notes.findById(own)).map(Note::text).contains("own");
                    assertThat(notes.findById(others)).isEmpty();
                    assertThat(notes.find(new Query())).extracting(Note::id).containsExactly(own);
                    assertThat(notes.count(new Query())).isEqualTo(1);
                    assertThat(notes.exists(query(where("text").is("others")))).isFalse();
                    assertThat(notes.distinct(new Query(), "text", String.class))
                            .containsExactly("own");
                    assertThat(
                                    notes.aggregate(
                                            List.of(Aggregation.group("unitId")), Document.class))
                            .extracting(group -> group.getString("_id"))
                            .containsExactly(commune);
                    try (var stream = notes.stream(new Query())) {
                        assertThat(stream.map(Note::id)).containsExactly(own);
                    }
                });
    }

    @Test
    void a_query_that_names_another_unit_finds_nothing() {
        put(neighbour, "others");

        Tenancy.run(
                home(commune),
                () -> {
                    assertThat(notes.find(query(where("unitId").is(neighbour)))).isEmpty();
                    assertThat(
                                    notes.find(
                                            query(
                                                    new Criteria()
                                                            .orOperator(
                                                                    where("unitId").is(neighbour),
                                                                    where("text").is("others")))))
                            .isEmpty();
                });
    }

    @Test
    void a_unit_changes_and_removes_its_own_documents_only() {
        String others = put(neighbour, "others");

        Tenancy.run(
                home(commune),
                () -> {
                    Query theirs = query(where("_id").is(others));
                    assertThat(notes.updateFirst(theirs, Update.update("text", "x"))).isFalse();
                    assertThat(notes.updateMulti(theirs, Update.update("text", "x"))).isZero();
                    assertThat(notes.findAndModify(theirs, Update.update("text", "x"))).isEmpty();
                    assertThat(notes.remove(theirs)).isZero();
                    assertThatThrownBy(() -> notes.upsert(theirs, Update.update("text", "x")))
                            .isInstanceOf(DuplicateKeyException.class);
                });
        assertThat(textOf(neighbour, others)).isEqualTo("others");
    }

    @Test
    void a_document_of_another_unit_is_not_written() {
        String others = put(neighbour, "others");

        Tenancy.run(
                home(commune),
                () -> {
                    assertThatThrownBy(
                                    () -> notes.insert(Note.of(Fresh.id(), neighbour, "smuggled")))
                            .isInstanceOf(WrongTenantScope.class);
                    assertThatThrownBy(() -> notes.replace(Note.of(others, neighbour, "smuggled")))
                            .isInstanceOf(WrongTenantScope.class);
                    assertThatThrownBy(() -> notes.replace(Note.of(others, commune, "stolen")))
                            .isInstanceOf(OptimisticLockingFailureException.class);
                });
        assertThat(textOf(neighbour, others)).isEqualTo("others");
    }

    @Test
    void an_update_moves_no_document_and_leaves_the_outbox_alone() {
        Query all = new Query();
        Tenancy.run(
                home(commune),
                () -> {
                    for (Update forbidden :
                            List.of(
                                    Update.update("unitId", neighbour),
                                    new Update().unset("unitId"),
                                    new Update().rename("text", "unitId"),
                                    Update.update("outbox", List.of()),
                                    new Update().unset("outboxLease.owner"),
                                    new Update().inc("eventSequence", 1))) {
                        assertThatThrownBy(() -> notes.updateMulti(all, forbidden))
                                .as("%s", forbidden)
                                .isInstanceOf(IllegalArgumentException.class);
                    }
                    assertThatThrownBy(
                                    () ->
                                            notes.updateMulti(
                                                    all,
                                                    AggregationUpdate.update()
                                                            .set("unitId")
                                                            .toValue(neighbour)))
                            .isInstanceOf(IllegalArgumentException.class);
                    assertThatThrownBy(
                                    () ->
                                            notes.updateMulti(
                                                    all,
                                                    Update.fromDocument(
                                                            new Document("text", "bare"))))
                            .isInstanceOf(IllegalArgumentException.class);
                });
    }

    @Test
    void an_aggregation_reaches_into_no_other_collection() {
        Tenancy.run(
                home(commune),
                () -> {
                    assertThatThrownBy(
                                    () ->
                                            notes.aggregate(
                                                    List.of(
                                                            Aggregation.lookup(
                                                                    "notes", "text", "text",
                                                                    "all")),
                                                    Document.class))
                            .isInstanceOf(IllegalArgumentException.class);
                    assertThatThrownBy(
                                    () ->
                                            notes.aggregate(
                                                    List.of(
                                                            Aggregation.facet(
                                                                            Aggregation.out(
                                                                                    "elsewhere"))
                                                                    .as("hidden")),
                                                    Document.class))
                            .isInstanceOf(IllegalArgumentException.class);
                });
    }

    @Test
    void a_stale_version_is_refused_and_a_fresh_one_counts_up() {
        String id = put(commune, "first");
        Tenancy.run(
                home(commune),
                () -> {
                    Note read = notes.findById(id).orElseThrow();
                    assertThat(notes.replace(read.saying("second"))).isEqualTo(2);
                    assertThatThrownBy(() -> notes.replace(read.saying("lost")))
                            .isInstanceOf(OptimisticLockingFailureException.class);
                    assertThat(notes.findById(id).orElseThrow())
                            .isEqualTo(read.saying("second").read(2));
                });
    }

    @Test
    void dates_are_kept_as_text_and_no_class_name_is_stored() {
        String id = put(commune, "dated");
        Document stored = requireNonNull(raw.findById(id, Document.class, "notes"));
        assertThat(stored).containsEntry("on", "2024-04-15").containsEntry("unitId", commune);
        assertThat(stored).doesNotContainKey("_class");
        assertThat(stored.toJson()).doesNotContain("vn.thidua");
    }

    @Test
    void a_superior_reads_below_only_in_oversight() {
        String id = put(commune, "below");

        Tenancy.run(home(province), () -> assertThat(notes.findById(id)).isEmpty());
        Tenancy.run(
                home(province),
                () ->
                        assertThatThrownBy(() -> notes.overseeing(new Reach.Below(DAY)))
                                .isInstanceOf(WrongTenantScope.class));
        Tenancy.run(
                overseeing(province),
                () -> {
                    assertThat(notes.overseeing(new Reach.Below(DAY)).findById(id)).isPresent();
                    assertThatThrownBy(() -> notes.findById(id))
                            .isInstanceOf(WrongTenantScope.class);
                    assertThatThrownBy(() -> notes.insert(Note.of(Fresh.id(), province, "x")))
                            .isInstanceOf(WrongTenantScope.class);
                });
    }

    @Test
    void each_look_names_the_documents_that_came_back_and_whose_they_are() {
        String id = put(commune, "below");
        List<Look> looks = new ArrayList<>();
        TenantCollection<Note> watched =
                new TenantMongo(raw, tree, looks::add, guard.events())
                        .collection("notes", Note.class);
        Tenancy.run(
                overseeing(province),
                () -> {
                    TenantReads<Note> below = watched.overseeing(new Reach.Below(DAY));
                    below.findById(id);
                    below.find(new Query());
                    below.findById("none");
                    below.count(new Query());
                });

        Seen seen = new Seen(new TenantId(commune), id);
        assertThat(looks)
                .extracting(Look::documents)
                .containsExactly(
                        Optional.of(List.of(seen)),
                        Optional.of(List.of(seen)),
                        Optional.of(List.of()),
                        Optional.empty());
    }

    @Test
    void an_event_says_whose_request_caused_it_also_when_the_work_is_another_units() {
        List<OutgoingEvent> events =
                List.of(new OutgoingEvent(new EventSpec("t.v1", "topic"), Map.of()));
        TenantId other = new TenantId(commune);
        Runnable asked =
                () ->
                        assertThat(
                                        guard.events().pending(events, "s", other, 0).stream()
                                                .flatMap(event -> event.actor().stream())
                                                .map(PendingEvent.Actor::unit))
                                .containsExactly(new TenantId(province));
        Tenancy.run(home(province), asked);
        Tenancy.run(home(province), () -> Tenancy.run(new Work(other, "answer"), asked));
        Tenancy.run(
                new Work(other, "job"),
                () ->
                        assertThat(guard.events().pending(events, "s", other, 0))
                                .allSatisfy(event -> assertThat(event.actor()).isEmpty()));
    }

    @Test
    void a_subordinate_reads_above_and_nobody_reads_beside() {
        String above = put(province, "above");
        String beside = put(neighbour, "beside");

        Tenancy.run(
                overseeing(commune),
                () -> {
                    assertThat(notes.overseeing(new Reach.Above(DAY)).find(new Query()))
                            .extracting(Note::id)
                            .containsExactly(above);
                    assertThat(notes.overseeing(new Reach.Above(DAY)).findById(beside)).isEmpty();
                    assertThatThrownBy(
                                    () ->
                                            notes.overseeing(
                                                    new Reach.Units(
                                                            Set.of(new TenantId(neighbour)), DAY)))
                            .isInstanceOf(OversightRefused.class);
                });
        Tenancy.run(
                overseeing(neighbour),
                () ->
                        assertThat(notes.overseeing(new Reach.Below(DAY)).find(new Query()))
                                .isEmpty());
    }

    @Test
    void before_the_unit_existed_nothing_lay_below() {
        put(commune, "below");
        Tenancy.run(
                overseeing(province),
                () ->
                        assertThat(
                                        notes.overseeing(new Reach.Below(DAY.minusYears(100)))
                                                .find(new Query()))
                                .isEmpty());
    }

    @Test
    void all_tenants_are_reached_by_name_only() {
        String id = put(commune, "one of many");
        Tenancy.run(
                new AllTenants("count everything"),
                () -> {
                    assertThat(notes.acrossTenants().findByIdOfAnyTenant(id)).isPresent();
                    assertThatThrownBy(() -> notes.find(new Query()))
                            .isInstanceOf(WrongTenantScope.class);
                });
        for (var scope : List.of(home(commune), new Work(new TenantId(commune), "job"))) {
            Tenancy.run(
                    scope,
                    () ->
                            assertThatThrownBy(notes::acrossTenants)
                                    .isInstanceOf(WrongTenantScope.class));
        }
    }

    @Test
    void events_need_a_collection_of_aggregates() {
        OutgoingEvent event =
                new OutgoingEvent(new EventSpec("vn.thidua.trial.made.v1", "trial"), "{}");
        Tenancy.run(
                home(commune),
                () ->
                        assertThatThrownBy(
                                        () ->
                                                notes.insert(
                                                        Note.of(Fresh.id(), commune, "x"),
                                                        List.of(event)))
                                .isInstanceOf(IllegalArgumentException.class));
    }

    @Test
    void indexes_and_unique_keys_begin_with_the_unit() {
        guard.ensure(TenantIndexes.of("books").index("-on").unique("text"));
        TenantCollection<Note> books = guard.collection("books", Note.class);
        Tenancy.run(
                home(commune),
                () -> {
                    books.insert(Note.of(Fresh.id(), commune, "same"));
                    assertThatThrownBy(() -> books.insert(Note.of(Fresh.id(), commune, "same")))
                            .isInstanceOf(DuplicateKeyException.class);
                });
        Tenancy.run(home(neighbour), () -> books.insert(Note.of(Fresh.id(), neighbour, "same")));
        assertThatThrownBy(() -> TenantIndexes.of("books").acrossTenants(" ", index -> index))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private String put(String unit, String text) {
        String id = Fresh.id();
        Tenancy.run(home(unit), () -> notes.insert(Note.of(id, unit, text)));
        return id;
    }

    private String textOf(String unit, String id) {
        return Tenancy.call(home(unit), () -> notes.findById(id).orElseThrow().text());
    }

    private static TenantNode node(String id, Optional<String> parent) {
        LocalDate start = LocalDate.of(2020, 1, 1);
        return new TenantNode(
                new TenantId(id),
                id,
                id,
                "LEVEL",
                start,
                Optional.empty(),
                parent.map(above -> new ParentEdge(new TenantId(above), start, Optional.empty()))
                        .map(List::of)
                        .orElse(List.of()));
    }
}
