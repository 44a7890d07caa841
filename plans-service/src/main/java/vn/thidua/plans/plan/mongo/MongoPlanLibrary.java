package vn.thidua.plans.plan.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.Document;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;
import vn.thidua.plans.plan.Plan;
import vn.thidua.plans.plan.PlanId;
import vn.thidua.plans.plan.PlanLibrary;
import vn.thidua.plans.plan.PlanState;
import vn.thidua.plans.plan.PlanSummary;
import vn.thidua.plans.plan.ReadRule.Share;
import vn.thidua.plans.unit.UnitId;
import vn.thidua.platform.mongo.TenantCollection;
import vn.thidua.platform.mongo.TenantReads;
import vn.thidua.platform.tenancy.Reach;
import vn.thidua.platform.tenancy.Tenancy;
import vn.thidua.platform.tenancy.TenantId;

/** Reads in the collection {@code plans} beyond the own unit: always by oversight, always with the units named. */
@Repository
class MongoPlanLibrary implements PlanLibrary {

    private static final List<String> PUBLIC =
            Stream.of(PlanState.Name.values())
                    .filter(PlanState.Name::isPublic)
                    .map(Enum::name)
                    .toList();

    private static final Sort NEWEST_FIRST =
            Sort.by(
                    Sort.Order.desc("sortDay"),
                    Sort.Order.desc("changedAt"),
                    Sort.Order.asc("_id"));

    private final TenantCollection<Document> plans;
    private final Clock clock;

    MongoPlanLibrary(PlanCollection collection, Clock clock) {
        this.plans = collection.plans();
        this.clock = clock;
    }

    /** Units that stand above or below on the same day, with what may be read of each of them. */
    private record Group(LocalDate asOf, List<Share> shares) {}

    private record Found(Document document, String sortDay, Date changedAt) {
        static Found of(Document document) {
            return new Found(
                    document, document.getString("sortDay"), document.getDate("changedAt"));
        }
    }

    @Override
    public Page list(
            UnitId own, boolean withOwn, List<Share> others, Filter filter, int page, int size) {
        List<Share> asked =
                others.stream()
                        .filter(
                                share ->
                                        filter.units().isEmpty()
                                                || filter.units().contains(share.unit()))
                        .toList();
        boolean ownAsked = withOwn && (filter.units().isEmpty() || filter.units().contains(own));
        int end = (page + 1) * size;
        long total = 0;
        List<Found> found = new ArrayList<>();
        if (ownAsked) {
            Query query = Query.query(new Criteria().andOperator(criteria(filter)));
            total += plans.count(query);
            found.addAll(page(plans, query, end));
        }
        for (Group group : groups(asked)) {
            Criteria visible = visible(group.shares());
            List<Criteria> all = new ArrayList<>(criteria(filter));
            all.add(visible);
            // others see the plan as amended, with its versions; the amending paper stays in the
            // house
            all.add(where("amending").ne(true));
            Query query = Query.query(new Criteria().andOperator(all));
            total += oversee(group, "list plans", reads -> reads.count(query));
            found.addAll(oversee(group, "list plans", reads -> page(reads, query, end)));
        }
        List<PlanSummary> items =
                found.stream()
                        .sorted(
                                Comparator.comparing(Found::sortDay, Comparator.reverseOrder())
                                        .thenComparing(Found::changedAt, Comparator.reverseOrder())
                                        .thenComparing(it -> it.document().getString("_id")))
                        .map(Found::document)
                        .map(PlanBson::summary)
                        .distinct()
                        .skip((long) page * size)
                        .limit(size)
                        .toList();
        return new Page(items, total);
    }

    @Override
    public Optional<Plan> find(PlanId id, List<Share> shares) {
        for (Group group : groups(shares)) {
            Query query =
                    Query.query(
                            new Criteria()
                                    .andOperator(
                                            where("_id").is(id.value()), visible(group.shares())));
            Optional<Plan> plan =
                    oversee(group, "read a plan", reads -> reads.findOne(query))
                            .map(PlanBson::read);
            if (plan.isPresent()) {
                return plan;
            }
        }
        return Optional.empty();
    }

    @Override
    public List<PlanSummary> findAll(Collection<PlanId> ids, List<Share> shares) {
        if (ids.isEmpty()) {
            return List.of();
        }
        List<String> values = ids.stream().map(PlanId::value).toList();
        return groups(shares).stream()
                .flatMap(
                        group -> {
                            Query query =
                                    summary(
                                            Query.query(
                                                    new Criteria()
                                                            .andOperator(
                                                                    where("_id").in(values),
                                                                    visible(group.shares()))));
                            return oversee(
                                    group,
                                    "read the plans around a plan",
                                    reads -> reads.find(query))
                                    .stream();
                        })
                .map(PlanBson::summary)
                .distinct()
                .toList();
    }

    private static List<Found> page(TenantReads<Document> reads, Query query, int end) {
        return reads.find(summary(Query.of(query)).with(NEWEST_FIRST).limit(end)).stream()
                .map(Found::of)
                .toList();
    }

    private static Query summary(Query query) {
        query.fields().include(PlanBson.SUMMARY.toArray(String[]::new)).include("sortDay");
        return query;
    }

    private static List<Criteria> criteria(Filter filter) {
        List<Criteria> all = new ArrayList<>();
        all.add(where("unitId").exists(true));
        filter.year().ifPresent(year -> all.add(where("year").is(year)));
        filter.state().ifPresent(state -> all.add(where("state").is(state.name())));
        // a draft has no day of issue yet
        filter.asOf().ifPresent(day -> all.add(where("issuedOn").lte(day.toString())));
        filter.implementing()
                .ifPresent(parent -> all.add(where("parents.planId").is(parent.value())));
        return all;
    }

    /** Issued documents of these units, each within its days. */
    private static Criteria visible(List<Share> shares) {
        Map<Boolean, List<Share>> byKind =
                shares.stream().collect(Collectors.partitioningBy(MongoPlanLibrary::always));
        List<Criteria> any = new ArrayList<>();
        Set<String> whole =
                byKind.getOrDefault(true, List.of()).stream()
                        .map(share -> share.unit().value())
                        .collect(Collectors.toCollection(LinkedHashSet::new));
        if (!whole.isEmpty()) {
            any.add(where("unitId").in(whole));
        }
        byKind.getOrDefault(false, List.of())
                .forEach(
                        share -> {
                            Criteria days = where("issuedOn").gte(share.issued().from().toString());
                            share.issued().until().ifPresent(end -> days.lt(end.toString()));
                            any.add(
                                    new Criteria()
                                            .andOperator(
                                                    where("unitId").is(share.unit().value()),
                                                    days));
                        });
        Criteria within = any.size() == 1 ? any.getFirst() : new Criteria().orOperator(any);
        return new Criteria().andOperator(where("state").in(PUBLIC), within);
    }

    private static boolean always(Share share) {
        return share.issued().from().equals(LocalDate.MIN) && share.issued().until().isEmpty();
    }

    private List<Group> groups(List<Share> shares) {
        Map<LocalDate, List<Share>> byDay = new HashMap<>();
        LocalDate today = LocalDate.now(clock);
        shares.forEach(
                share ->
                        byDay.computeIfAbsent(
                                        always(share) ? today : share.issued().from(),
                                        _ -> new ArrayList<>())
                                .add(share));
        return byDay.entrySet().stream()
                .map(entry -> new Group(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(Group::asOf).reversed())
                .toList();
    }

    private <R> R oversee(Group group, String reason, Function<TenantReads<Document>, R> read) {
        Set<TenantId> units =
                group.shares().stream()
                        .map(share -> new TenantId(share.unit().value()))
                        .collect(Collectors.toSet());
        return Tenancy.overseeing(
                reason, () -> read.apply(plans.overseeing(new Reach.Units(units, group.asOf()))));
    }
}
