package vn.thidua.awards.honour.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;
import vn.thidua.awards.catalogue.AwardCode;
import vn.thidua.awards.honour.Entry;
import vn.thidua.awards.honour.HonourId;
import vn.thidua.awards.honour.Honours;
import vn.thidua.awards.subject.Folded;
import vn.thidua.awards.subject.SubjectId;
import vn.thidua.platform.mongo.TenantCollection;
import vn.thidua.platform.mongo.TenantIndexes;
import vn.thidua.platform.mongo.TenantMongo;
import vn.thidua.platform.mongo.TenantReads;
import vn.thidua.platform.outbox.OutgoingEvent;
import vn.thidua.platform.tenancy.Reach;
import vn.thidua.platform.tenancy.Tenancy;
import vn.thidua.platform.tenancy.TenantId;
import vn.thidua.platform.tenancy.TenantScope;
import vn.thidua.platform.tenancy.TenantTree;

/** The collection {@code honours}. */
@Repository
class MongoHonours implements Honours {

    private static final String NAME = "honours";
    private static final Comparator<Entry> YOUNGEST_FIRST =
            Comparator.comparing((Entry each) -> each.honour().decision().date())
                    .reversed()
                    .thenComparing(each -> each.honour().id().value());

    private final TenantCollection<Document> honours;
    private final Function<Entry, OutgoingEvent> messages;
    private final TenantTree tree;
    private final Clock clock;

    MongoHonours(
            TenantMongo mongo,
            Function<Entry, OutgoingEvent> messages,
            TenantTree tree,
            Clock clock) {
        this.messages = messages;
        this.tree = tree;
        this.clock = clock;
        honours = mongo.aggregates(NAME, Document.class);
        mongo.ensure(
                TenantIndexes.of(NAME)
                        .index("-" + HonourBson.DECIDED_ON)
                        .acrossTenants(
                                "a person who moves to another unit brings the honours along",
                                index ->
                                        index.on(
                                                HonourBson.SUBJECT,
                                                HonourBson.AWARD,
                                                HonourBson.PLAIN,
                                                HonourBson.YEAR))
                        .acrossTenants(
                                "one merit may have been awarded in two units",
                                index -> index.on(HonourBson.KEYS))
                        .acrossTenants(
                                "a unit shows what it has decided for units below",
                                index -> index.on(HonourBson.DECIDED_BY).sparse()));
    }

    @Override
    public List<Entry> of(Set<SubjectId> subjects) {
        List<String> ids = subjects.stream().map(SubjectId::value).sorted().toList();
        return ofAllUnits(
                "read what a subject has received in whatever unit",
                where(HonourBson.SUBJECT).in(ids));
    }

    @Override
    public List<Given> given(Set<SubjectId> subjects) {
        return given(ofSubjects(subjects));
    }

    /** Each part says the subjects, so that the index is used for each. */
    @Override
    public List<Given> given(
            Set<SubjectId> subjects, Set<AwardCode> ever, Set<AwardCode> lately, int since) {
        List<Criteria> parts = new ArrayList<>();
        if (!ever.isEmpty()) {
            parts.add(ofSubjects(subjects, ever));
        }
        if (!lately.isEmpty()) {
            parts.add(
                    ofSubjects(subjects, lately)
                            .and(HonourBson.PLAIN)
                            .is(true)
                            .and(HonourBson.YEAR)
                            .gte(since));
            parts.add(
                    ofSubjects(subjects, lately)
                            .and(HonourBson.PLAIN)
                            .in(Arrays.<@Nullable Object>asList(false, null)));
        }
        return parts.isEmpty() ? List.of() : given(new Criteria().orOperator(parts));
    }

    @Override
    public List<Given> givenBefore(Set<SubjectId> subjects, Set<AwardCode> awards, int year) {
        return given(
                ofSubjects(subjects, awards)
                        .and(HonourBson.PLAIN)
                        .is(true)
                        .and(HonourBson.YEAR)
                        .lt(year));
    }

    private static Criteria ofSubjects(Set<SubjectId> subjects) {
        return where(HonourBson.SUBJECT)
                .in(subjects.stream().map(SubjectId::value).sorted().toList());
    }

    private static Criteria ofSubjects(Set<SubjectId> subjects, Set<AwardCode> awards) {
        return ofSubjects(subjects)
                .and(HonourBson.AWARD)
                .in(awards.stream().map(AwardCode::value).sorted().toList());
    }

    private List<Given> given(Criteria criteria) {
        Query query = Query.query(criteria);
        query.fields().include(HonourBson.GIVEN).exclude("_id");
        return Tenancy.call(
                new TenantScope.AllTenants("compare what subjects have received in whatever unit"),
                () ->
                        honours.acrossTenants().findOfAllTenants(query).stream()
                                .map(HonourBson::given)
                                .toList());
    }

    private List<Entry> ofAllUnits(String what, Criteria criteria) {
        return Tenancy.call(
                new TenantScope.AllTenants(what),
                () -> sorted(honours.acrossTenants().findOfAllTenants(Query.query(criteria))));
    }

    private static List<Entry> sorted(Collection<Document> documents) {
        return documents.stream().map(HonourBson::read).sorted(YOUNGEST_FIRST).toList();
    }

    @Override
    public Optional<Entry> find(HonourId id) {
        return honours.findById(id.value()).map(HonourBson::read);
    }

    @Override
    public Found search(Search search) {
        return search(honours, search);
    }

    @Override
    public Found searchBelow(Search search, LocalDate today) {
        return Tenancy.overseeing(
                "look through the honours of units below",
                () -> search(honours.overseeing(new Reach.Below(today)), search));
    }

    private static Found search(TenantReads<Document> reads, Search search) {
        List<Criteria> all = new ArrayList<>();
        Folded.of(search.words())
                .words()
                .forEach(word -> all.add(where(HonourBson.FOLDED).regex(word)));
        search.year().ifPresent(year -> all.add(where(HonourBson.YEAR).is(year)));
        search.award().ifPresent(award -> all.add(where(HonourBson.AWARD).is(award.value())));
        Query query = all.isEmpty() ? new Query() : Query.query(new Criteria().andOperator(all));
        long total = reads.count(query);
        query.with(Sort.by(Sort.Order.desc(HonourBson.DECIDED_ON), Sort.Order.asc("_id")))
                .skip(search.skip())
                .limit(search.limit());
        return new Found(reads.find(query).stream().map(HonourBson::read).toList(), total);
    }

    @Override
    public List<Entry> elsewhere(Set<String> keys, Set<TenantId> except) {
        return ofAllUnits(
                "find whether another unit has awarded the same merit",
                where(HonourBson.KEYS)
                        .in(keys)
                        .and("unitId")
                        .nin(except.stream().map(TenantId::value).toList()));
    }

    @Override
    public List<Entry> below(Set<String> keys, LocalDate today) {
        return Tenancy.overseeing(
                "find whether units below have awarded the same merit",
                () ->
                        sorted(
                                honours.overseeing(new Reach.BelowAndEnded(today))
                                        .find(Query.query(where(HonourBson.KEYS).in(keys)))));
    }

    @Override
    public List<Entry> own(Set<String> keys) {
        return sorted(honours.find(Query.query(where(HonourBson.KEYS).in(keys))));
    }

    @Override
    public List<Entry> published(TenantId unit, OptionalInt year, int limit) {
        Map<HonourId, Entry> all = new LinkedHashMap<>();
        for (TenantId each : tree.continuedBy(unit, LocalDate.now(clock))) {
            Stream.concat(
                            ofAllUnits(
                                    "show what a unit has decided",
                                    shown(where(HonourBson.DECIDED_BY).is(each.value()), year))
                                    .stream(),
                            Tenancy.<List<Entry>, RuntimeException>call(
                                    new TenantScope.Work(each, "show the honours of a unit"),
                                    () ->
                                            sorted(
                                                    honours.find(
                                                            Query.query(
                                                                    shown(new Criteria(), year)))))
                                    .stream())
                    .forEach(entry -> all.put(entry.honour().id(), entry));
        }
        return all.values().stream().sorted(YOUNGEST_FIRST).limit(limit).toList();
    }

    private static Criteria shown(Criteria criteria, OptionalInt year) {
        Criteria shown =
                criteria.and(HonourBson.ORIGIN)
                        .is(Entry.Origin.DECISION.name())
                        .and(HonourBson.COUNTS)
                        .is(true);
        return year.isPresent() ? shown.and(HonourBson.YEAR).is(year.getAsInt()) : shown;
    }

    @Override
    public boolean add(Entry entry) {
        Document document = HonourBson.write(entry);
        document.put("version", 1L);
        try {
            honours.insert(document, List.of(messages.apply(entry)));
            return true;
        } catch (DuplicateKeyException _) {
            return false;
        }
    }

    @Override
    public boolean replace(Entry entry) {
        try {
            honours.replace(HonourBson.write(entry), List.of(messages.apply(entry)));
            return true;
        } catch (OptimisticLockingFailureException _) {
            return false;
        }
    }
}
