package vn.thidua.standalone.run;

import java.util.List;
import java.util.stream.Stream;
import vn.thidua.standalone.install.Ports;
import vn.thidua.standalone.process.JvmFlags;

/** One process of the product, and how much of the machine it may take when all run on one. */
enum App {
    PLANS("plans-service", "Kế hoạch (plans)", 320),
    REPORTING("reporting-service", "Tổng hợp (reporting)", 224),
    MOVEMENTS("movements-service", "Phong trào (movements)", 128),
    AWARDS("awards-service", "Khen thưởng (awards)", 128),
    GATEWAY("gateway", "Cổng thông tin (gateway)", 160);

    private final String module;
    private final String title;
    private final int heapMegabytes;

    App(String module, String title, int heapMegabytes) {
        this.module = module;
        this.title = title;
        this.heapMegabytes = heapMegabytes;
    }

    /** Everything but the gateway, the slowest to start first. */
    static List<App> services() {
        return List.of(PLANS, REPORTING, MOVEMENTS, AWARDS);
    }

    /** The Maven module, and the name of its log. */
    String module() {
        return module;
    }

    String title() {
        return title;
    }

    int port(Ports ports) {
        return switch (this) {
            case PLANS -> ports.plans();
            case REPORTING -> ports.reporting();
            case MOVEMENTS -> ports.movements();
            case AWARDS -> ports.awards();
            case GATEWAY -> ports.gateway();
        };
    }

    /** Flags with which it is trained and run; a cache that was trained with others is not used. */
    List<String> jvmFlags() {
        return Stream.of(
                        List.of(
                                "-Xms32m",
                                "-Xmx" + heapMegabytes + "m",
                                "-XX:+UseSerialGC",
                                "-XX:+UseCompactObjectHeaders",
                                "-XX:+ExitOnOutOfMemoryError"),
                        compilation(),
                        List.of(
                                "-Dfile.encoding=UTF-8",
                                "-Duser.timezone=Asia/Ho_Chi_Minh",
                                "--enable-native-access=ALL-UNNAMED",
                                "--sun-misc-unsafe-memory-access=allow"))
                .flatMap(List::stream)
                .toList();
    }

    /** Those that read documents and count are worth the second compiler, the others run well without it. */
    private List<String> compilation() {
        return switch (this) {
            case PLANS, REPORTING -> JvmFlags.OPTIMISED_LATE;
            case MOVEMENTS, AWARDS, GATEWAY -> List.of("-XX:TieredStopAtLevel=1");
        };
    }
}
