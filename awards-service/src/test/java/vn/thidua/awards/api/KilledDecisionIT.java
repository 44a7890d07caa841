package vn.thidua.awards.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;
import org.springframework.kafka.core.ConsumerFactory;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.awards.catalogue.Award;
import vn.thidua.awards.catalogue.AwardCode;
import vn.thidua.awards.dossier.AwardDossier;
import vn.thidua.awards.dossier.CouncilResult;
import vn.thidua.awards.dossier.DossierId;
import vn.thidua.awards.dossier.DossierState;
import vn.thidua.awards.dossier.Dossiers;
import vn.thidua.awards.honour.Honours;
import vn.thidua.awards.subject.Gender;
import vn.thidua.awards.subject.History;
import vn.thidua.awards.subject.PeriodKind;
import vn.thidua.awards.subject.PersonCategory;
import vn.thidua.awards.subject.Profile;
import vn.thidua.awards.subject.Subject;
import vn.thidua.awards.subject.SubjectId;
import vn.thidua.awards.subject.Subjects;
import vn.thidua.platform.inbox.EventEnvelope;
import vn.thidua.platform.tenancy.Tenancy;
import vn.thidua.platform.tenancy.TenantId;
import vn.thidua.platform.tenancy.TenantScope;
import vn.thidua.platform.tenancy.TenantTree;
import vn.thidua.test.Api;
import vn.thidua.test.Api.Answer;
import vn.thidua.test.Land;
import vn.thidua.test.RealInfrastructure;
import vn.thidua.test.Waiting;

/**
 * {@code kill -9} while a decision is being carried out: started again, the service enters every award, what the fund pays
 * and every event once. The decision is issued here, where nothing listens; a process of its own on the same data hears of it.
 */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "thidua.clock.working-date=2024-04-15",
            "spring.kafka.listener.auto-startup=false"
        })
@RealInfrastructure
class KilledDecisionIT {

    private static final String PATH = "/api/awards/decisions";
    private static final int LINES = 240;
    private static final int DONE_BEFORE_THE_KILL = 10;
    private static final String INITIATIVE = "so-hoa";
    private static final History.Use USE = new History.Use(new AwardCode("CSTDCS"), 2023);

    @LocalServerPort int port;
    @Autowired TenantTree tree;
    @Autowired Dossiers dossiers;
    @Autowired Subjects subjects;
    @Autowired Honours honours;
    @Autowired ConsumerFactory<String, String> consumers;
    @Autowired Environment environment;

    private Land land = new Land("", "", "", "", "", "");

    @Test
    void every_award_its_money_and_its_events_are_entered_once(@TempDir Path folder)
            throws IOException {
        land = Land.in(tree);
        List<SubjectId> people =
                IntStream.rangeClosed(1, LINES).mapToObj(this::registered).toList();
        List<DossierId> ready = people.stream().map(this::ready).toList();
        String decision = issued(ready);

        ServiceProcess made = ServiceProcess.of(environment, folder);
        Process service = made.start();
        try {
            patience().until(() -> decided(ready) >= DONE_BEFORE_THE_KILL);
            var _ = service.destroyForcibly().onExit().join();
            assertThat(decided(ready)).as("the kill came in the middle").isLessThan(LINES);

            service = made.start();
            patience().until(() -> decided(ready) == LINES);
            patience()
                    .untilAsserted(
                            () -> assertThat(given(people)).as("each award once").hasSize(LINES));
            patience().until(() -> relied(people) == LINES);
        } finally {
            var _ = service.destroyForcibly().onExit().join();
        }
        assertThat(given(people)).doesNotHaveDuplicates();
        assertThat(ready)
                .allSatisfy(
                        id ->
                                assertThat(dossier(id).history())
                                        .filteredOn(step -> step.to() == DossierState.DECIDED)
                                        .hasSize(1));
        Answer fund = leader().get("/api/awards/funds/2024");
        assertThat(fund.json().path("paidByDecisions").asLong()).isEqualTo(LINES * 1_800_000L);
        assertThat(leader().get(PATH + "/" + decision).json().path("lines")).hasSize(LINES);
        assertThat(told()).as("of each award one event").hasSize(LINES).doesNotHaveDuplicates();
    }

    private Api leader() {
        return Api.of(port, land.district(), "leader");
    }

    private <T> T inCommune(java.util.function.Supplier<T> work) {
        return Tenancy.call(
                new TenantScope.Work(new TenantId(land.commune()), "look in a test"), work::get);
    }

    private SubjectId registered(int number) {
        SubjectId id = new SubjectId(UUID.randomUUID().toString());
        Subject person =
                new Subject(
                        id,
                        new TenantId(land.commune()),
                        "Người số " + number,
                        "Công chức xã",
                        PeriodKind.CALENDAR_YEAR,
                        new Profile.Person(
                                PersonCategory.DIRECT_WORKER,
                                Gender.FEMALE,
                                OptionalInt.empty(),
                                Optional.empty()),
                        new History(
                                List.of(),
                                List.of(
                                        new History.Initiative(
                                                INITIATIVE,
                                                History.InitiativeKind.INITIATIVE,
                                                "Số hóa sổ hộ tịch",
                                                History.Scope.GRASSROOTS,
                                                2023,
                                                "05/QĐ-UBND",
                                                Optional.empty())),
                                List.of(),
                                List.of(),
                                List.of()),
                        Optional.empty(),
                        Set.of(),
                        0);
        Tenancy.run(
                new TenantScope.Work(new TenantId(land.commune()), "prepare a test"),
                () -> subjects.add(person));
        return id;
    }

    private DossierId ready(SubjectId subject) {
        return Dossier.of(
                        land.commune(),
                        land.district(),
                        DossierState.BEFORE_SIGNER,
                        "Người " + subject.value(),
                        "CSTDCS",
                        2023)
                .passed(
                        new CouncilResult(
                                "session-" + UUID.randomUUID(),
                                new TenantId(land.district()),
                                LocalDate.of(2024, 4, 10),
                                11,
                                10,
                                true))
                .forSubject(Award.Subject.INDIVIDUAL, Optional.of(subject))
                .storedIn(dossiers, Optional.of(INITIATIVE));
    }

    private String issued(List<DossierId> ready) {
        Answer draft =
                leader().post(
                                PATH,
                                """
                                {"number":"21/QĐ-UBND","date":"2024-04-12","decider":"DISTRICT","signer":"Nguyễn Văn Hùng",
                                 "signerPost":"Chủ tịch","about":"Về việc khen thưởng năm 2023","dossierIds":["%s"]}
                                """
                                        .formatted(
                                                String.join(
                                                        "\",\"",
                                                        ready.stream()
                                                                .map(DossierId::value)
                                                                .toList())));
        Answer issued =
                leader().call(
                                "POST",
                                PATH + "/" + draft.id() + "/issue",
                                draft.version(),
                                "{\"fundAccepted\":true}");
        assertThat(issued.status()).as(issued.json().toString()).isEqualTo(200);
        return draft.id();
    }

    private AwardDossier dossier(DossierId id) {
        return inCommune(() -> dossiers.own(id).orElseThrow());
    }

    private long decided(List<DossierId> ready) {
        return ready.stream().filter(id -> dossier(id).state() == DossierState.DECIDED).count();
    }

    private List<String> given(List<SubjectId> people) {
        return inCommune(
                () ->
                        people.stream()
                                .flatMap(each -> honours.of(Set.of(each)).stream())
                                .map(entry -> entry.honour().subject().value())
                                .toList());
    }

    /** How many have their initiative used up for this award. */
    private long relied(List<SubjectId> people) {
        return inCommune(
                () ->
                        people.stream()
                                .filter(
                                        each ->
                                                subjects.find(each)
                                                        .orElseThrow()
                                                        .history()
                                                        .initiatives()
                                                        .getFirst()
                                                        .used()
                                                        .filter(USE::equals)
                                                        .isPresent())
                                .count());
    }

    /** Which awards of the commune were told of; told twice, an event bears the same id. */
    private List<String> told() {
        Set<String> seen = new HashSet<>();
        List<String> subjectsOfEvents = new ArrayList<>();
        try (Consumer<String, String> reader =
                consumers.createConsumer("told-" + UUID.randomUUID(), "")) {
            reader.subscribe(List.of("thidua.awards.v1"));
            patience()
                    .until(
                            () -> {
                                for (ConsumerRecord<String, String> message :
                                        reader.poll(Duration.ofMillis(500))) {
                                    EventEnvelope event =
                                            EventEnvelope.of(message, JsonMapper.shared());
                                    if (event.type().startsWith("vn.thidua.honour.")
                                            && event.tenant().value().equals(land.commune())
                                            && seen.add(event.id())) {
                                        subjectsOfEvents.add(event.subject());
                                    }
                                }
                                return subjectsOfEvents.size() >= LINES;
                            });
        }
        return subjectsOfEvents;
    }

    /** A start takes its time on a busy machine; the kill has to come soon. */
    private static ConditionFactory patience() {
        return Waiting.patience().atMost(Duration.ofMinutes(3)).pollInterval(Duration.ofMillis(20));
    }
}
