package vn.thidua.test;

/** One way to get servers; each method starts its server at the first call and gives the same answer afterwards. */
sealed interface Servers permits Containers, Embedded, External {

    String mongoUri();

    String kafkaBootstrapServers();

    String issuerUri();
}
