package vn.thidua.test;

import java.util.Map;
import vn.thidua.standalone.kafka.Topics;

/** Servers that somebody else runs, named as the services' own environment names them. */
record External(Map<String, String> environment) implements Servers {

    @Override
    public String mongoUri() {
        return required("MONGODB_URI");
    }

    @Override
    public String kafkaBootstrapServers() {
        String servers = required("KAFKA_BOOTSTRAP_SERVERS");
        Topics.ofTheProduct().createMissing(servers);
        return servers;
    }

    @Override
    public String issuerUri() {
        return required("OIDC_ISSUER_URI");
    }

    private String required(String name) {
        String value = environment.get(name);
        if (value == null || value.isBlank()) {
            throw new IllegalStateException("-Dinfrastructure=external needs " + name);
        }
        return value;
    }
}
