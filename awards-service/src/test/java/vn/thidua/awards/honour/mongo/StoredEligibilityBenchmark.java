package vn.thidua.awards.honour.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.data.mongodb.core.MongoTemplate;
import vn.thidua.awards.catalogue.Award;
import vn.thidua.awards.catalogue.AwardCode;
import vn.thidua.awards.catalogue.MeritKind;
import vn.thidua.awards.eligibility.EligibilityOutcome;
import vn.thidua.awards.eligibility.Verdict;
import vn.thidua.awards.eligibility.usecase.EligibilityCheck;
import vn.thidua.awards.honour.Entry;
import vn.thidua.awards.honour.Honour;
import vn.thidua.awards.honour.HonourId;
import vn.thidua.awards.honour.Recipient;
import vn.thidua.awards.honour.SameRecipient;
import vn.thidua.awards.subject.Gender;
import vn.thidua.awards.subject.History;
import vn.thidua.awards.subject.PeriodKind;
import vn.thidua.awards.subject.PersonCategory;
import vn.thidua.awards.subject.Profile;
import vn.thidua.awards.subject.Rating;
import vn.thidua.awards.subject.Subject;
import vn.thidua.awards.subject.SubjectId;
import vn.thidua.awards.subject.Subjects;
import vn.thidua.awards.subject.WholeSubject;
import vn.thidua.platform.tenancy.Tenancy;
import vn.thidua.platform.tenancy.TenantId;
import vn.thidua.platform.tenancy.TenantNode;
import vn.thidua.platform.tenancy.TenantScope;
import vn.thidua.platform.tenancy.TenantTree;
import vn.thidua.test.RealInfrastructure;

/**
 * The conditions of an award for 10,000 nominees of a unit, with 5, 10, 20 and 40 years of history each, from facts in
 * MongoDB: subjects with their ratings and initiatives, and the register of honours. Beside it, in the same run, one nominee
 * after the other, and a plain read of the same documents: {@code _JAVA_OPTIONS=-Xmx6g mvn … -Dtest=StoredEligibilityBenchmark};
 * the embedded server keeps documents on the heap, so in 768 MB it is garbage collection that is measured.
 */
@SpringBootTest(
        webEnvironment = WebEnvironment.NONE,
        properties = "thidua.clock.working-date=2024-04-15")
@RealInfrastructure
class StoredEligibilityBenchmark {

    private static final int NOMINEES = Integer.getInteger("eligibility.nominees", 10_000);
    private static final int RUNS = 5;
    private static final int YEAR = 2023;
    private static final LocalDate DAY = LocalDate.of(2024, 4, 15);
    private static final int BATCH = 5000;
    private static final int ONE_BY_ONE = 1000;
    private static final int AT_ONCE = 500;
    private static final List<History.Scope> SCOPES = List.of(History.Scope.values());

    @Autowired MongoTemplate mongo;
    @Autowired TenantTree tree;
    @Autowired Subjects subjects;
    @Autowired EligibilityCheck check;

    @Test
    void ten_thousand_nominees_from_the_store() {
        double ten = 0;
        for (int years : List.of(10, 5, 20, 40)) {
            TenantId unit = new TenantId("E" + years);
            tree.put(
                    new TenantNode(
                            unit,
                            unit.value(),
                            "Tỉnh Sông Lam",
                            "PROVINCE",
                            LocalDate.of(2010, 1, 1),
                            Optional.empty(),
                            List.of()));
            List<SubjectId> nominees = store(unit, years);
            for (String award : List.of("CSTDCS", "CSTD_TINH", "BK_TTG")) {
                double all = median(() -> met(unit, nominees, award));
                ten = years == 10 && award.equals("CSTDCS") ? all : ten;
                System.out.printf(
                        "%s, %,d nominees, %d years from the store: %.0f ms (%.0f us each), to CSTDCS of 10 years %.2f%n",
                        award, NOMINEES, years, all, all * 1000 / NOMINEES, all / ten);
            }
            double plain = median(() -> plainlyRead(nominees));
            System.out.printf(
                    "%d years, a plain read of the same documents: %.0f ms%n", years, plain);
            double single = median(() -> oneByOne(unit, nominees));
            System.out.printf(
                    "%d years, one after the other: %.0f us each%n",
                    years, single * 1000 / Math.min(NOMINEES, ONE_BY_ONE));
            mongo.getCollection("honours").deleteMany(new Document("unitId", unit.value()));
            mongo.getCollection("subjects").deleteMany(new Document("unitId", unit.value()));
        }
    }

    private interface Work {
        int done();
    }

    private static double median(Work work) {
        double[] millis = new double[RUNS];
        for (int run = 0; run < RUNS; run++) {
            long begin = System.nanoTime();
            assertThat(work.done()).isPositive();
            millis[run] = (System.nanoTime() - begin) / 1e6;
        }
        Arrays.sort(millis);
        return millis[RUNS / 2];
    }

    /** All documents of these nominees, decoded by the driver and nothing else. */
    private int plainlyRead(List<SubjectId> nominees) {
        int read = 0;
        for (int from = 0; from < nominees.size(); from += AT_ONCE) {
            List<String> ids =
                    nominees.subList(from, Math.min(nominees.size(), from + AT_ONCE)).stream()
                            .map(SubjectId::value)
                            .toList();
            for (Document query :
                    List.of(
                            new Document("_id", new Document("$in", ids)),
                            new Document("subject", new Document("$in", ids)))) {
                String in = query.containsKey("_id") ? "subjects" : "honours";
                read += mongo.getCollection(in).find(query).into(new ArrayList<>()).size();
            }
        }
        return read;
    }

    /** For how many nothing speaks against it. */
    private int met(TenantId unit, List<SubjectId> nominees, String award) {
        Map<SubjectId, EligibilityCheck.Asked> asked =
                Tenancy.call(
                        new TenantScope.Work(unit, "benchmark"),
                        () ->
                                check.ask(
                                        nominees,
                                        new AwardCode(award),
                                        MeritKind.ACHIEVEMENT,
                                        YEAR,
                                        DAY));
        assertThat(asked).hasSize(nominees.size());
        return (int) asked.values().stream().filter(StoredEligibilityBenchmark::isOpen).count();
    }

    private int oneByOne(TenantId unit, List<SubjectId> nominees) {
        return (int)
                nominees.stream()
                        .limit(ONE_BY_ONE)
                        .map(
                                each ->
                                        Tenancy
                                                .<Optional<EligibilityCheck.Asked>,
                                                        RuntimeException>
                                                        call(
                                                                new TenantScope.Work(
                                                                        unit, "benchmark"),
                                                                () ->
                                                                        check.ask(
                                                                                each,
                                                                                new AwardCode(
                                                                                        "CSTDCS"),
                                                                                MeritKind
                                                                                        .ACHIEVEMENT,
                                                                                YEAR,
                                                                                DAY)))
                        .filter(asked -> isOpen(asked.orElseThrow()))
                        .count();
    }

    private static boolean isOpen(EligibilityCheck.Asked asked) {
        return asked.outcome() instanceof EligibilityOutcome.Compared(var verdict)
                && verdict.standing() != Verdict.Standing.NOT_MET;
    }

    private List<SubjectId> store(TenantId unit, int years) {
        long begin = System.nanoTime();
        Random random = new Random(7);
        List<SubjectId> ids = new ArrayList<>();
        List<Document> batch = new ArrayList<>();
        int honours = 0;
        for (int nominee = 0; nominee < NOMINEES; nominee++) {
            Subject subject = subject(unit, nominee, years, random);
            ids.add(subject.id());
            Tenancy.run(new TenantScope.Work(unit, "benchmark"), () -> subjects.add(subject));
            for (int year = YEAR - years + 1; year <= YEAR; year++) {
                batch.add(honour(subject, "LDTT", year));
                honours++;
                if (random.nextInt(10) < 7) {
                    batch.add(honour(subject, "CSTDCS", year));
                    honours++;
                }
            }
            if (batch.size() >= BATCH) {
                mongo.getCollection("honours").insertMany(batch);
                batch.clear();
            }
        }
        if (!batch.isEmpty()) {
            mongo.getCollection("honours").insertMany(batch);
        }
        System.out.printf(
                "stored %,d subjects and %,d honours in %.1f s%n",
                NOMINEES, honours, (System.nanoTime() - begin) / 1e9);
        return ids;
    }

    private static Subject subject(TenantId unit, int at, int years, Random random) {
        List<History.YearlyRating> ratings = new ArrayList<>();
        List<History.Initiative> initiatives = new ArrayList<>();
        for (int year = YEAR - years + 1; year <= YEAR; year++) {
            ratings.add(
                    new History.YearlyRating(
                            PeriodKind.CALENDAR_YEAR,
                            year,
                            random.nextInt(4) == 0
                                    ? Rating.COMPLETED_EXCELLENTLY
                                    : Rating.COMPLETED_WELL,
                            "Thông báo kết quả xếp loại"));
            if (random.nextInt(3) == 0) {
                initiatives.add(
                        new History.Initiative(
                                "i" + year,
                                History.InitiativeKind.INITIATIVE,
                                "Số hóa sổ hộ tịch",
                                SCOPES.get(random.nextInt(SCOPES.size())),
                                year,
                                "05/QĐ-SKHCN",
                                Optional.empty()));
            }
        }
        return new Subject(
                new SubjectId(unit + "-s" + at),
                unit,
                "Nguyễn Văn " + at,
                "Công chức",
                PeriodKind.CALENDAR_YEAR,
                new Profile.Person(
                        PersonCategory.DIRECT_WORKER,
                        Gender.FEMALE,
                        OptionalInt.of(1980),
                        Optional.empty()),
                new History(ratings, initiatives, List.of(), List.of(), List.of()),
                Optional.empty(),
                Set.of(),
                1);
    }

    private static Document honour(Subject subject, String award, int year) {
        return HonourBson.write(
                new Entry(
                        new Honour(
                                new HonourId(subject.id() + award + year),
                                subject.unit(),
                                subject.id(),
                                new AwardCode(award),
                                MeritKind.ACHIEVEMENT,
                                PeriodKind.CALENDAR_YEAR,
                                year,
                                "Hoàn thành tốt nhiệm vụ năm " + year,
                                new Honour.DecisionRef(
                                        "12/QĐ-UBND",
                                        LocalDate.of(year + 1, 1, 20),
                                        "Chủ tịch Ủy ban nhân dân huyện",
                                        Optional.of(subject.unit())),
                                Optional.empty()),
                        Recipient.of(subject),
                        Award.Decider.DISTRICT,
                        Entry.Origin.DECISION,
                        SameRecipient.keptUnder(new WholeSubject(subject, List.of())),
                        1));
    }
}
