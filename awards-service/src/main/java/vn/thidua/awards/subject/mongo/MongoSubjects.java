package vn.thidua.awards.subject.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.bson.Document;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;
import vn.thidua.awards.subject.Folded;
import vn.thidua.awards.subject.Subject;
import vn.thidua.awards.subject.SubjectId;
import vn.thidua.awards.subject.Subjects;
import vn.thidua.awards.subject.WholeSubject;
import vn.thidua.platform.mongo.TenantCollection;
import vn.thidua.platform.mongo.TenantIndexes;
import vn.thidua.platform.mongo.TenantMongo;
import vn.thidua.platform.tenancy.Tenancy;
import vn.thidua.platform.tenancy.TenantId;
import vn.thidua.platform.tenancy.TenantScope;
import vn.thidua.platform.tenancy.TenantTree;

/** The collection {@code subjects}. */
@Repository
class MongoSubjects implements Subjects {

    static final String NAME = "subjects";

    private final TenantCollection<Document> subjects;
    private final TenantTree tree;
    private final Clock clock;

    MongoSubjects(TenantMongo mongo, TenantTree tree, Clock clock) {
        this.tree = tree;
        this.clock = clock;
        subjects = mongo.collection(NAME, Document.class);
        mongo.ensure(
                TenantIndexes.of(NAME)
                        .index(SubjectBson.FOLDED)
                        .index(SubjectBson.MERGED_INTO)
                        .index(SubjectBson.NUMBER_INDEX));
    }

    @Override
    public Optional<Subject> find(SubjectId id) {
        return read(Query.query(where("_id").is(id.value()))).stream().findFirst();
    }

    @Override
    public Optional<WholeSubject> whole(SubjectId id) {
        Set<SubjectId> way = new LinkedHashSet<>();
        Optional<Subject> main = find(id);
        while (main.isPresent()
                && main.get().mergedInto().isPresent()
                && way.add(main.get().id())) {
            main = main.get().mergedInto().flatMap(this::find);
        }
        return main.map(subject -> new WholeSubject(subject, parts(subject)));
    }

    /** Few entries are merged with others: those are looked for one by one. */
    @Override
    public Map<SubjectId, WholeSubject> whole(Collection<SubjectId> ids) {
        List<String> asked = ids.stream().map(SubjectId::value).toList();
        Set<SubjectId> merged =
                read(Query.query(where(SubjectBson.MERGED_INTO).in(asked))).stream()
                        .flatMap(part -> part.mergedInto().stream())
                        .collect(Collectors.toSet());
        Map<SubjectId, WholeSubject> found = new LinkedHashMap<>();
        for (Subject each : read(Query.query(where("_id").in(asked)))) {
            if (each.mergedInto().isPresent() || merged.contains(each.id())) {
                whole(each.id()).ifPresent(whole -> found.put(each.id(), whole));
            } else {
                found.put(each.id(), new WholeSubject(each, List.of()));
            }
        }
        return found;
    }

    private List<Subject> parts(Subject main) {
        Map<SubjectId, Subject> parts = new LinkedHashMap<>();
        Deque<Subject> open = new ArrayDeque<>(List.of(main));
        while (!open.isEmpty()) {
            Query merged = Query.query(where(SubjectBson.MERGED_INTO).is(open.pop().id().value()));
            for (Subject part : read(merged)) {
                if (!part.id().equals(main.id()) && parts.putIfAbsent(part.id(), part) == null) {
                    open.add(part);
                }
            }
        }
        return List.copyOf(parts.values());
    }

    @Override
    public Found search(Search search) {
        Criteria criteria = where(SubjectBson.MAIN).is(true);
        search.kind().ifPresent(kind -> criteria.and(SubjectBson.KIND).is(kind.name()));
        List<Criteria> words =
                Folded.of(search.words()).words().stream()
                        .map(word -> where(SubjectBson.WORDS).regex(word))
                        .toList();
        Query query =
                Query.query(words.isEmpty() ? criteria : criteria.andOperator(words))
                        .with(Sort.by(SubjectBson.ORDER))
                        .skip(search.skip())
                        .limit(search.limit());
        long total = subjects.count(Query.of(query).skip(0).limit(0));
        return new Found(subjects.find(query).stream().map(SubjectBson::read).toList(), total);
    }

    @Override
    public List<Subject> all() {
        return subjects
                .find(
                        Query.query(where(SubjectBson.MAIN).is(true))
                                .with(Sort.by(SubjectBson.ORDER)))
                .stream()
                .map(SubjectBson::read)
                .toList();
    }

    @Override
    public List<Subject> alike(Subject subject) {
        Map<SubjectId, Subject> alike = new LinkedHashMap<>();
        subject.citizenNumber()
                .ifPresent(
                        number ->
                                withNumber(number.index())
                                        .forEach(each -> alike.put(each.id(), each)));
        read(Query.query(where(SubjectBson.FOLDED).is(Folded.of(subject.name()).key())))
                .forEach(each -> alike.put(each.id(), each));
        return alike.values().stream()
                .filter(each -> each.mergedInto().isEmpty() && subject.mayBe(each))
                .toList();
    }

    @Override
    public List<Subject> withNumber(String index) {
        return read(Query.query(where(SubjectBson.NUMBER_INDEX).is(index)));
    }

    /** Folded names and numbers first, which is little; only what occurs twice is read whole. */
    @Override
    public List<List<Subject>> duplicates(int limit) {
        Query little = Query.query(where(SubjectBson.MAIN).is(true));
        little.fields().include(SubjectBson.FOLDED, SubjectBson.NUMBER_INDEX, SubjectBson.KIND);
        Map<String, List<String>> groups = new LinkedHashMap<>();
        for (Document each : subjects.find(little)) {
            String id = each.getString("_id");
            groups.computeIfAbsent(
                            each.getString(SubjectBson.KIND) + each.getString(SubjectBson.FOLDED),
                            _ -> new ArrayList<>())
                    .add(id);
            Document number = each.get("citizenNumber", Document.class);
            if (number != null) {
                groups.computeIfAbsent("#" + number.getString("index"), _ -> new ArrayList<>())
                        .add(id);
            }
        }
        return groups.values().stream()
                .filter(ids -> ids.size() > 1)
                .map(this::readAll)
                .map(MongoSubjects::maybeOne)
                .filter(group -> group.size() > 1)
                .distinct()
                .limit(limit)
                .toList();
    }

    private List<Subject> readAll(Collection<String> ids) {
        return read(Query.query(where("_id").in(ids))).stream()
                .sorted(Comparator.comparing(each -> each.id().value()))
                .toList();
    }

    private static List<Subject> maybeOne(List<Subject> group) {
        return group.stream().filter(each -> group.stream().anyMatch(each::mayBe)).toList();
    }

    @Override
    public void add(Subject subject) {
        Document document = SubjectBson.write(subject);
        document.put("version", 1L);
        subjects.insert(document);
    }

    @Override
    public boolean replace(Subject subject) {
        Supplier<Boolean> write =
                () -> {
                    try {
                        subjects.replace(SubjectBson.write(subject));
                        return true;
                    } catch (OptimisticLockingFailureException _) {
                        return false;
                    }
                };
        if (Tenancy.current() instanceof TenantScope.Work(var unit, var name)
                && continued(unit).contains(subject.unit())) {
            return Tenancy.<Boolean, RuntimeException>call(
                    new TenantScope.Work(subject.unit(), name), write::get);
        }
        return write.get();
    }

    /** A person reads through the guard what the home unit continues; a job for the unit asks for each by its name. */
    private List<Subject> read(Query query) {
        if (!(Tenancy.current() instanceof TenantScope.Work(var unit, var name))) {
            return subjects.find(query).stream().map(SubjectBson::read).toList();
        }
        List<Subject> found = new ArrayList<>();
        for (TenantId each : continued(unit)) {
            Tenancy.run(
                    new TenantScope.Work(each, name),
                    () -> subjects.find(query).stream().map(SubjectBson::read).forEach(found::add));
        }
        return found;
    }

    private Set<TenantId> continued(TenantId unit) {
        return tree.continuedBy(unit, LocalDate.now(clock));
    }
}
