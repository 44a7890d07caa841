package vn.thidua.awards.api;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.awards.api.Proposed.PROPOSALS;
import static vn.thidua.awards.api.Proposed.lines;
import static vn.thidua.awards.api.Proposed.proposal;
import static vn.thidua.awards.api.Proposed.registered;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.thidua.awards.catalogue.AwardCode;
import vn.thidua.awards.catalogue.MeritKind;
import vn.thidua.awards.eligibility.usecase.EligibilityCheck;
import vn.thidua.awards.subject.SubjectId;
import vn.thidua.platform.tenancy.Tenancy;
import vn.thidua.platform.tenancy.TenantId;
import vn.thidua.platform.tenancy.TenantScope;
import vn.thidua.platform.tenancy.TenantTree;
import vn.thidua.test.Api;
import vn.thidua.test.Api.Answer;
import vn.thidua.test.Land;
import vn.thidua.test.RealInfrastructure;

/** The conditions of a whole list of nominees, asked at once, are those of each one asked for alone. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "thidua.clock.working-date=2024-04-15")
@RealInfrastructure
class ManyNomineesIT {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final LocalDate DAY = LocalDate.of(2024, 4, 15);
    private static final String HONOURS = "/api/awards/honours";

    @LocalServerPort int port;
    @Autowired TenantTree tree;
    @Autowired EligibilityCheck check;
    @Autowired MongoTemplate mongo;

    private Land land = new Land("", "", "", "", "", "");
    private Api commune = new Api(0, "");

    @BeforeEach
    void a_land_of_its_own() {
        land = Land.in(tree);
        commune = Api.of(port, land.commune(), "leader");
    }

    private String person(String name) {
        return commune.post(
                        SubjectsIT.SUBJECTS,
                        SubjectsIT.person(name + " " + UUID.randomUUID())
                                .put("birthYear", 1960)
                                .toString())
                .text("/subject/id");
    }

    private String given(String subject, String award, String kind, int year) {
        Answer entered =
                commune.post(
                        HONOURS,
                        JSON.createObjectNode()
                                .put("subjectId", subject)
                                .put("award", award)
                                .put("kind", kind)
                                .put("year", year)
                                .put("merit", "Hoàn thành nhiệm vụ năm " + year)
                                .put("number", "15/QĐ-UBND")
                                .put("decidedOn", (year + 1) + "-01-20")
                                .put("authority", "Chủ tịch Ủy ban nhân dân")
                                .put("level", "PROVINCE")
                                .toString());
        assertThat(entered.status()).as(entered.json().toString()).isEqualTo(200);
        return entered.text("/id");
    }

    private <T> T inCommune(Supplier<T> work) {
        return Tenancy.call(
                new TenantScope.Work(new TenantId(land.commune()), "look in a test"), work::get);
    }

    private Map<SubjectId, EligibilityCheck.Asked> together(
            Collection<String> people, String award, MeritKind merit) {
        return inCommune(
                () ->
                        check.ask(
                                people.stream().map(SubjectId::new).toList(),
                                new AwardCode(award),
                                merit,
                                2023,
                                DAY));
    }

    private Optional<EligibilityCheck.Asked> alone(String who, String award, MeritKind merit) {
        return inCommune(
                () -> check.ask(new SubjectId(who), new AwardCode(award), merit, 2023, DAY));
    }

    @Test
    void long_and_short_careers_are_answered_as_each_alone() {
        String lately = person("Đạt liên tục");
        IntStream.rangeClosed(2009, 2023).forEach(y -> given(lately, "CSTDCS", "ACHIEVEMENT", y));
        given(lately, "BK_TINH", "ACHIEVEMENT", 2004);
        String longAgo = person("Đạt đã lâu");
        IntStream.rangeClosed(2003, 2006).forEach(y -> given(longAgo, "CSTDCS", "ACHIEVEMENT", y));
        String campaign = person("Khen chuyên đề");
        given(campaign, "CSTDCS", "MOVEMENT", 2005);
        given(campaign, "CSTDCS", "ACHIEVEMENT", 2010);
        String unmarked = person("Sổ cũ");
        IntStream.rangeClosed(2008, 2023).forEach(y -> given(unmarked, "CSTDCS", "ACHIEVEMENT", y));
        // as an entry was written before it said whether it is a plain one
        mongo.getCollection("honours")
                .updateMany(
                        new Document("subject", unmarked),
                        new Document("$unset", new Document("plain", "")));
        String nobody = person("Chưa có gì");
        List<String> people = List.of(lately, longAgo, campaign, unmarked, nobody);

        for (MeritKind merit : List.of(MeritKind.ACHIEVEMENT, MeritKind.MOVEMENT)) {
            for (String award : List.of("CSTDCS", "CSTD_TINH", "BK_TTG", "BK_TINH", "LDTT")) {
                Map<SubjectId, EligibilityCheck.Asked> all = together(people, award, merit);
                assertThat(all).hasSize(people.size());
                people.forEach(
                        who ->
                                assertThat(Optional.ofNullable(all.get(new SubjectId(who))))
                                        .as("%s %s", award, who)
                                        .isEqualTo(alone(who, award, merit)));
            }
        }
        assertThat(together(people, "CSTD_TINH", MeritKind.ACHIEVEMENT))
                .extractingByKey(new SubjectId(longAgo))
                .asString()
                .contains("Lần gần nhất đạt Chiến sĩ thi đua cơ sở là năm 2006");
    }

    @Test
    void who_is_not_in_the_register_is_left_out() {
        String known = person("Có trong sổ");
        assertThat(together(List.of(known, "khong-co"), "CSTDCS", MeritKind.ACHIEVEMENT))
                .containsOnlyKeys(new SubjectId(known));
    }

    @Test
    void a_list_of_nominees_is_one_request_with_the_verdict_of_each() {
        List<String> people = new ArrayList<>();
        for (int each = 0; each < 3; each++) {
            people.add(person("Người " + each));
        }
        given(people.get(1), "CSTDCS", "ACHIEVEMENT", 2023);
        String proposal = proposal(commune, "ACHIEVEMENT", 2023);
        ObjectNode[] nominees =
                people.stream()
                        .map(who -> registered(who, "CSTD_TINH", "Thành tích " + who))
                        .toArray(ObjectNode[]::new);
        assertThat(commune.put(PROPOSALS + "/" + proposal + "/nominees", lines(nominees)).status())
                .isEqualTo(200);
        Answer page = commune.get(PROPOSALS + "/" + proposal);
        assertThat(page.json().at("/dossiers")).hasSize(3);
        for (JsonNode line : page.json().at("/dossiers")) {
            String who = line.at("/row/nominee/subjectId").asString();
            Answer asked =
                    commune.get(
                            "/api/awards/eligibility/"
                                    + who
                                    + "?award=CSTD_TINH&merit=ACHIEVEMENT&year=2023");
            assertThat(line.at("/standing").asString()).isEqualTo(asked.text("/standing"));
            assertThat(line.at("/verdict/findings/0/facts"))
                    .isEqualTo(asked.json().at("/findings/0/facts"));
        }
    }
}
