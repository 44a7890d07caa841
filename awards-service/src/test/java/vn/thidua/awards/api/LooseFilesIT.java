package vn.thidua.awards.api;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.awards.api.Proposed.DOSSIERS;
import static vn.thidua.awards.api.Proposed.PROPOSALS;
import static vn.thidua.awards.api.Proposed.drafted;
import static vn.thidua.awards.api.Proposed.line;
import static vn.thidua.awards.api.Proposed.pdf;
import static vn.thidua.awards.api.Proposed.proposal;
import static vn.thidua.awards.api.Proposed.step;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoTemplate;
import vn.thidua.awards.dossier.PaperFiles;
import vn.thidua.awards.dossier.usecase.SweepPapers;
import vn.thidua.platform.tenancy.TenantId;
import vn.thidua.platform.tenancy.TenantTree;
import vn.thidua.test.Api;
import vn.thidua.test.Api.Answer;
import vn.thidua.test.Land;
import vn.thidua.test.RealInfrastructure;

/** Bytes that nothing names are removed after a day, and no others. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "thidua.clock.working-date=2024-04-15")
@RealInfrastructure
class LooseFilesIT {

    private static final Duration LONG = Duration.ofHours(25);

    @LocalServerPort int port;
    @Autowired TenantTree tree;
    @Autowired PaperFiles files;
    @Autowired SweepPapers sweep;
    @Autowired MongoTemplate mongo;

    private Land land = new Land("", "", "", "", "", "");
    private Api clerk = new Api(0, "");

    @BeforeEach
    void a_land_of_its_own() {
        land = Land.in(tree);
        clerk = Api.of(port, land.commune(), "specialist");
    }

    private TenantId unit() {
        return new TenantId(land.commune());
    }

    private boolean isThere(String file) {
        return files.read(unit(), file).isPresent();
    }

    /** As the clock does it more than a day from now. */
    private void later() {
        var _ = sweep.sweep(Instant.now().plus(LONG));
    }

    private boolean isLoose(String file) {
        return files.looseBefore(Instant.now().plus(LONG), 10_000).stream()
                .anyMatch(each -> each.file().equals(file));
    }

    private Answer attached(String dossier) {
        Answer answer =
                clerk.upload(
                        DOSSIERS + "/" + dossier + "/papers?field=PAPER_REPORT",
                        version(dossier),
                        "bao-cao.pdf",
                        pdf());
        assertThat(answer.status()).as(answer.json().toString()).isEqualTo(200);
        return answer;
    }

    private long version(String dossier) {
        return clerk.get(DOSSIERS + "/" + dossier).json().at("/row/version").asLong();
    }

    private String fileOf(String dossier) {
        return clerk.get(DOSSIERS + "/" + dossier).text("/papers/0/file");
    }

    @Test
    void bytes_of_an_upload_that_broke_off_go_after_a_day_and_not_before() {
        String file = files.keep(unit(), pdf()).file();
        var _ = sweep.sweep(Instant.now());
        var _ = sweep.sweep(Instant.now().plus(Duration.ofHours(23)));
        assertThat(isThere(file)).isTrue();
        later();
        assertThat(isThere(file)).isFalse();
        assertThat(isLoose(file)).isFalse();
    }

    @Test
    void what_a_dossier_or_a_proposal_names_survives_also_when_it_is_still_noted_as_loose() {
        String proposal = proposal(clerk);
        String dossier = drafted(clerk, proposal, line("Nguyễn Thị Hoa", "BK_TINH"));
        var _ = attached(dossier);
        String own = fileOf(dossier);
        String common = clerk.get(PROPOSALS + "/" + proposal).text("/papers/0/file");
        assertThat(isLoose(own)).as("noted as named").isFalse();
        assertThat(isLoose(common)).isFalse();

        // the process died between the dossier's write and the note
        files.loosen(unit(), List.of(own, common));
        assertThat(isLoose(own)).isTrue();
        later();
        assertThat(isThere(own)).isTrue();
        assertThat(isThere(common)).isTrue();
        assertThat(isLoose(own)).isFalse();
        assertThat(clerk.get(DOSSIERS + "/" + dossier + "/papers/" + own).body()).isNotEmpty();
    }

    @Test
    void a_paper_that_only_a_return_remembers_survives() {
        String dossier = drafted(clerk, "BK_TINH");
        var _ = attached(dossier);
        String file = fileOf(dossier);
        assertThat(step(clerk, dossier, step("SUBMIT")).text("/row/state")).isEqualTo("SUBMITTED");
        Api district = Api.of(port, land.district(), "specialist");
        assertThat(step(district, dossier, step("RECEIVE")).status()).isEqualTo(200);
        assertThat(
                        step(
                                        district,
                                        dossier,
                                        """
                                        {"action":"GIVE_BACK","remarks":[
                                          {"field":"PAPER_REPORT","words":"Bản chụp mờ"}]}
                                        """)
                                .text("/row/state"))
                .isEqualTo("RETURNED");
        assertThat(
                        clerk.call(
                                        "DELETE",
                                        DOSSIERS + "/" + dossier + "/papers/" + file,
                                        version(dossier),
                                        "")
                                .status())
                .isEqualTo(200);
        assertThat(clerk.get(DOSSIERS + "/" + dossier).json().at("/papers")).isEmpty();
        later();
        assertThat(isThere(file)).isTrue();
    }

    @Test
    void papers_of_a_removed_draft_and_papers_taken_away_go() {
        String proposal = proposal(clerk);
        String dossier = drafted(clerk, proposal, line("Nguyễn Thị Hoa", "BK_TINH"));
        var _ = attached(dossier);
        String taken = fileOf(dossier);
        assertThat(
                        clerk.call(
                                        "DELETE",
                                        DOSSIERS + "/" + dossier + "/papers/" + taken,
                                        version(dossier),
                                        "")
                                .status())
                .isEqualTo(200);
        var _ = attached(dossier);
        String withDraft = fileOf(dossier);
        String common = clerk.get(PROPOSALS + "/" + proposal).text("/papers/0/file");
        String stays = clerk.get(PROPOSALS + "/" + proposal).text("/papers/1/file");
        assertThat(
                        clerk.call(
                                        "DELETE",
                                        PROPOSALS + "/" + proposal + "/papers/" + common,
                                        0,
                                        "")
                                .status())
                .isEqualTo(200);
        assertThat(clerk.call("DELETE", DOSSIERS + "/" + dossier, version(dossier), "").status())
                .isEqualTo(204);
        assertThat(List.of(taken, withDraft, common)).allMatch(this::isThere);
        later();
        assertThat(List.of(taken, withDraft, common)).noneMatch(this::isThere);
        assertThat(isThere(stays)).isTrue();
    }

    @Test
    void of_many_who_attach_at_once_only_the_bytes_that_are_named_stay_and_two_sweeps_agree()
            throws Exception {
        String proposal = proposal(clerk);
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var sent :
                    people.invokeAll(
                            IntStream.range(0, 12)
                                    .<Callable<Answer>>mapToObj(
                                            _ ->
                                                    () ->
                                                            clerk.upload(
                                                                    PROPOSALS
                                                                            + "/"
                                                                            + proposal
                                                                            + "/papers?field=PAPER_MINUTES",
                                                                    0,
                                                                    "bien-ban.pdf",
                                                                    pdf()))
                                    .toList())) {
                assertThat(sent.get().status()).isIn(200, 409);
            }
            String left = files.keep(unit(), pdf()).file();
            assertThat(stored())
                    .containsExactlyInAnyOrderElementsOf(
                            Stream.concat(named(proposal).stream(), Stream.of(left)).toList());
            for (var swept :
                    people.invokeAll(
                            IntStream.range(0, 2)
                                    .<Callable<Integer>>mapToObj(
                                            _ -> () -> sweep.sweep(Instant.now().plus(LONG)))
                                    .toList())) {
                assertThat(swept.get()).isNotNegative();
            }
        }
        assertThat(stored()).containsExactlyInAnyOrderElementsOf(named(proposal));
    }

    private List<String> named(String proposal) {
        return clerk.get(PROPOSALS + "/" + proposal)
                .json()
                .at("/papers")
                .valueStream()
                .map(each -> each.at("/file").asString())
                .toList();
    }

    private List<String> stored() {
        return mongo.getCollection("dossierFiles")
                .distinct("file", new Document("unitId", land.commune()), String.class)
                .into(new ArrayList<>());
    }
}
