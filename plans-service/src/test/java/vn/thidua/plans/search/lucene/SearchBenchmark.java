package vn.thidua.plans.search.lucene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.thidua.plans.plan.PlanId;
import vn.thidua.plans.plan.ReadRule.Share;
import vn.thidua.plans.search.Indexed;
import vn.thidua.plans.search.Passage;
import vn.thidua.plans.search.PlanIndex.Hits;
import vn.thidua.plans.search.PlanIndex.Strictness;
import vn.thidua.plans.search.Question;
import vn.thidua.plans.search.ReadScope;
import vn.thidua.plans.search.Wanted;
import vn.thidua.plans.unit.UnitId;
import vn.thidua.plans.unit.Validity;

/**
 * Measures the index at many plans: milliseconds of a search with its passages, as a province (700 units below), a district
 * (15) and a commune (2 above), over a mix of lines. The plans are of 10,000 units and each of about a thousand words, of
 * which some stand in all of them. Run: {@code java -Xmx512m -cp <test class path>
 * vn.thidua.plans.search.lucene.SearchBenchmark [plans] [rounds]}.
 */
public final class SearchBenchmark {

    private static final int UNITS = 10_000;

    private static final List<String> LINES =
            List.of(
                    "giấy khen",
                    "giay khen",
                    "thi đua khen thưởng",
                    "phong trao thi dua yeu nuoc",
                    "kế hoạch công tác thi đua năm 2024",
                    "11/KH-UBND",
                    "10/01/2024",
                    "chuyển đổi số",
                    "\"xây dựng nông thôn mới\"",
                    "xoa doi giam ngheo",
                    "hội phụ nữ",
                    "đăng ký thi đua quý I");

    private static final String[] PHRASES = {
        "phong trào thi đua yêu nước",
        "công tác thi đua, khen thưởng",
        "xây dựng nông thôn mới",
        "chuyển đổi số",
        "giấy khen",
        "bằng khen",
        "chiến sĩ thi đua",
        "lao động tiên tiến",
        "đăng ký thi đua",
        "tổ chức phát động",
        "các ban, ngành, đoàn thể",
        "Hội Liên hiệp Phụ nữ",
        "Đoàn Thanh niên",
        "báo cáo kết quả",
        "hoàn thành nhiệm vụ",
        "xóa đói giảm nghèo",
        "an sinh xã hội",
        "cải cách hành chính",
        "văn minh đô thị",
        "quý I năm 2024",
        "theo dõi, đôn đốc",
        "cụm, khối thi đua",
        "Luật Thi đua, khen thưởng",
        "kế hoạch số",
        "Ủy ban nhân dân xã",
        "tuyên truyền",
        "gương người tốt, việc tốt",
        "sơ kết, tổng kết"
    };

    private SearchBenchmark() {}

    /** Builds the index, searches it, and prints both. */
    public static void main(String[] arguments) throws IOException {
        int plans = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 40;
        Path folder = Files.createTempDirectory("thidua-search-benchmark-");
        LucenePlanIndex index = new LucenePlanIndex(folder.toString());
        long start = System.nanoTime();
        fill(index, plans);
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf(
                Locale.ROOT,
                "%d plans indexed in %.1f s, %.0f a second, %.0f MB on disk%n",
                plans,
                seconds,
                plans / seconds,
                size(folder) / 1e6);
        measure(index, "province", scope(0, IntStream.range(1, 700)), rounds);
        measure(index, "district", scope(700, IntStream.range(701, 716)), rounds);
        measure(index, "commune", scope(5, IntStream.of(0, 700)), rounds);
        index.destroy();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static void fill(LucenePlanIndex index, int plans) {
        Random random = new Random(7);
        List<String> words = vocabulary(random);
        List<Indexed> some = new ArrayList<>();
        for (int i = 0; i < plans; i++) {
            some.add(plan(i, random, words));
            if (some.size() == 500) {
                index.put(some);
                some.clear();
            }
        }
        index.put(some);
        index.keep();
        index.show();
    }

    private static ReadScope scope(int own, IntStream others) {
        return new ReadScope(
                Set.of(new UnitId("U" + own)),
                others.mapToObj(
                                unit ->
                                        new Share(
                                                new UnitId("U" + unit),
                                                Validity.since(LocalDate.MIN)))
                        .toList());
    }

    private static void measure(LucenePlanIndex index, String who, ReadScope scope, int rounds) {
        List<Double> times = new ArrayList<>();
        long found = 0;
        for (int round = -5; round < rounds; round++) {
            for (String line : LINES) {
                Question question =
                        new Question(
                                Wanted.of(line),
                                Question.Narrowing.NONE,
                                Question.Order.FIT,
                                0,
                                20);
                long start = System.nanoTime();
                Hits hits = index.search(question, scope, Strictness.AS_WRITTEN);
                hits.found().forEach(hit -> Passage.best(hit.body(), question.wanted(), true));
                if (round >= 0) {
                    times.add((System.nanoTime() - start) / 1e6);
                    found += hits.total();
                }
            }
        }
        double[] sorted = times.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        System.out.printf(
                Locale.ROOT,
                "%-9s %5d searches, %6.0f found on average: p50 %.1f ms, p95 %.1f ms, p99 %.1f ms, largest %.1f ms%n",
                who,
                sorted.length,
                (double) found / sorted.length,
                sorted[sorted.length / 2],
                sorted[(int) (sorted.length * 0.95)],
                sorted[(int) (sorted.length * 0.99)],
                sorted[sorted.length - 1]);
    }

    private static Indexed plan(int at, Random random, List<String> words) {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < 500; i++) {
            if (random.nextInt(6) == 0) {
                body.append(PHRASES[random.nextInt(PHRASES.length)]).append(". ");
            }
            double rank = random.nextDouble();
            body.append(words.get((int) (rank * rank * rank * words.size()))).append(' ');
        }
        int number = 1 + at % 120;
        LocalDate day = LocalDate.of(2020 + at % 5, 1 + random.nextInt(12), 1 + random.nextInt(28));
        String title = "Công tác thi đua, khen thưởng năm " + day.getYear();
        return new Indexed(
                new PlanId(new java.util.UUID(7, at).toString()),
                "U" + at % UNITS,
                1,
                at % 10 != 0,
                at % 10 == 0 ? "DRAFT" : "ISSUED",
                "KE_HOACH",
                Optional.of("ANNUAL"),
                Optional.of(day.getYear()),
                Optional.of(day),
                Optional.of(number + "/KH-UBND"),
                title,
                "Kế hoạch số " + number + "/KH-UBND. Xã " + words.get(at % words.size()),
                body.toString());
    }

    private static List<String> vocabulary(Random random) {
        String[] first =
                "b c ch d đ g gh gi h k kh l m n ng nh ph qu r s t th tr v x".split(" ", -1);
        String[] last =
                "a á à ai ài anh ành ao áo ân ấn ận ăng ắng âu ầu e em ên ệnh i ia iên iến inh ình o ó oan oàn ông ống ôi ổi u ú ung ưng ương ường uyên uyền uyết y ý"
                        .split(" ", -1);
        List<String> words = new ArrayList<>();
        Arrays.stream(first).forEach(a -> Arrays.stream(last).forEach(b -> words.add(a + b)));
        java.util.Collections.shuffle(words, random);
        return words;
    }

    private static long size(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }
}
