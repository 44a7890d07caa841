package vn.thidua.awards.honour.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.function.IntConsumer;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.data.mongodb.core.MongoTemplate;
import vn.thidua.awards.catalogue.Award;
import vn.thidua.awards.catalogue.AwardCode;
import vn.thidua.awards.catalogue.MeritKind;
import vn.thidua.awards.honour.Entry;
import vn.thidua.awards.honour.Honour;
import vn.thidua.awards.honour.HonourId;
import vn.thidua.awards.honour.Recipient;
import vn.thidua.awards.honour.SameRecipient;
import vn.thidua.awards.honour.usecase.FindConflicts;
import vn.thidua.awards.subject.Gender;
import vn.thidua.awards.subject.History;
import vn.thidua.awards.subject.PeriodKind;
import vn.thidua.awards.subject.PersonCategory;
import vn.thidua.awards.subject.Profile;
import vn.thidua.awards.subject.Subject;
import vn.thidua.awards.subject.SubjectId;
import vn.thidua.awards.subject.Subjects;
import vn.thidua.awards.subject.WholeSubject;
import vn.thidua.platform.tenancy.Caller;
import vn.thidua.platform.tenancy.Tenancy;
import vn.thidua.platform.tenancy.TenantId;
import vn.thidua.platform.tenancy.TenantNode;
import vn.thidua.platform.tenancy.TenantScope;
import vn.thidua.platform.tenancy.TenantTree;
import vn.thidua.test.RealInfrastructure;

/**
 * How soon it is known whether a merit was awarded before, among the honours of 300 communes of a province, against a look
 * at every honour: {@code -Dtest=ConflictBenchmark -Dconflict.honours=1000000}. The embedded server keeps documents on the
 * heap of the test: a million need {@code _JAVA_OPTIONS=-Xmx8g}, which overrules the heap that the build gives.
 */
@SpringBootTest(
        webEnvironment = WebEnvironment.NONE,
        properties = "thidua.clock.working-date=2024-04-15")
@RealInfrastructure
class ConflictBenchmark {

    private static final int HONOURS = Integer.getInteger("conflict.honours", 100_000);
    private static final int COMMUNES = 300;
    private static final int SEARCHES = 1000;
    private static final int SCANS = 5;
    private static final int NOMINEES = 100;
    private static final int BATCH = 5000;
    private static final TenantId PROVINCE = new TenantId("BP");
    private static final LocalDate BEGIN = LocalDate.of(2010, 1, 1);
    private static final String[] FAMILY = {
        "Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô", "Dương"
    };
    private static final String[] MIDDLE = {"Thị", "Văn", "Đức", "Minh", "Ngọc", "Hữu", "Thu"};
    private static final String[] GIVEN = {
        "An", "Bình", "Cúc", "Dũng", "Hà", "Hạnh", "Hùng", "Hương", "Lan", "Linh", "Long", "Mai",
        "Nam", "Nga", "Phúc", "Quân", "Sơn", "Tâm", "Thảo", "Thúy", "Tuấn", "Yến"
    };
    private static final String[] MERITS = {
        "Hoàn thành tốt nhiệm vụ năm %d",
        "Có thành tích trong phong trào xây dựng nông thôn mới tại thôn %d",
        "Vận động Nhân dân hiến %d m² đất làm đường giao thông nông thôn",
        "Có thành tích xuất sắc trong phòng, chống lụt bão số %d"
    };

    @Autowired MongoTemplate mongo;
    @Autowired TenantTree tree;
    @Autowired Subjects subjects;
    @Autowired FindConflicts conflicts;

    @Test
    void finds_what_was_awarded_before() {
        tree.put(node(PROVINCE, "PROVINCE", Optional.empty()));
        for (int at = 0; at < COMMUNES; at++) {
            tree.put(node(commune(at), "COMMUNE", Optional.of(PROVINCE)));
        }
        store();
        Subject nominee = subject(commune(0), 0);
        Tenancy.run(new TenantScope.Work(commune(0), "benchmark"), () -> subjects.add(nominee));
        for (int at = 1; at < NOMINEES; at++) {
            Subject each = subject(commune(0), at * COMMUNES);
            Tenancy.run(new TenantScope.Work(commune(0), "benchmark"), () -> subjects.add(each));
        }
        report("as the proposing commune", SEARCHES, at -> known(at % NOMINEES));
        report(
                "as the province over " + COMMUNES + " communes",
                SEARCHES,
                at -> overseen(at % NOMINEES));
        report("a look at every honour", SCANS, this::scanned);
    }

    private static void report(String what, int times, IntConsumer work) {
        for (int warm = 0; warm < Math.min(100, times); warm++) {
            work.accept(warm);
        }
        double[] millis = new double[times];
        for (int at = 0; at < times; at++) {
            long begin = System.nanoTime();
            work.accept(at);
            millis[at] = (System.nanoTime() - begin) / 1e6;
        }
        Arrays.sort(millis);
        System.out.printf(
                "conflicts among %,d honours, %s: p50 %.2f ms, p95 %.2f ms, p99 %.2f ms%n",
                HONOURS,
                what,
                millis[times / 2],
                millis[times * 95 / 100],
                millis[times * 99 / 100]);
    }

    private FindConflicts.Proposed proposed(int at) {
        return new FindConflicts.Proposed(
                subject(commune(0), at * COMMUNES).id(),
                new AwardCode("BK_TINH"),
                2020,
                MERITS[2].formatted(at));
    }

    private void known(int at) {
        assertThat(
                        Tenancy.<Optional<FindConflicts.Known>, RuntimeException>call(
                                new TenantScope.Home(caller(commune(0))),
                                () -> conflicts.forProposer(proposed(at))))
                .isPresent();
    }

    private void overseen(int at) {
        assertThat(
                        Tenancy.<List<FindConflicts.Conflict>, RuntimeException>call(
                                new TenantScope.Home(caller(PROVINCE)),
                                () -> conflicts.forOverseer(commune(0), proposed(at))))
                .isNotNull();
    }

    /** Without the index: every document is looked at for the same keys. */
    private void scanned(int at) {
        Set<String> keys =
                SameRecipient.foundUnder(
                        new WholeSubject(subject(commune(0), at * COMMUNES), List.of()));
        long found = 0;
        for (Document each :
                mongo.getCollection("honours").find().projection(new Document("keys", 1))) {
            if (each.getList("keys", String.class).stream().anyMatch(keys::contains)) {
                found++;
            }
        }
        assertThat(found).isPositive();
    }

    private void store() {
        long begin = System.nanoTime();
        List<Document> batch = new ArrayList<>();
        for (int at = 0; at < HONOURS; at++) {
            batch.add(HonourBson.write(entry(at)));
            if (batch.size() == BATCH) {
                mongo.getCollection("honours").insertMany(batch);
                batch.clear();
            }
        }
        if (!batch.isEmpty()) {
            mongo.getCollection("honours").insertMany(batch);
        }
        System.out.printf(
                "stored %,d honours in %.1f s%n", HONOURS, (System.nanoTime() - begin) / 1e9);
    }

    private static Entry entry(int at) {
        // three honours a person
        Subject subject =
                subject(commune(at % COMMUNES), at / (3 * COMMUNES) * COMMUNES + at % COMMUNES);
        int year = 2010 + at % 14;
        return new Entry(
                new Honour(
                        new HonourId("h" + at),
                        subject.unit(),
                        subject.id(),
                        new AwardCode(at % 2 == 0 ? "LDTT" : "GK"),
                        MeritKind.ACHIEVEMENT,
                        PeriodKind.CALENDAR_YEAR,
                        year,
                        MERITS[at % MERITS.length].formatted(at % 1000),
                        new Honour.DecisionRef(
                                at % 3000 + "/QĐ-UBND",
                                LocalDate.of(year, 12, 20),
                                "Chủ tịch Ủy ban nhân dân xã",
                                Optional.of(subject.unit())),
                        Optional.empty()),
                Recipient.of(subject),
                Award.Decider.COMMUNE,
                Entry.Origin.DECISION,
                SameRecipient.keptUnder(new WholeSubject(subject, List.of())),
                1);
    }

    private static Subject subject(TenantId unit, int at) {
        Random random = new Random(at);
        String name =
                FAMILY[random.nextInt(FAMILY.length)]
                        + " "
                        + MIDDLE[random.nextInt(MIDDLE.length)]
                        + " "
                        + GIVEN[random.nextInt(GIVEN.length)];
        return new Subject(
                new SubjectId("s" + at),
                unit,
                name,
                "Công chức",
                PeriodKind.CALENDAR_YEAR,
                new Profile.Person(
                        PersonCategory.DIRECT_WORKER,
                        Gender.FEMALE,
                        OptionalInt.of(1960 + random.nextInt(45)),
                        Optional.empty()),
                History.NONE,
                Optional.empty(),
                Set.of(),
                1);
    }

    private static TenantId commune(int at) {
        return new TenantId("BC" + at);
    }

    private static Caller caller(TenantId unit) {
        return new Caller("someone", "someone", "Cán bộ", unit, Optional.empty(), Set.of("leader"));
    }

    private static TenantNode node(TenantId id, String level, Optional<TenantId> parent) {
        return new TenantNode(
                id,
                id.value(),
                id.value(),
                level,
                BEGIN,
                Optional.empty(),
                parent.stream()
                        .map(above -> new TenantNode.ParentEdge(above, BEGIN, Optional.empty()))
                        .toList());
    }
}
