package vn.thidua.standalone.kafka;

import java.nio.file.Path;

/** A broker that a test can kill: prints its address when it is ready and runs until then. */
final class BrokerProcess {

    static final String READY = "ready ";

    private BrokerProcess() {}

    static void main(String[] arguments) throws InterruptedException {
        try (EmbeddedKafka kafka = EmbeddedKafka.start(Path.of(arguments[0]), 0)) {
            IO.println(READY + kafka.bootstrapServers());
            Thread.currentThread().join();
        }
    }
}
