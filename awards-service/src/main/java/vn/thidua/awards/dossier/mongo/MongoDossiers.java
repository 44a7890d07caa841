package vn.thidua.awards.dossier.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.Document;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;
import vn.thidua.awards.dossier.Attachment;
import vn.thidua.awards.dossier.AwardDossier;
import vn.thidua.awards.dossier.DossierId;
import vn.thidua.awards.dossier.DossierState;
import vn.thidua.awards.dossier.Dossiers;
import vn.thidua.awards.dossier.Return;
import vn.thidua.platform.mongo.TenantCollection;
import vn.thidua.platform.mongo.TenantIndexes;
import vn.thidua.platform.mongo.TenantMongo;
import vn.thidua.platform.mongo.TenantReads;
import vn.thidua.platform.outbox.OutgoingEvent;
import vn.thidua.platform.tenancy.Reach;
import vn.thidua.platform.tenancy.Tenancy;
import vn.thidua.platform.tenancy.TenantId;
import vn.thidua.platform.tenancy.TenantScope;

/** The collection {@code dossiers}. */
@Repository
class MongoDossiers implements Dossiers {

    private static final String DOSSIERS = "dossiers";
    private static final Sort AS_TYPED =
            Sort.by("proposal", "place", "content.nominee.name", "_id");

    private final TenantCollection<Document> dossiers;
    private final Function<AwardDossier, OutgoingEvent> messages;

    MongoDossiers(TenantMongo mongo, Function<AwardDossier, OutgoingEvent> messages) {
        this.messages = messages;
        dossiers = mongo.aggregates(DOSSIERS, Document.class);
        mongo.ensure(
                TenantIndexes.of(DOSSIERS)
                        .index("proposal")
                        .index("state")
                        .index("movement")
                        .index("meritKey")
                        .index("dueOn")
                        .index("lastStepAt")
                        .acrossTenants(
                                "one merit may be nominated in two units",
                                index -> index.on(DossierBson.NOMINEE))
                        .acrossTenants(
                                "who holds dossiers of many units below finds them by the holder",
                                index -> index.on("holder").on("state")));
    }

    @Override
    public Optional<AwardDossier> own(DossierId id) {
        return dossiers.findById(id.value()).map(DossierBson::read);
    }

    @Override
    public Page own(Wanted wanted) {
        return page(dossiers, wanted);
    }

    @Override
    public List<AwardDossier> ofMerit(int year, String meritKey) {
        return read(
                dossiers.find(Query.query(where("meritKey").is(meritKey).and("year").is(year))));
    }

    @Override
    public Optional<AwardDossier> below(DossierId id, LocalDate today) {
        return Tenancy.overseeing(
                "read a dossier of a unit below",
                () ->
                        dossiers.overseeing(new Reach.BelowAndEnded(today))
                                .findById(id.value())
                                .map(DossierBson::read));
    }

    @Override
    public Page below(Wanted wanted, LocalDate today) {
        return Tenancy.overseeing(
                "list dossiers of the units below",
                () -> page(dossiers.overseeing(new Reach.BelowAndEnded(today)), wanted));
    }

    @Override
    public List<AwardDossier> overdueBelow(LocalDate today, int limit) {
        Query overdue =
                Query.query(where("dueOn").lt(today.toString()))
                        .with(Sort.by("dueOn", "_id"))
                        .limit(limit);
        return Tenancy.overseeing(
                "find dossiers of units below that are overdue",
                () -> read(dossiers.overseeing(new Reach.BelowAndEnded(today)).find(overdue)));
    }

    @Override
    public List<AwardDossier> ofNominees(Set<String> keys, LocalDate today) {
        Query query = Query.query(where(DossierBson.NOMINEE).in(keys));
        List<AwardDossier> found = new ArrayList<>(read(dossiers.find(query)));
        found.addAll(
                Tenancy.<List<AwardDossier>, RuntimeException>overseeing(
                        "find whether units below have nominated the same merit",
                        () ->
                                read(
                                        dossiers.overseeing(new Reach.BelowAndEnded(today))
                                                .find(query))));
        return found;
    }

    @Override
    public List<AwardDossier> ownSince(Instant since, int limit) {
        return read(
                dossiers.find(
                        Query.query(where("lastStepAt").gte(since.toString()))
                                .with(Sort.by(Sort.Direction.DESC, "lastStepAt"))
                                .limit(limit)));
    }

    private static Page page(TenantReads<Document> reads, Wanted wanted) {
        Query counted = query(wanted);
        if (wanted.limit() == Wanted.ALL) {
            List<AwardDossier> all = read(reads.find(counted.with(AS_TYPED)));
            return new Page(all, all.size());
        }
        long total = reads.count(counted);
        return new Page(
                read(
                        reads.find(
                                query(wanted)
                                        .with(AS_TYPED)
                                        .skip(wanted.skip())
                                        .limit(wanted.limit()))),
                total);
    }

    private static List<AwardDossier> read(Collection<Document> documents) {
        return documents.stream().map(DossierBson::read).toList();
    }

    private static Query query(Wanted wanted) {
        Query query = new Query();
        wanted.year().ifPresent(year -> query.addCriteria(where("year").is(year)));
        if (!wanted.states().isEmpty()) {
            query.addCriteria(
                    where("state").in(wanted.states().stream().map(Enum::name).sorted().toList()));
        }
        if (!wanted.holders().isEmpty()) {
            query.addCriteria(
                    where("holder")
                            .in(wanted.holders().stream().map(TenantId::value).sorted().toList()));
        }
        wanted.proposal().ifPresent(id -> query.addCriteria(where("proposal").is(id.value())));
        wanted.award().ifPresent(award -> query.addCriteria(where("award").is(award.value())));
        wanted.kind().ifPresent(kind -> query.addCriteria(where("kind").is(kind.name())));
        wanted.movement().ifPresent(it -> query.addCriteria(where("movement").is(it)));
        return query;
    }

    /** The use case has made sure that the person's unit proposes or holds it. */
    @Override
    public boolean store(AwardDossier dossier) {
        // what is only being written is nobody else's business
        List<OutgoingEvent> events =
                dossier.state() == DossierState.DRAFT
                        ? List.<OutgoingEvent>of()
                        : List.of(messages.apply(dossier));
        Document document = DossierBson.write(dossier);
        Runnable write =
                () -> {
                    if (dossier.version() == 0) {
                        document.put("version", 1L);
                        dossiers.insert(document, events);
                    } else {
                        dossiers.replace(document, events);
                    }
                };
        try {
            if (dossier.unit().equals(Tenancy.tenant())) {
                write.run();
            } else {
                Tenancy.run(new TenantScope.Work(dossier.unit(), "handle a dossier"), write);
            }
            return true;
        } catch (DuplicateKeyException | OptimisticLockingFailureException _) {
            return false;
        }
    }

    @Override
    public Set<String> named(Set<String> files) {
        Query naming =
                Query.query(
                        new Criteria()
                                .orOperator(
                                        where("content.papers.file").in(files),
                                        where("proceedings.returns.before.papers.file").in(files)));
        return read(dossiers.find(naming)).stream()
                .flatMap(
                        dossier ->
                                Stream.concat(
                                        Stream.of(dossier.content()),
                                        dossier.proceedings().returns().stream()
                                                .map(Return::before)))
                .flatMap(content -> content.papers().stream())
                .map(Attachment::file)
                .filter(files::contains)
                .collect(Collectors.toSet());
    }

    @Override
    public boolean remove(AwardDossier draft) {
        return dossiers.remove(
                        Query.query(
                                where("_id")
                                        .is(draft.id().value())
                                        .and("version")
                                        .is(draft.version())
                                        .and("state")
                                        .is(DossierState.DRAFT.name())))
                == 1;
    }
}
