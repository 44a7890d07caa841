package vn.thidua.standalone.cli;

import java.net.InetSocketAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.thidua.standalone.process.HttpProbe;
import vn.thidua.standalone.process.Memory;
import vn.thidua.standalone.process.ProcessMark;
import vn.thidua.standalone.process.TcpProbe;
import vn.thidua.standalone.run.Instance;
import vn.thidua.standalone.run.Instance.Part;

@Command(name = "status")
final class StatusCommand implements Callable<Integer> {

    private static final String ROW = "%-26s %-14s %6s %9s %10s%n";
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final Surroundings surroundings;

    @Option(names = "--memory")
    private boolean memoryOnly;

    StatusCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Instance instance = surroundings.instance().orElse(null);
        if (instance == null) {
            surroundings.out().println("Thi Đua không chạy.");
            return Thidua.NOT_RUNNING;
        }
        if (!instance.launcher().runs()) {
            surroundings
                    .out()
                    .printf(
                            "Thi Đua đã bị ngắt đột ngột, còn sót lại %d tiến trình; hãy chạy ./thidua stop để dọn, hoặc ./thidua start để chạy lại.%n",
                            instance.orphans().size());
            return Thidua.NOT_RUNNING;
        }
        if (memoryOnly) {
            memory(instance);
            return 0;
        }
        return table(instance);
    }

    private int table(Instance instance) {
        surroundings.out().printf(ROW, "Phần", "Tình trạng", "Cổng", "Số hiệu", "Bộ nhớ");
        boolean well = instance.ready();
        for (Part part : instance.parts()) {
            boolean healthy = isWell(part);
            well &= healthy;
            surroundings
                    .out()
                    .printf(
                            ROW,
                            part.title(),
                            healthy ? "tốt" : "không trả lời",
                            part.port(),
                            part.process().pid(),
                            part.process().equals(instance.launcher())
                                    ? "(chung)"
                                    : megabytes(Memory.resident(part.process().pid())));
        }
        surroundings
                .out()
                .printf(
                        ROW,
                        "Chương trình khởi động",
                        "tốt",
                        "",
                        instance.launcher().pid(),
                        megabytes(Memory.resident(instance.launcher().pid())));
        surroundings
                .out()
                .printf(
                        "%nThi Đua: %s%s%nTổng bộ nhớ: %s%n",
                        instance.portal(),
                        instance.ready() ? "" : " (đang khởi động)",
                        megabytes(OptionalLong.of(total(instance))));
        return well ? 0 : Thidua.FAILED;
    }

    /** One line per process and the sum, in whole megabytes: for measuring. */
    private void memory(Instance instance) {
        for (ProcessMark process : processes(instance)) {
            String names =
                    instance.parts().stream()
                            .filter(part -> part.process().equals(process))
                            .map(Part::name)
                            .reduce((a, b) -> a + "+" + b)
                            .orElse("launcher");
            surroundings
                    .out()
                    .printf(
                            "%-20s %6d MB%n",
                            names, Memory.resident(process.pid()).orElse(0) >> 20);
        }
        surroundings.out().printf("%-20s %6d MB%n", "total", total(instance) >> 20);
    }

    private static long total(Instance instance) {
        return processes(instance).stream()
                .flatMapToLong(process -> Memory.resident(process.pid()).stream())
                .sum();
    }

    private static List<ProcessMark> processes(Instance instance) {
        List<ProcessMark> all = new ArrayList<>(List.of(instance.launcher()));
        instance.parts().forEach(part -> all.add(part.process()));
        return all.stream().distinct().toList();
    }

    private static boolean isWell(Part part) {
        return part.process().runs()
                && part.health()
                        .map(address -> HttpProbe.isReady(URI.create(address)))
                        .orElseGet(
                                () ->
                                        TcpProbe.answers(
                                                InetSocketAddress.createUnresolved(
                                                        "127.0.0.1", part.port())));
    }

    private static String megabytes(OptionalLong bytes) {
        return bytes.isPresent()
                ? String.format(VIETNAMESE, "%,d MB", bytes.getAsLong() >> 20)
                : "không rõ";
    }
}
