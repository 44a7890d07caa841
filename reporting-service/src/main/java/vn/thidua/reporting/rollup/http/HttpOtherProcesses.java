package vn.thidua.reporting.rollup.http;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;
import vn.thidua.reporting.rollup.OtherProcesses;

@Component
final class HttpOtherProcesses implements OtherProcesses {

    private static final Logger LOG = LoggerFactory.getLogger(HttpOtherProcesses.class);
    private static final Duration CONNECT = Duration.ofSeconds(1);
    private static final Duration READ = Duration.ofSeconds(5);

    private final RestClient client;

    HttpOtherProcesses() {
        JdkClientHttpRequestFactory requests =
                new JdkClientHttpRequestFactory(
                        HttpClient.newBuilder().connectTimeout(CONNECT).build());
        requests.setReadTimeout(READ);
        client = RestClient.builder().requestFactory(requests).build();
    }

    @Override
    public Optional<Relayed> ask(URI process, String pathAndQuery, String authorization) {
        try {
            return Optional.of(
                    client.get()
                            .uri(process.resolve(pathAndQuery))
                            .header(HttpHeaders.AUTHORIZATION, authorization)
                            .header(RELAYED, "1")
                            .exchange(
                                    (_, response) ->
                                            new Relayed(
                                                    response.getStatusCode().value(),
                                                    Optional.ofNullable(
                                                                    response.getHeaders()
                                                                            .getContentType())
                                                            .orElse(
                                                                    MediaType
                                                                            .APPLICATION_OCTET_STREAM)
                                                            .toString(),
                                                    response.getBody().readAllBytes())));
        } catch (ResourceAccessException unreachable) {
            LOG.warn(
                    "the process that holds the tree is out of reach process={}",
                    process,
                    unreachable);
            return Optional.empty();
        }
    }
}
