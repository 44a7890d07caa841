package vn.thidua.awards.api;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.awards.api.Proposed.DOSSIERS;
import static vn.thidua.awards.api.Proposed.PROPOSALS;
import static vn.thidua.awards.api.Proposed.lines;
import static vn.thidua.awards.api.Proposed.proposal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.thidua.awards.subject.Gender;
import vn.thidua.awards.subject.History;
import vn.thidua.awards.subject.PeriodKind;
import vn.thidua.awards.subject.PersonCategory;
import vn.thidua.awards.subject.Profile;
import vn.thidua.awards.subject.Rating;
import vn.thidua.awards.subject.Subject;
import vn.thidua.awards.subject.SubjectId;
import vn.thidua.awards.subject.Subjects;
import vn.thidua.platform.tenancy.Tenancy;
import vn.thidua.platform.tenancy.TenantId;
import vn.thidua.platform.tenancy.TenantNode;
import vn.thidua.platform.tenancy.TenantScope;
import vn.thidua.platform.tenancy.TenantTree;
import vn.thidua.test.Api;
import vn.thidua.test.Api.Answer;
import vn.thidua.test.Fresh;
import vn.thidua.test.RealInfrastructure;

/**
 * A province's year-end: 5,000 dossiers typed and submitted by its communes, received and appraised by the province, in steps
 * of a hundred over HTTP. Beside it, in the same run, a plain insert of as many documents of the same size:
 * {@code _JAVA_OPTIONS=-Xmx4g mvn … -Dtest=DossierBenchmark}.
 */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "thidua.clock.working-date=2024-04-15")
@RealInfrastructure
class DossierBenchmark {

    private static final int DOSSIERS_IN_ALL = Integer.getInteger("dossiers.in-all", 5_000);
    private static final int AT_ONCE = 100;
    private static final LocalDate BEGIN = LocalDate.of(2020, 1, 1);
    private static final JsonMapper JSON = JsonMapper.shared();

    @LocalServerPort int port;
    @Autowired TenantTree tree;
    @Autowired Subjects subjects;
    @Autowired MongoTemplate mongo;

    @Test
    void a_years_end_of_a_province() {
        String province = unit("Tỉnh Sông Lam", "PROVINCE", Optional.empty());
        for (int commune = 0; commune * AT_ONCE < DOSSIERS_IN_ALL; commune++) {
            String unit = unit("Xã số " + commune, "COMMUNE", Optional.of(province));
            commune(unit);
        }
        holder(Api.of(port, province, "specialist"));
        show("typed", typed);
        show("page of 100 drafts", drafts);
        show("submitted", submitted);
        show("received", received);
        show("appraised", appraised);
        show("page of 100 held", pages);
        show("plainly inserted", plain());
    }

    @Test
    void one_unit_with_many() {
        String province = unit("Tỉnh Sông Hương", "PROVINCE", Optional.empty());
        String unit = unit("Xã lớn", "COMMUNE", Optional.of(province));
        for (int hundred = 0; hundred < 10; hundred++) {
            commune(unit);
        }
        show("one unit, typed", typed);
        show("one unit, submitted", submitted);
    }

    private final List<Double> typed = new ArrayList<>();
    private final List<Double> drafts = new ArrayList<>();
    private final List<Double> submitted = new ArrayList<>();
    private final List<Double> received = new ArrayList<>();
    private final List<Double> appraised = new ArrayList<>();
    private final List<Double> pages = new ArrayList<>();

    private void commune(String unit) {
        Api clerk = Api.of(port, unit, "specialist");
        String proposal = proposal(clerk, "ACHIEVEMENT", 2023);
        ObjectNode[] nominees =
                IntStream.range(0, AT_ONCE)
                        .mapToObj(
                                _ ->
                                        Proposed.registered(
                                                registered(unit),
                                                "BK_TINH",
                                                "Thành tích " + UUID.randomUUID()))
                        .toArray(ObjectNode[]::new);
        timed(typed, () -> clerk.put(PROPOSALS + "/" + proposal + "/nominees", lines(nominees)));
        Proposed.common(clerk, proposal);
        Answer page = timed(drafts, () -> clerk.get(PROPOSALS + "/" + proposal));
        ObjectNode bulk = bulk("SUBMIT");
        ((ObjectNode) bulk.at("/step")).put("words", "Đã kiểm tra tại chỗ");
        page.json().at("/dossiers").valueStream().forEach(each -> target(bulk, each.at("/row")));
        allDone(timed(submitted, () -> clerk.post(DOSSIERS + "/steps", bulk.toString())));
    }

    /** Somebody of the unit with five well rated years. */
    private String registered(String unit) {
        SubjectId id = new SubjectId(UUID.randomUUID().toString());
        Subject person =
                new Subject(
                        id,
                        new TenantId(unit),
                        "Nguyễn Thị " + id.value(),
                        "Công chức xã",
                        PeriodKind.CALENDAR_YEAR,
                        new Profile.Person(
                                PersonCategory.DIRECT_WORKER,
                                Gender.FEMALE,
                                OptionalInt.empty(),
                                Optional.empty()),
                        new History(
                                IntStream.rangeClosed(2019, 2023)
                                        .mapToObj(
                                                year ->
                                                        new History.YearlyRating(
                                                                PeriodKind.CALENDAR_YEAR,
                                                                year,
                                                                Rating.COMPLETED_WELL,
                                                                "Thông báo"))
                                        .toList(),
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of()),
                        Optional.empty(),
                        Set.of(),
                        0);
        Tenancy.run(
                new TenantScope.Work(new TenantId(unit), "prepare a benchmark"),
                () -> subjects.add(person));
        return id.value();
    }

    /** Page after page of what lies with the province, as its clerk works it off. */
    private void holder(Api clerk) {
        step(clerk, "SUBMITTED", received, () -> bulk("RECEIVE"));
        step(
                clerk,
                "RECEIVED",
                appraised,
                () -> {
                    ObjectNode bulk = bulk("APPRAISE");
                    ((ObjectNode) bulk.at("/step")).put("favourable", true).put("words", "Đủ");
                    return bulk;
                });
    }

    private void step(Api clerk, String state, List<Double> times, Supplier<ObjectNode> made) {
        while (true) {
            JsonNode items =
                    timed(
                                    pages,
                                    () ->
                                            clerk.get(
                                                    DOSSIERS
                                                            + "?whose=WITH_US&year=2023&size=100&state="
                                                            + state))
                            .json()
                            .at("/items");
            if (items.isEmpty()) {
                return;
            }
            ObjectNode bulk = made.get();
            items.valueStream().forEach(each -> target(bulk, each));
            allDone(timed(times, () -> clerk.post(DOSSIERS + "/steps", bulk.toString())));
        }
    }

    private static ObjectNode bulk(String action) {
        ObjectNode bulk = JSON.createObjectNode();
        bulk.putObject("step").put("action", action);
        bulk.putArray("targets");
        return bulk;
    }

    private static void target(ObjectNode bulk, JsonNode row) {
        bulk.withArray("targets")
                .addObject()
                .put("id", row.at("/id").asString())
                .put("version", row.at("/version").asLong());
    }

    private static void allDone(Answer answer) {
        assertThat(answer.json().at("/answers").valueStream())
                .allMatch(each -> each.at("/done").asBoolean());
    }

    /** As many documents as there are dossiers, each inserted for itself. */
    private List<Double> plain() {
        Document one = mongo.getCollection("dossiers").find().first();
        assertThat(one).isNotNull();
        List<Double> times = new ArrayList<>();
        for (int hundred = 0; hundred * AT_ONCE < DOSSIERS_IN_ALL; hundred++) {
            timed(
                    times,
                    () -> {
                        for (int each = 0; each < AT_ONCE; each++) {
                            Document copy = new Document(one);
                            copy.put("_id", UUID.randomUUID().toString());
                            var _ = mongo.getCollection("plain").insertOne(copy);
                        }
                        return times;
                    });
        }
        return times;
    }

    private static <T> T timed(List<Double> times, Supplier<T> work) {
        long begin = System.nanoTime();
        T done = work.get();
        times.add((System.nanoTime() - begin) / 1e6);
        return done;
    }

    /** Milliseconds for each hundred; whether the last ones take longer than the first ones shows what grows. */
    private static void show(String what, List<Double> times) {
        if (times.isEmpty()) {
            return;
        }
        List<Double> sorted = new ArrayList<>(times);
        Collections.sort(sorted);
        int part = Math.max(1, times.size() / 5);
        System.out.printf(
                "%s: %d times, in all %.1f s, p50 %.0f ms, p95 %.0f ms; the first fifth %.0f ms, the last %.0f ms%n",
                what,
                times.size(),
                times.stream().mapToDouble(each -> each).sum() / 1000,
                sorted.get(sorted.size() / 2),
                sorted.get((int) (sorted.size() * 0.95)),
                mean(times.subList(0, part)),
                mean(times.subList(times.size() - part, times.size())));
    }

    private static double mean(List<Double> times) {
        return times.stream().mapToDouble(each -> each).average().orElse(0);
    }

    private String unit(String name, String level, Optional<String> parent) {
        String id = Fresh.unit();
        tree.put(
                new TenantNode(
                        new TenantId(id),
                        id,
                        name,
                        level,
                        BEGIN,
                        Optional.empty(),
                        parent.stream()
                                .map(
                                        upper ->
                                                new TenantNode.ParentEdge(
                                                        new TenantId(upper),
                                                        BEGIN,
                                                        Optional.empty()))
                                .toList()));
        return id;
    }
}
