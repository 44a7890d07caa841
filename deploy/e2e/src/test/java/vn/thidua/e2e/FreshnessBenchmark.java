package vn.thidua.e2e;

import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * From "issue" in a commune's browser to the number on a province's open page, both in Chromium on this machine.
 *
 * <p>The clock starts when the commune's page sends what its button "Ban hành" sends, and stops when the province's page
 * has drawn the new number of movements. Eight communes, each with its first page open, answer in turn, a hundred times a
 * plan of the province, then the next one. Arguments: the address of a running sample system, and how many hundreds of
 * plans, as a number of plans. Prints p50, p95, p99 and the largest of the milliseconds from the start of the clock to each step on the way; the last is the whole.
 */
final class FreshnessBenchmark {

    /** As many answers as a plan of a large province gets. */
    private static final int PLANS_OF_A_ROUND = 100;

    private static final Locale VIETNAMESE = Locale.of("vi", "VN");

    /** Units and the accounts of their leaders. */
    private static final Map<String, String> WRITERS =
            Map.of(
                    "xã Minh Tân", "lanhdao.minhtan",
                    "xã Phan Sào Nam", "lanhdao.phansaonam",
                    "xã Quang Hưng", "lanhdao.quanghung",
                    "xã Minh Hoàng", "lanhdao.minhhoang",
                    "xã Đoàn Đào", "lanhdao.doandao",
                    "xã Tống Phan", "lanhdao.tongphan",
                    "xã Đình Cao", "lanhdao.dinhcao",
                    "xã Nhật Quang", "lanhdao.nhatquang");

    private static final String DRAWN = "drawn";
    private static final List<String> STEP_NAMES =
            List.of(
                    "issue answered",
                    "news at the province",
                    "numbers asked for",
                    "numbers there",
                    DRAWN);

    private static final String WATCH =
            """
            parent => {
              window.seen = {};
              const look = () => {
                const row = [...document.querySelectorAll('table tbody tr.ant-table-row')]
                  .find(it => it.innerText.includes(parent));
                const cell = row && row.querySelectorAll('td')[2]?.querySelector('strong');
                const number = cell && cell.innerText.replaceAll('.', '');
                if (number && !(number in window.seen)) {
                  window.seen[number] = Date.now();
                }
              };
              new MutationObserver(look).observe(document.body, {childList: true, subtree: true, characterData: true});
              look();
            }
            """;

    private static final String IMPORT =
            """
            async ({name, text}) => {
              const token = decodeURIComponent(document.cookie.split('; ').find(c => c.startsWith('XSRF-TOKEN=')).slice(11));
              const body = new FormData();
              body.append('file', new File([text], name, {type: 'text/plain'}));
              const send = () => fetch('/api/plans/imports', {method: 'POST', headers: {'X-XSRF-TOKEN': token}, body});
              let answer = await send();
              while (answer.status === 429) { // nobody imports thirty plans a second; the limit lasts ten seconds
                await new Promise(resolve => setTimeout(resolve, 10_000));
                answer = await send();
              }
              if (!answer.ok) throw new Error(await answer.text());
              const plan = await answer.json();
              if (plan.parentLink.state !== 'RESOLVED') throw new Error('not linked: ' + plan.parentLink.state);
              return [plan.id, String(plan.version)];
            }
            """;

    private static final String ISSUE =
            """
            async ([id, version]) => {
              const token = decodeURIComponent(document.cookie.split('; ').find(c => c.startsWith('XSRF-TOKEN=')).slice(11));
              const began = Date.now();
              const answer = await fetch(`/api/plans/${id}/issue`, {method: 'POST',
                headers: {'X-XSRF-TOKEN': token, 'If-Match': `"${version}"`, 'content-type': 'application/json'},
                body: JSON.stringify({numbering: 'REGISTER', issuedOn: null})});
              if (!answer.ok) throw new Error(await answer.text());
              return [began, Date.now() - began];
            }
            """;

    /** Notes when news of changed roll-ups arrives, before the page's own listener hears it. */
    private static final String HEAR =
            """
            window.news = [];
            const Stream = window.EventSource;
            window.EventSource = class extends Stream {
              constructor(...given) {
                super(...given);
                this.addEventListener('rollup', () => window.news.push(Date.now()));
              }
            };
            """;

    /** The steps on the province's side after the given moment: news, question, answer. */
    private static final String STEPS =
            """
            ([began, drawn]) => {
              const asked = performance.getEntriesByType('resource')
                .filter(it => it.name.includes('/api/rollups') && !it.name.includes('stream'))
                .map(it => [performance.timeOrigin + it.startTime, performance.timeOrigin + it.responseEnd])
                .filter(([from, to]) => to >= began && to <= drawn + 5).pop() ?? [drawn, drawn];
              performance.clearResourceTimings();
              return [window.news.find(at => at >= began) ?? drawn, ...asked].map(at => Math.round(at - began));
            }
            """;

    private FreshnessBenchmark() {}

    static void main(String[] args) {
        String url = args[0];
        int rounds = Integer.parseInt(args[1]) / PLANS_OF_A_ROUND;
        int firstNumber = 100 + (int) (System.currentTimeMillis() / 1000 % 9000);
        List<Map<String, Long>> runs = new ArrayList<>();
        try (Chromium chromium = Chromium.start();
                Official province =
                        Official.signsIn(chromium.browser(), url, "lanhdao.tinh-hungyen")) {
            province.page().addInitScript(HEAR);
            List<Writer> writers =
                    WRITERS.entrySet().stream()
                            .map(
                                    it ->
                                            new Writer(
                                                    it.getKey(),
                                                    Official.signsIn(
                                                            chromium.browser(),
                                                            url,
                                                            it.getValue())))
                            .toList();
            for (int round = 0; round < rounds; round++) {
                runs.addAll(round(province, writers, firstNumber + round + "/KH-UBND"));
            }
            writers.forEach(writer -> writer.official().close());
        }
        for (String step : STEP_NAMES) {
            print(step, runs.stream().mapToLong(run -> run.getOrDefault(step, 0L)).toArray());
        }
    }

    /** One who answers the province's plan, with the own first page open. */
    private record Writer(String unit, Official official) {

        Object drafts(int number, String parent) {
            return official.page()
                    .evaluate(
                            IMPORT,
                            Map.of(
                                    "name",
                                    "ke-hoach-" + number + ".txt",
                                    "text",
                                    answer(unit, number, parent)));
        }
    }

    /** A plan of the province, and the answers to it, each timed. */
    private static List<Map<String, Long>> round(
            Official province, List<Writer> writers, String parent) {
        province.drops(
                "hung-yen.txt",
                "text/plain",
                text("lao-cai-28")
                        .replace("28/KH-UBND", parent)
                        .replace("TỈNH LÀO CAI", "TỈNH HƯNG YÊN")
                        .replace("Lào Cai", "Hưng Yên")
                        .getBytes(StandardCharsets.UTF_8));
        province.issues();
        province.opensHome();
        Page board = province.page();
        board.getByText(parent).first().waitFor();
        board.evaluate(WATCH, parent);
        int before = movements(board, parent);
        List<Object> drafts =
                IntStream.range(0, PLANS_OF_A_ROUND)
                        .mapToObj(
                                number ->
                                        writers.get(number % writers.size()).drafts(number, parent))
                        .toList();
        int each = 0;
        List<Map<String, Long>> runs = new ArrayList<>();
        for (int number = 0; number < PLANS_OF_A_ROUND; number++) {
            Page writer = writers.get(number % writers.size()).official().page();
            List<?> issued = (List<?>) writer.evaluate(ISSUE, drafts.get(number));
            long began = ((Number) issued.get(0)).longValue();
            if (each == 0) {
                board.waitForFunction(
                        "b => Object.keys(window.seen).some(k => Number(k) > b)", before);
                each = movements(board, parent) - before;
            }
            String shown = Integer.toString(before + each * (number + 1));
            board.waitForFunction("n => n in window.seen", shown);
            long drawn = ((Number) board.evaluate("n => window.seen[n]", shown)).longValue();
            List<?> steps =
                    (List<?>) board.evaluate(STEPS, List.of((double) began, (double) drawn));
            runs.add(
                    Map.of(
                            "issue answered",
                            ((Number) issued.get(1)).longValue(),
                            "news at the province",
                            ((Number) steps.get(0)).longValue(),
                            "numbers asked for",
                            ((Number) steps.get(1)).longValue(),
                            "numbers there",
                            ((Number) steps.get(2)).longValue(),
                            DRAWN,
                            drawn - began));
        }
        return runs;
    }

    private static void print(String step, long[] millis) {
        Arrays.sort(millis);
        int count = millis.length;
        System.out.printf(
                "%-22s p50 %5d ms, p95 %5d ms, p99 %5d ms, max %5d ms over %d plans%n",
                step,
                millis[count / 2],
                millis[count * 95 / 100],
                millis[count * 99 / 100],
                millis[count - 1],
                count);
    }

    private static int movements(Page board, String parent) {
        return Integer.parseInt(
                board.locator(
                                "table tbody tr.ant-table-row",
                                new Page.LocatorOptions().setHasText(parent))
                        .first()
                        .locator("td")
                        .nth(2)
                        .locator("strong")
                        .innerText()
                        .replace(".", ""));
    }

    /** @param parent number of the province's plan; other for every round, so that runs may follow each other */
    private static String answer(String unit, int number, String parent) {
        return text("sa-pa")
                .replace("28/KH-UBND", parent)
                .replace("THỊ XÃ SA PA", unit.toUpperCase(VIETNAMESE))
                .replace("thị xã Sa Pa", unit)
                .replace("Sa Pa", unit.substring(unit.indexOf(' ') + 1))
                .replace("tỉnh Lào Cai", "tỉnh Hưng Yên")
                .replace("năm 2024 như sau", "năm 2024, đợt " + number + ", như sau");
    }

    private static String text(String document) {
        return new String(Documents.text(document), StandardCharsets.UTF_8);
    }
}
