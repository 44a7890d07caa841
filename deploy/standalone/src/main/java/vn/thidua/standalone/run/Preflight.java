package vn.thidua.standalone.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import vn.thidua.standalone.Problem;
import vn.thidua.standalone.install.Home;
import vn.thidua.standalone.install.Ports;
import vn.thidua.standalone.install.Settings;
import vn.thidua.standalone.process.FreePorts;
import vn.thidua.standalone.process.HttpProbe;
import vn.thidua.standalone.process.Memory;
import vn.thidua.standalone.process.PortOwner;
import vn.thidua.standalone.process.TcpProbe;

/** What can be known to go wrong before anything is started, each in one sentence. */
final class Preflight {

    /** What everything takes when idle, and room for an import. */
    private static final long MEMORY_BYTES = 2_600L << 20;

    /** Unpacked services, caches, logs and a year of a province's plans. */
    private static final long DISK_BYTES = 1_500L << 20;

    private static final int QUESTIONS = 4;

    private Preflight() {}

    static void check(Settings settings, Home home) {
        memory(Memory.available().orElse(Long.MAX_VALUE));
        try {
            disk(home, Files.getFileStore(home.folder()).getUsableSpace());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        ports(settings);
        external(settings);
    }

    static void memory(long available) {
        if (available < MEMORY_BYTES) {
            throw new Problem(
                    String.format(
                            Locale.forLanguageTag("vi"),
                            "Máy chỉ còn trống %.1f GB bộ nhớ mà hệ thống cần %.1f GB; hãy đóng bớt chương trình khác rồi chạy lại.",
                            available / (double) (1 << 30),
                            MEMORY_BYTES / (double) (1 << 30)));
        }
    }

    static void disk(Home home, long usable) {
        if (usable < DISK_BYTES) {
            throw new Problem(
                    String.format(
                            Locale.forLanguageTag("vi"),
                            "Đĩa chứa %s chỉ còn trống %.1f GB mà hệ thống cần %.1f GB; hãy dọn bớt, hoặc đặt THIDUA_HOME ở đĩa khác.",
                            home.folder(),
                            usable / (double) (1 << 30),
                            DISK_BYTES / (double) (1 << 30)));
        }
    }

    static void ports(Settings settings) {
        Ports ports = settings.ports();
        List<Integer> needed = new ArrayList<>();
        for (App app : App.values()) {
            needed.add(app.port(ports));
        }
        if (settings.oidcIssuerUri().isEmpty()) {
            needed.addAll(List.of(ports.keycloak(), ports.keycloakManagement()));
        }
        if (settings.kafkaBootstrapServers().isEmpty()) {
            needed.addAll(List.of(ports.kafka(), ports.kafkaController()));
        }
        if (settings.mongodbUri().isEmpty()) {
            needed.add(ports.mongo());
        }
        for (int port : needed.stream().sorted().toList()) {
            if (!FreePorts.isFree(port)) {
                String owner =
                        PortOwner.find(port)
                                .map(PortOwner::describe)
                                .orElse("một chương trình khác");
                throw new Problem(
                        "Cổng %d đang do %s dùng; hãy dừng chương trình đó, hoặc đặt THIDUA_PORT là một số khác %d (ví dụ THIDUA_PORT=%d ./thidua start)."
                                .formatted(port, owner, ports.base(), ports.base() + 1000));
            }
        }
    }

    static void external(Settings settings) {
        settings.mongodbUri().ifPresent(uri -> reachable("MONGODB_URI", uri, mongoHosts(uri)));
        settings.kafkaBootstrapServers()
                .ifPresent(
                        servers ->
                                reachable(
                                        "KAFKA_BOOTSTRAP_SERVERS", servers, hosts(servers, 9092)));
        settings.oidcIssuerUri()
                .ifPresent(
                        issuer -> {
                            URI description =
                                    URI.create(issuer + "/.well-known/openid-configuration");
                            // a busy Keycloak takes longer than one question's patience for its
                            // first answer
                            if (IntStream.range(0, QUESTIONS)
                                    .noneMatch(_ -> HttpProbe.isReady(description))) {
                                throw unreachable("OIDC_ISSUER_URI", issuer);
                            }
                        });
    }

    /** Hosts of a mongodb:// address; those of mongodb+srv:// are in the DNS and are left to the driver. */
    static List<InetSocketAddress> mongoHosts(String uri) {
        if (!uri.startsWith("mongodb://")) {
            return List.of();
        }
        String rest = uri.substring("mongodb://".length());
        String authority = rest.split("[/?]", 2)[0];
        return hosts(authority.substring(authority.lastIndexOf('@') + 1), 27017);
    }

    private static List<InetSocketAddress> hosts(String list, int defaultPort) {
        return List.of(list.split(",")).stream()
                .map(
                        host -> {
                            int colon = host.lastIndexOf(':');
                            return colon < 0
                                    ? InetSocketAddress.createUnresolved(host.strip(), defaultPort)
                                    : InetSocketAddress.createUnresolved(
                                            host.substring(0, colon).strip(),
                                            Integer.parseInt(host.substring(colon + 1).strip()));
                        })
                .toList();
    }

    private static void reachable(String name, String value, List<InetSocketAddress> hosts) {
        if (!hosts.isEmpty() && hosts.stream().noneMatch(TcpProbe::answers)) {
            throw unreachable(name, value);
        }
    }

    private static Problem unreachable(String name, String value) {
        return new Problem(
                "Không kết nối được %s (đặt ở %s); hãy kiểm tra địa chỉ và mạng, hoặc bỏ %s để dùng máy chủ đi kèm."
                        .formatted(value.replaceFirst("//[^@/]*@", "//***@"), name, name));
    }
}
