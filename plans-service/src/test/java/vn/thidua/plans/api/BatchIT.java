package vn.thidua.plans.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import vn.thidua.plans.api.Api.Answer;
import vn.thidua.plans.bulk.BatchFile;
import vn.thidua.plans.bulk.BatchId;
import vn.thidua.plans.bulk.Batches;
import vn.thidua.plans.bulk.usecase.TakeFile;
import vn.thidua.plans.document.SourceFile;
import vn.thidua.plans.plan.Person;
import vn.thidua.plans.plan.Plans;
import vn.thidua.plans.plan.ReadDocument;
import vn.thidua.plans.plan.SourceFiles;
import vn.thidua.plans.plan.usecase.AsUnit;
import vn.thidua.plans.plan.usecase.ImportPlan;
import vn.thidua.plans.unit.UnitId;
import vn.thidua.plans.unit.Units;
import vn.thidua.plans.unit.usecase.LoadUnits;
import vn.thidua.test.RealInfrastructure;
import vn.thidua.test.Waiting;

/** Bringing in many old documents at once. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "thidua.clock.working-date=2024-04-15")
@RealInfrastructure
class BatchIT {

    @LocalServerPort int port;
    @Autowired LoadUnits load;
    @Autowired Units units;
    @Autowired Batches batches;
    @Autowired AsUnit asUnit;
    @Autowired Plans plans;
    @Autowired SourceFiles files;
    @Autowired ImportPlan importPlan;
    private Officials people;
    private SampleTree tree;
    private Api clerk;
    private Api leader;

    @BeforeEach
    void fresh_units() {
        people = Officials.of(port, load, units);
        tree = people.tree();
        clerk = people.specialist(tree.commune());
        leader = people.leader(tree.commune());
    }

    private static String begin(Api person, String key) {
        Answer answer =
                person.post(
                        "/api/plans/batches", "{\"name\":\"Văn bản cũ\",\"key\":\"" + key + "\"}");
        assertThat(answer.status()).isEqualTo(201);
        return "/api/plans/batches/" + answer.id();
    }

    private static String begin(Api person) {
        return begin(person, UUID.randomUUID().toString());
    }

    private static Answer put(Api person, String batch, String path, byte[] content) {
        return person.put(
                batch + "/files?path=" + URLEncoder.encode(path, StandardCharsets.UTF_8), content);
    }

    private static String fate(Answer file) {
        assertThat(file.status()).isEqualTo(200);
        return file.text("/fate");
    }

    private static Letter letter(int number, LocalDate day) {
        return Letter.plan("Xã Minh Khai", number + "/KH-UBND", day);
    }

    private static Letter letter(int number) {
        return letter(number, LocalDate.of(2023, 2, 1));
    }

    private static byte[] zip(Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                out.putNextEntry(new ZipEntry(file.getKey()));
                out.write(file.getValue());
                out.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static Answer awaitRest(Api person, String batch) {
        Waiting.until(() -> !person.get(batch).json().at("/atWork").asBoolean());
        return person.get(batch);
    }

    private long plansOf(Api person) {
        return person.get("/api/plans?scope=own").json().at("/total").asLong();
    }

    @Test
    void every_file_gets_its_result() {
        String batch = begin(clerk);
        byte[] plan = letter(11).text();

        assertThat(fate(put(clerk, batch, "2023/kh11.txt", plan))).isEqualTo("DRAFTED");
        assertThat(fate(put(clerk, batch, "2023/bản sao kh11.txt", plan))).isEqualTo("KNOWN");
        Answer sameNumber = put(clerk, batch, "2023/kh11 lưu.txt", letter(11).text());
        assertThat(fate(sameNumber)).isEqualTo("HELD");
        assertThat(sameNumber.text("/reason")).isEqualTo("SAME_NUMBER");
        Answer foreign = put(clerk, batch, "tỉnh/kh28.txt", Officials.ofProvince().text());
        assertThat(fate(foreign)).isEqualTo("HELD");
        assertThat(foreign.text("/reason")).isEqualTo("OTHER_UNIT");
        Answer report = put(clerk, batch, "bc.txt", letter(3).as("BÁO CÁO").text());
        assertThat(fate(report)).isEqualTo("HELD");
        assertThat(report.text("/reason")).isEqualTo("NOT_A_PLAN");
        Answer picture =
                put(clerk, batch, "ảnh.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 1, 2});
        assertThat(fate(picture)).isEqualTo("REFUSED");
        assertThat(picture.text("/sentence")).isNotBlank();
        // same number on another day is another year's plan
        assertThat(
                        fate(
                                put(
                                        clerk,
                                        batch,
                                        "2022/kh11.txt",
                                        letter(11, LocalDate.of(2022, 2, 1)).text())))
                .isEqualTo("DRAFTED");

        Answer state = clerk.get(batch);
        assertThat(state.json().at("/counts").toString())
                .isEqualTo(
                        "{\"reading\":0,\"drafted\":2,\"known\":1,\"held\":3,\"refused\":1,\"dropped\":0,\"recorded\":0}");
        assertThat(plansOf(clerk)).isEqualTo(2);
        assertThat(clerk.get(batch + "/files?fate=HELD&fate=REFUSED").json().at("/total").asInt())
                .isEqualTo(4);
    }

    @Test
    void whoever_starts_again_finds_everything_and_doubles_nothing() {
        String batch = begin(clerk, "thư mục");
        byte[] plan = letter(11).text();
        String first = put(clerk, batch, "kh11.txt", plan).text("/id");

        String again = begin(clerk, "thư mục");
        assertThat(again).isEqualTo(batch);
        Answer second = put(clerk, again, "kh11.txt", plan);
        assertThat(second.text("/id")).isEqualTo(first);
        assertThat(fate(second)).isEqualTo("DRAFTED");
        assertThat(plansOf(clerk)).isEqualTo(1);
        // another person's folder of that name is another batch
        assertThat(begin(leader, "thư mục")).isNotEqualTo(batch);
    }

    @Test
    void a_crash_between_the_draft_and_its_result_leaves_one_draft() {
        String batch = begin(clerk);
        byte[] plan = letter(11).text();
        put(clerk, batch, "kh11.txt", plan);
        asUnit.run(
                new UnitId(tree.commune()),
                () -> {
                    BatchId id = new BatchId(batch.substring(batch.lastIndexOf('/') + 1));
                    BatchFile file = batches.file(BatchFile.id(id, "kh11.txt")).orElseThrow();
                    batches.store(
                            file.with(new BatchFile.Fate.Reading(), false),
                            java.util.Optional.empty());
                });

        assertThat(fate(put(clerk, batch, "kh11.txt", plan))).isEqualTo("DRAFTED");
        assertThat(plansOf(clerk)).isEqualTo(1);
    }

    @Test
    void an_archive_is_read_file_by_file_while_nobody_waits() throws IOException {
        String batch = begin(clerk);
        Map<String, byte[]> files = new LinkedHashMap<>();
        IntStream.rangeClosed(1, 12)
                .forEach(
                        number ->
                                files.put(
                                        "2023/kế hoạch " + number + ".txt", letter(number).text()));
        files.put("2023/bản sao.txt", files.get("2023/kế hoạch 1.txt"));
        files.put("../ngoài.txt", letter(20).text());
        files.put("cũ.zip", zip(Map.of("a.txt", letter(21).text())));
        files.put("Thumbs.db", new byte[] {1});

        Answer begun = clerk.put(batch + "/archive?name=cu.zip", zip(files));
        assertThat(begun.status()).isEqualTo(202);
        assertThat(begun.json().at("/expected").asInt()).isEqualTo(15);
        assertThat(begun.json().at("/skipped").asInt()).isEqualTo(1);
        Answer done = awaitRest(clerk, batch);
        assertThat(done.json().at("/counts/drafted").asInt()).isEqualTo(12);
        assertThat(done.json().at("/counts/known").asInt() + done.json().at("/counts/held").asInt())
                .isEqualTo(1);
        assertThat(done.json().at("/counts/refused").asInt()).isEqualTo(2);
        assertThat(
                        clerk.get(batch + "/files?fate=REFUSED")
                                .json()
                                .at("/items")
                                .valueStream()
                                .map(item -> item.at("/reason").asString())
                                .toList())
                .containsExactlyInAnyOrder("UNSAFE_PATH", "NESTED_ARCHIVE");
        assertThat(plansOf(clerk)).isEqualTo(12);
        // sent once more, it changes nothing
        assertThat(clerk.put(batch + "/archive?name=cu.zip", zip(files)).status()).isEqualTo(202);
        assertThat(awaitRest(clerk, batch).json().at("/counts/drafted").asInt()).isEqualTo(12);
        assertThat(plansOf(clerk)).isEqualTo(12);
    }

    /** As another instance of the service has it. */
    private void lease(String batch, Duration time) {
        Instant now = Instant.now();
        asUnit.run(
                new UnitId(tree.commune()),
                () ->
                        assertThat(
                                        batches.lease(
                                                id(batch), "another instance", now, now.plus(time)))
                                .isTrue());
    }

    private static BatchId id(String batch) {
        return new BatchId(batch.substring(batch.lastIndexOf('/') + 1));
    }

    @Test
    void one_archive_and_one_order_to_record_at_a_time() throws IOException {
        String batch = begin(leader);
        put(leader, batch, "trước.txt", letter(1).text());
        lease(batch, Duration.ofMinutes(2));
        byte[] archive = zip(Map.of("a.txt", letter(2).text()));
        assertThat(leader.put(batch + "/archive?name=a.zip", archive).status()).isEqualTo(202);
        assertThat(leader.post(batch + "/recording", "").status()).isEqualTo(202);

        Answer another = leader.put(batch + "/archive?name=b.zip", archive);
        Answer again = leader.post(batch + "/recording", "");

        assertThat(another.status()).isEqualTo(422);
        assertThat(another.text("/reason")).isEqualTo("ARCHIVE_AT_WORK");
        assertThat(another.text("/detail")).contains("Hãy chờ");
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.text("/reason")).isEqualTo("RECORDING_AT_WORK");
        assertThat(again.text("/detail")).contains("Hãy chờ");
        lease(batch, Duration.ZERO);
        assertThat(awaitRest(leader, batch).json().at("/counts/recorded").asInt())
                .isGreaterThanOrEqualTo(1);
        assertThat(plansOf(leader)).isEqualTo(2);
    }

    @Test
    void a_file_over_which_the_reader_stumbles_is_refused_and_holds_up_nothing(@TempDir Path folder)
            throws IOException {
        String batch = begin(clerk);
        ReadDocument stumbling =
                new ReadDocument() {
                    @Override
                    public ReadOutcome read(Path file, String name) {
                        throw new IllegalStateException("a fault of the reader");
                    }

                    @Override
                    public ReadOutcome read(SourceFile file) {
                        throw new IllegalStateException("a fault of the reader");
                    }
                };
        TakeFile take =
                new TakeFile(
                        batches, plans, files, stumbling, importPlan, units, Clock.systemUTC());
        Path file = Files.write(folder.resolve("a.txt"), letter(1).text());
        asUnit.run(
                new UnitId(tree.commune()),
                () -> {
                    try {
                        take.take(
                                id(batch),
                                new TakeFile.Arrived(
                                        file, "a.txt", Files.size(file), "0".repeat(64)),
                                new Person(
                                        "clerk",
                                        "Người nhập",
                                        new UnitId(tree.commune()),
                                        EnumSet.of(Person.Role.SPECIALIST)));
                    } catch (IOException unreadable) {
                        throw new UncheckedIOException(unreadable);
                    }
                });

        JsonNode item = clerk.get(batch + "/files?fate=REFUSED").json().at("/items/0");
        assertThat(item.at("/reason").asString()).isEqualTo("UNREADABLE");
        assertThat(item.at("/sentence").asString()).contains("Hãy mở bằng Word");
        assertThat(fate(put(clerk, batch, "b.txt", letter(2).text()))).isEqualTo("DRAFTED");
    }

    @Test
    void what_is_no_archive_is_refused_with_a_sentence() {
        String batch = begin(clerk);
        Answer refused =
                clerk.put(batch + "/archive?name=a.zip", "no zip".getBytes(StandardCharsets.UTF_8));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text("/reason")).isEqualTo("NOT_A_ZIP");
        assertThat(refused.text("/detail")).contains(".zip");
    }

    @Test
    void a_huge_file_is_refused_with_a_sentence() {
        String batch = begin(clerk);
        Answer refused = put(clerk, batch, "lớn.pdf", new byte[25 * 1024 * 1024 + 1]);
        assertThat(refused.status()).isEqualTo(413);
        assertThat(refused.text("/detail")).contains("25 MB");
    }

    @Test
    void a_held_file_becomes_a_draft_after_all_or_is_dropped() {
        String batch = begin(clerk);
        put(clerk, batch, "a.txt", letter(11).text());
        String twin = put(clerk, batch, "b.txt", letter(11).text()).text("/id");
        String other = put(clerk, batch, "c.txt", letter(11).text()).text("/id");

        Answer drafted = clerk.post(batch + "/files/" + twin + "/answer", "{\"answer\":\"DRAFT\"}");
        assertThat(fate(drafted)).isEqualTo("DRAFTED");
        Answer dropped = clerk.post(batch + "/files/" + other + "/answer", "{\"answer\":\"DROP\"}");
        assertThat(fate(dropped)).isEqualTo("DROPPED");
        assertThat(plansOf(clerk)).isEqualTo(2);

        Answer twice = clerk.post(batch + "/files/" + other + "/answer", "{\"answer\":\"DROP\"}");
        assertThat(twice.status()).isEqualTo(422);
        assertThat(twice.text("/reason")).isEqualTo("NOT_HELD");
    }

    @Test
    void a_draft_that_asks_is_confirmed_on_the_page_in_the_version_that_was_seen() {
        String batch = begin(clerk);
        byte[] vague =
                new String(letter(11).text(), StandardCharsets.UTF_8)
                        .replace("XÃ MINH KHAI", "")
                        .replace("Ủy ban nhân dân xã Minh Khai xây dựng", "Xây dựng")
                        .getBytes(StandardCharsets.UTF_8);
        Answer file = put(clerk, batch, "mờ.txt", vague);
        assertThat(fate(file)).isEqualTo("DRAFTED");
        assertThat(file.json().at("/asks").asBoolean()).isTrue();

        var questions = clerk.get(batch + "/files?asking=true").json().at("/items/0/questions");
        List<String> fields =
                questions
                        .at("/uncertain")
                        .valueStream()
                        .map(it -> it.at("/field").asString())
                        .toList();
        assertThat(fields).isNotEmpty();
        long version = questions.at("/version").asLong();
        String path = batch + "/files/" + file.text("/id") + "/confirmation";
        String body = "{\"fields\":[\"" + String.join("\",\"", fields) + "\"]}";
        assertThat(clerk.call("POST", path, version + 1, body).status()).isEqualTo(409);
        Answer confirmed = clerk.call("POST", path, version, body);
        assertThat(confirmed.status()).isEqualTo(200);
        assertThat(confirmed.json().at("/asks").asBoolean()).isFalse();
        assertThat(clerk.get(batch).json().at("/asking").asInt()).isZero();
    }

    @Test
    void a_leader_records_in_one_act_what_was_issued_long_ago() {
        String batch = begin(clerk);
        IntStream.rangeClosed(1, 5)
                .forEach(number -> put(clerk, batch, number + ".txt", letter(number).text()));
        put(clerk, batch, "ngày mai.txt", letter(9, LocalDate.of(2024, 5, 1)).text());

        assertThat(clerk.post(batch + "/recording", "").status()).isEqualTo(403);
        assertThat(leader.post(batch + "/recording", "").status()).isEqualTo(202);
        Answer done = awaitRest(leader, batch);
        assertThat(done.json().at("/counts/recorded").asInt()).isEqualTo(5);
        assertThat(done.json().at("/counts/drafted").asInt()).isEqualTo(1);
        Answer left = leader.get(batch + "/files?asking=true");
        assertThat(left.json().at("/items/0/sentence").asString()).contains("sau ngày làm việc");
        Answer plan = leader.get("/api/plans?state=ISSUED&scope=own");
        assertThat(plan.json().at("/total").asInt()).isEqualTo(5);
        assertThat(
                        plan.json()
                                .at("/items")
                                .valueStream()
                                .map(it -> it.at("/number/text").asString()))
                .containsExactlyInAnyOrder(
                        "01/KH-UBND", "02/KH-UBND", "03/KH-UBND", "04/KH-UBND", "05/KH-UBND");
        Answer nothing = leader.post(batch + "/recording", "");
        assertThat(nothing.status()).isEqualTo(422);
        assertThat(nothing.text("/reason")).isEqualTo("NOTHING_TO_RECORD");
    }

    @Test
    void a_draft_that_was_thrown_away_in_the_editor_is_no_question_any_more() {
        String batch = begin(clerk);
        put(clerk, batch, "a.txt", letter(11).text());
        String plan = clerk.get(batch + "/files").json().at("/items/0/plan/id").asString();
        Answer draft = clerk.get("/api/plans/" + plan);
        assertThat(clerk.call("DELETE", "/api/plans/" + plan, draft.version(), "").status())
                .isEqualTo(204);
        assertThat(clerk.get(batch + "/files").json().at("/items/0/fate").asString())
                .isEqualTo("DROPPED");
    }

    @Test
    void nobody_sees_or_touches_another_units_batch() {
        String batch = begin(clerk);
        String file = put(clerk, batch, "a.txt", letter(11).text()).text("/id");
        for (String other : List.of(tree.district(), tree.sister(), tree.stranger())) {
            Api person = people.leader(other);
            assertThat(person.get("/api/plans/batches").json().size()).isZero();
            assertThat(person.get(batch).status()).isEqualTo(404);
            assertThat(person.get(batch + "/files").status()).isEqualTo(404);
            assertThat(put(person, batch, "b.txt", letter(12).text()).status()).isEqualTo(404);
            assertThat(person.put(batch + "/archive?name=a.zip", new byte[] {1}).status())
                    .isEqualTo(404);
            assertThat(person.post(batch + "/recording", "").status()).isEqualTo(404);
            assertThat(
                            person.post(
                                            batch + "/files/" + file + "/answer",
                                            "{\"answer\":\"DROP\"}")
                                    .status())
                    .isEqualTo(404);
        }
    }

    @Test
    void who_may_not_draft_may_not_import() {
        Api reader = Api.of(port, tree.commune(), "inspector");
        assertThat(reader.post("/api/plans/batches", "{\"name\":\"x\"}").status()).isEqualTo(403);
        String batch = begin(clerk);
        assertThat(put(reader, batch, "a.txt", letter(11).text()).status()).isEqualTo(403);
        assertThat(reader.put(batch + "/archive?name=a.zip", new byte[] {1}).status())
                .isEqualTo(403);
    }

    @Test
    void what_cannot_be_asked_is_answered_with_a_sentence() {
        assertThat(clerk.post("/api/plans/batches", "{\"name\":\"\"}").status()).isEqualTo(400);
        assertThat(clerk.get("/api/plans/batches/no").status()).isEqualTo(404);
        String batch = begin(clerk);
        assertThat(clerk.get(batch + "/files?fate=ANY").status()).isEqualTo(400);
        assertThat(clerk.put(batch + "/files", new byte[] {1}).status()).isEqualTo(400);
    }
}
