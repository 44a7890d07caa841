package vn.thidua.standalone.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.thidua.standalone.Problem;
import vn.thidua.standalone.ProjectFolder;
import vn.thidua.standalone.install.Home;
import vn.thidua.standalone.install.Ports;
import vn.thidua.standalone.install.Settings;
import vn.thidua.standalone.kafka.EmbeddedKafka;
import vn.thidua.standalone.kafka.Topics;
import vn.thidua.standalone.keycloak.EmbeddedKeycloak;
import vn.thidua.standalone.keycloak.KeycloakDistribution;
import vn.thidua.standalone.keycloak.KeycloakSettings;
import vn.thidua.standalone.keycloak.OperatorToken;
import vn.thidua.standalone.mail.MailSink;
import vn.thidua.standalone.mongo.EmbeddedMongo;
import vn.thidua.standalone.process.ChildProcess;
import vn.thidua.standalone.process.ProcessMark;
import vn.thidua.standalone.run.Instance.Part;
import vn.thidua.standalone.run.Running.Layer;

/**
 * Starts everything on this machine and keeps it together: the broker and the database in this process, Keycloak,
 * the services and the gateway each in its own.
 */
public final class Launcher {

    private static final Logger LOG = LoggerFactory.getLogger(Launcher.class);

    private static final Duration SERVICE_PATIENCE = Duration.ofMinutes(3);
    private static final Duration STOP_PATIENCE = Duration.ofSeconds(20);

    /** What it was connected to is gone already, so that some cannot end in order. */
    private static final Duration ORPHAN_PATIENCE = Duration.ofSeconds(8);

    /** More of them at once only wait for each other's processor time and answer later, all of them. */
    private static final int AT_ONCE = 2;

    private final Settings settings;
    private final Home home;
    private final ProjectFolder project;
    private final Progress progress;
    private final boolean attended;
    private volatile Optional<MailSink> mail = Optional.empty();
    private final List<Training> trainings = new ArrayList<>();
    private final Revivals revivals = new Revivals();

    /** A process that records for its AOT cache. */
    private record Training(AotCache cache, ChildProcess process) {}

    /**
     * @param attended whether somebody sits in front of it and may press Ctrl-C
     */
    public Launcher(Settings settings, ProjectFolder project, Progress progress, boolean attended) {
        this.settings = settings;
        this.home = new Home(settings.home());
        this.project = project;
        this.progress = progress;
        this.attended = attended;
    }

    /**
     * Starts everything, tells how to use it and returns when a part has ended by itself; the process is ended by
     * a signal otherwise, and everything is then stopped in order.
     *
     * @throws Problem when something cannot be started; whatever was started before has then been stopped
     */
    public void run() {
        home.create();
        LOG.info("starting with {} at port {}", home.folder(), settings.ports().base());
        try (FileLock _ = home.take()) {
            home.remember(settings.sample());
            endOrphans();
            Preflight.check(settings, home);
            Running running = new Running(home, describe(), progress);
            Thread hook = Thread.ofPlatform().name("stop").unstarted(running::stop);
            Runtime.getRuntime().addShutdownHook(hook);
            try {
                start(running);
                tell();
                running.ready();
                Thread.ofVirtual().name("train").start(() -> train(running));
                Problem reason = running.failure().join();
                // parts that end because they are being stopped are no failure
                if (!running.isStopping()) {
                    throw reason;
                }
            } finally {
                running.stop();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void start(Running running) {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Tasks tasks = new Tasks(threads);
            Future<?> keycloak = tasks.submit(() -> startKeycloak(running));
            Future<?> database = tasks.submit(() -> startMongo(running));
            Future<?> broker = tasks.submit(() -> startKafka(running));
            startMail(running);
            Semaphore turns = new Semaphore(AT_ONCE);
            for (App app : App.values()) {
                List<Future<?>> before =
                        app == App.GATEWAY
                                ? List.of(database, keycloak)
                                : List.of(database, broker);
                Future<AppImage> image = threads.submit(() -> image(app));
                var _ =
                        tasks.submit(
                                () -> {
                                    before.forEach(Tasks::await);
                                    startApp(running, app, Tasks.await(image), turns);
                                });
            }
            try {
                tasks.awaitAll();
            } catch (RuntimeException e) {
                // ends the processes that the other tasks wait for, so that these tasks end too
                running.stop();
                throw e;
            }
        }
    }

    /** The sample's mail stays here; a real installation names its own mail server with SMTP_HOST. */
    private void startMail(Running running) {
        if (!settings.sample()) {
            return;
        }
        MailSink sink = MailSink.open(home.data("mail"), Clock.systemUTC());
        mail = Optional.of(sink);
        running.add(Layer.BROKER, inThisProcess("mail", "Thư (bản thử)", sink.port()), sink::close);
        progress.done("Thư (bản thử, không gửi ra ngoài) sẵn sàng ở cổng " + sink.port());
    }

    private void startMongo(Running running) {
        if (settings.mongodbUri().isPresent()) {
            return;
        }
        EmbeddedMongo mongo = EmbeddedMongo.open(home.data("mongo"), settings.ports().mongo());
        running.add(
                Layer.DATABASE,
                inThisProcess("mongodb", "MongoDB", settings.ports().mongo()),
                mongo::close);
        progress.done("MongoDB (đi kèm) sẵn sàng ở cổng " + settings.ports().mongo());
    }

    private void startKafka(Running running) {
        if (settings.kafkaBootstrapServers().isEmpty()) {
            EmbeddedKafka kafka =
                    EmbeddedKafka.start(
                            home.data("kafka"),
                            settings.ports().kafka(),
                            settings.ports().kafkaController());
            running.add(
                    Layer.BROKER,
                    inThisProcess("kafka", "Kafka", settings.ports().kafka()),
                    kafka::close);
        }
        Topics.ofTheProduct().createMissing(kafkaBootstrapServers());
        progress.done("Kafka sẵn sàng ở " + kafkaBootstrapServers());
    }

    private void startKeycloak(Running running) {
        if (settings.oidcIssuerUri().isPresent()) {
            return;
        }
        progress.waiting("Keycloak");
        KeycloakDistribution distribution =
                KeycloakDistribution.obtain(
                        project.path(".thidua/keycloak"), project, progress::done);
        AotCache cache = aotCache(home.keycloak(), EmbeddedKeycloak.JVM_FLAGS);
        EmbeddedKeycloak keycloak =
                EmbeddedKeycloak.launch(
                        distribution,
                        new KeycloakSettings(
                                home.keycloak(),
                                settings.ports().keycloak(),
                                settings.ports().keycloakManagement(),
                                realms(),
                                Optional.of(project.path("deploy/keycloak/themes")),
                                Map.of(
                                        "GATEWAY_CLIENT_SECRET",
                                        home.secret("GATEWAY_CLIENT_SECRET"),
                                        "ACCOUNTS_CLIENT_SECRET",
                                        home.secret("ACCOUNTS_CLIENT_SECRET"),
                                        OperatorToken.SECRET,
                                        home.secret(OperatorToken.SECRET),
                                        "PORTAL_URL",
                                        settings.ports().portal()),
                                home.secret("KEYCLOAK_ADMIN_PASSWORD"),
                                home.log("keycloak"),
                                cache.flags()));
        running.addChild(
                Layer.IDENTITY,
                Running.part(
                        "keycloak",
                        "Keycloak",
                        ProcessMark.of(keycloak.process().handle()),
                        settings.ports().keycloak(),
                        keycloak.health(),
                        home),
                keycloak.process(),
                () -> stop(keycloak.process(), cache),
                // it may have been ended for a reason that a second start would only repeat, and
                // nobody could sign in
                _ -> false);
        remember(cache, keycloak.process());
        keycloak.awaitReady();
        progress.arrived("Keycloak");
        progress.done("Keycloak sẵn sàng ở " + keycloak.address());
    }

    private List<Path> realms() {
        Path folder = project.path(settings.sample() ? "deploy/sample" : "deploy/keycloak/realm");
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches("thidua-.*\\.json"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private AppImage image(App app) {
        return AppImage.of(
                project.path("%s/target/%s.jar".formatted(app.module(), app.module())),
                home.apps(),
                home.logs());
    }

    /** Its turn lasts until it listens; being ready may need the others (the tree of units comes from one of them). */
    private void startApp(Running running, App app, AppImage image, Semaphore turns) {
        ChildProcess child;
        turns.acquireUninterruptibly();
        try {
            if (running.isStopping()) {
                return;
            }
            progress.waiting(app.title());
            child = launch(running, app, image);
            awaitHealth(running, app, child, "liveness");
        } finally {
            turns.release();
        }
        awaitHealth(running, app, child, "readiness");
        progress.arrived(app.title());
        progress.done(app.title() + " sẵn sàng");
    }

    private AotCache aotCache(Path folder, List<String> jvmFlags) {
        return AotCache.in(folder, jvmFlags, settings.recordsCaches());
    }

    /**
     * Starts a service again that has ended by itself: people lose seconds, not the system. What it was doing goes on by itself after
     * the start, as after any crash.
     */
    private boolean revive(Running running, App app, AppImage image, int code) {
        if (!revivals.allow(app, Instant.now())) {
            return false;
        }
        progress.done("%s đã tự dừng (mã %d); đang khởi động lại".formatted(app.title(), code));
        Thread.ofVirtual()
                .name("revive-" + app.module())
                .start(() -> startAgain(running, app, image));
        return true;
    }

    private void startAgain(Running running, App app, AppImage image) {
        try {
            ChildProcess child = launch(running, app, image);
            if (child.awaitReady(health(app, "readiness"), SERVICE_PATIENCE)) {
                progress.done(app.title() + " sẵn sàng trở lại");
            }
        } catch (Problem trouble) {
            // also thrown when everything is being stopped meanwhile
            LOG.warn("{} could not be started again", app.module(), trouble);
            running.fail(trouble);
        }
    }

    private ChildProcess launch(Running running, App app, AppImage image) {
        AotCache cache = aotCache(image.folder(), app.jvmFlags());
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(app.jvmFlags());
        command.addAll(cache.flags());
        command.addAll(List.of("-jar", image.jar().toString()));
        ChildProcess child =
                ChildProcess.start(app.module(), command, environment(app), home.log(app.module()));
        running.addChild(
                app == App.GATEWAY ? Layer.FRONT : Layer.SERVICES,
                Running.part(
                        app.module(),
                        app.title(),
                        ProcessMark.of(child.handle()),
                        app.port(settings.ports()),
                        health(app, "readiness"),
                        home),
                child,
                () -> stop(child, cache),
                code -> revive(running, app, image, code));
        remember(cache, child);
        return child;
    }

    private void awaitHealth(Running running, App app, ChildProcess child, String probe) {
        if (!child.awaitReady(health(app, probe), SERVICE_PATIENCE)) {
            throw running.reasonWhyItEnded();
        }
    }

    private URI health(App app, String probe) {
        return URI.create(
                "http://127.0.0.1:%d/actuator/health/%s"
                        .formatted(app.port(settings.ports()), probe));
    }

    /** What every service is told about the others; the services do not know how they were started. */
    private Map<String, String> environment(App app) {
        Ports ports = settings.ports();
        Map<String, String> environment = new HashMap<>();
        environment.put("SERVER_PORT", Integer.toString(app.port(ports)));
        environment.put("SERVER_ADDRESS", "127.0.0.1");
        environment.put(
                "MONGODB_URI",
                settings.mongodbUri().orElse("mongodb://127.0.0.1:" + ports.mongo()));
        environment.put("KAFKA_BOOTSTRAP_SERVERS", kafkaBootstrapServers());
        environment.put("OIDC_ISSUER_URI", issuer());
        environment.put("PORTAL_URL", ports.portal());
        environment.put("PLANS_URL", "http://127.0.0.1:" + ports.plans());
        environment.put("MOVEMENTS_URL", "http://127.0.0.1:" + ports.movements());
        environment.put("AWARDS_URL", "http://127.0.0.1:" + ports.awards());
        environment.put("REPORTING_URL", "http://127.0.0.1:" + ports.reporting());
        environment.put("THIDUA_SAMPLE", Boolean.toString(settings.sample()));
        environment.put(
                "THIDUA_WORKING_DATE", settings.workingDate().map(LocalDate::toString).orElse(""));
        environment.put("THIDUA_STATE_DIR", home.data(app.module()).toString());
        if (settings.sample()) {
            environment.put(
                    "THIDUA_UNITS_FILE", project.path("deploy/sample/units.csv").toString());
        }
        switch (app) {
            case GATEWAY ->
                    environment.put("GATEWAY_CLIENT_SECRET", secret("GATEWAY_CLIENT_SECRET"));
            case PLANS ->
                    environment.put("ACCOUNTS_CLIENT_SECRET", secret("ACCOUNTS_CLIENT_SECRET"));
            case MOVEMENTS, REPORTING ->
                    mail.ifPresent(
                            sink ->
                                    environment.putAll(
                                            Map.of(
                                                    "SMTP_HOST",
                                                    "127.0.0.1",
                                                    "SMTP_PORT",
                                                    Integer.toString(sink.port()),
                                                    "THIDUA_CAPTURED_MAILS",
                                                    home.data("mail").toString())));
            case AWARDS ->
                    environment.putAll(
                            Map.of(
                                    "CITIZEN_NUMBER_SECRETS",
                                    secret("CITIZEN_NUMBER_SECRETS"),
                                    "CITIZEN_NUMBER_INDEX_SECRET",
                                    secret("CITIZEN_NUMBER_INDEX_SECRET"),
                                    "COUNCIL_BALLOT_SECRET",
                                    secret("COUNCIL_BALLOT_SECRET"),
                                    "COMPLAINT_SECRET",
                                    secret("COMPLAINT_SECRET")));
        }
        return environment;
    }

    /** Of the identity provider that the operator names, if he gives it, else this installation's own. */
    private String secret(String name) {
        return Optional.ofNullable(System.getenv(name)).orElseGet(() -> home.secret(name));
    }

    private String kafkaBootstrapServers() {
        return settings.kafkaBootstrapServers().orElse("127.0.0.1:" + settings.ports().kafka());
    }

    private String issuer() {
        return settings.oidcIssuerUri()
                .orElse("http://localhost:%d/realms/thidua".formatted(settings.ports().keycloak()));
    }

    private Instance describe() {
        return new Instance(
                ProcessMark.ofThisProcess(),
                settings.ports().portal(),
                issuer(),
                settings.sample() && settings.oidcIssuerUri().isEmpty(),
                false,
                List.of());
    }

    private Part inThisProcess(String name, String title, int port) {
        return new Part(
                name,
                title,
                ProcessMark.ofThisProcess(),
                port,
                Optional.empty(),
                home.log("launcher").toString());
    }

    /** A launcher that was killed leaves its children behind; they hold ports and files. */
    private void endOrphans() {
        Instance.read(home.run())
                .ifPresent(
                        instance ->
                                instance.endOrphans(
                                        ORPHAN_PATIENCE,
                                        orphan ->
                                                progress.done(
                                                        "Đã dừng %s còn sót lại từ lần chạy trước"
                                                                .formatted(orphan.title()))));
    }

    private void tell() {
        progress.done("Sẵn sàng");
        progress.say("");
        progress.say("  Thi Đua:  " + settings.ports().portal());
        settings.workingDate()
                .ifPresent(
                        day ->
                                progress.say(
                                        "  Ngày làm việc: "
                                                + day.format(
                                                        DateTimeFormatter.ofPattern(
                                                                "dd/MM/yyyy", Locale.ROOT))));
        if (describe().sample()) {
            SampleAccounts sample = SampleAccounts.read(project.path("deploy/sample/accounts.csv"));
            progress.say("");
            progress.say(
                    "  Tài khoản mẫu (mật khẩu của mọi tài khoản: %s):"
                            .formatted(SampleAccounts.PASSWORD));
            for (SampleAccounts.Account account : sample.first()) {
                progress.say("    %-28s %s".formatted(account.username(), account.title()));
            }
            progress.say(
                    "    … và %d tài khoản khác trong deploy/sample/accounts.csv"
                            .formatted(sample.accounts().size() - sample.first().size()));
        }
        if (!settings.sample()) {
            progress.say("");
            progress.say("  Đơn vị và tài khoản đầu tiên: ./thidua init --help");
        }
        progress.say("");
        progress.say("  Dừng:     ./thidua stop" + (attended ? ", hoặc Ctrl-C ở đây" : ""));
        progress.say("  Dữ liệu:  " + home.folder());
        progress.say("  Nhật ký:  " + home.logs());
    }

    /** What was recorded up to now is better than nothing, if the process finds the time to write it. */
    private static void stop(ChildProcess process, AotCache cache) {
        if (process.stop(STOP_PATIENCE)) {
            cache.keepRecorded();
        }
    }

    private synchronized void remember(AotCache cache, ChildProcess process) {
        if (cache.isRecording()) {
            trainings.add(new Training(cache, process));
        }
    }

    /** One after the other, while people may already work. */
    private void train(Running running) {
        List<Training> all;
        synchronized (this) {
            all = List.copyOf(trainings);
        }
        for (Training training : all) {
            if (!running.isStopping() && training.process().isAlive()) {
                training.cache().keep(training.process(), home.logs());
            }
        }
    }
}
