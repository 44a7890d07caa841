package vn.thidua.gateway.relay.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.springframework.cloud.gateway.server.mvc.handler.GatewayServerResponse;
import org.springframework.cloud.gateway.server.mvc.handler.ProxyExchange;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.function.ServerResponse;
import vn.thidua.gateway.GatewaySettings;
import vn.thidua.gateway.relay.UploadTooLarge;

/**
 * One exchange with a service, streamed both ways: an upload passes without being held in memory, an event stream event by
 * event. The time limit runs from the last byte of the request to the first of the answer; the bodies may take as long as they take.
 */
@Component
class ServiceExchange implements ProxyExchange {

    /** What the HTTP client sets itself. */
    private static final Set<String> CLIENTS_OWN =
            Set.of(
                    "connection",
                    "content-length",
                    "expect",
                    "host",
                    "upgrade",
                    "transfer-encoding");

    private final HttpClient client;
    private final Duration answerTimeout;
    private final Duration firstEventTimeout;
    private final long largestUpload;

    ServiceExchange(GatewaySettings settings) {
        // Below the 20 s after which a service's Tomcat closes an idle connection: a POST on a
        // closed one is not repeated.
        // The client reads this property when it is first used
        System.setProperty("jdk.httpclient.keepalive.timeout", "10");
        this.client =
                HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .connectTimeout(settings.services().connectTimeout())
                        .followRedirects(HttpClient.Redirect.NEVER)
                        .executor(Executors.newVirtualThreadPerTaskExecutor())
                        .build();
        this.answerTimeout = settings.services().answerTimeout();
        this.firstEventTimeout = settings.services().firstEventTimeout();
        this.largestUpload = settings.largestUpload().toBytes();
    }

    /** @throws UncheckedIOException {@link HttpTimeoutException} when no answer began in time, {@link UploadTooLarge}, or any other failure */
    @Override
    public ServerResponse exchange(Request request) {
        HttpServletRequest incoming = request.getServerRequest().servletRequest();
        UploadBody body = upload(incoming);
        try {
            HttpResponse<InputStream> answer = send(outgoing(request, incoming, body), body);
            ServerResponse response =
                    GatewayServerResponse.status(answer.statusCode())
                            .build((_, out) -> passOn(answer, out, body));
            Answer seen = new Answer(HttpStatusCode.valueOf(answer.statusCode()), headers(answer));
            request.getResponseConsumers().forEach(consumer -> consumer.accept(seen, response));
            return response;
        } catch (IOException e) {
            body.answered();
            throw new UncheckedIOException(body.isTooLarge() ? new UploadTooLarge() : e);
        }
    }

    private UploadBody upload(HttpServletRequest incoming) {
        try {
            return new UploadBody(incoming.getInputStream(), largestUpload);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static HttpRequest outgoing(
            Request request, HttpServletRequest incoming, UploadBody body) {
        HttpRequest.Builder outgoing = HttpRequest.newBuilder(request.getUri());
        request.getHeaders()
                .forEach(
                        (name, values) -> {
                            if (!CLIENTS_OWN.contains(name.toLowerCase(Locale.ROOT))) {
                                values.forEach(value -> outgoing.header(name, value));
                            }
                        });
        return outgoing.method(request.getMethod().name(), publisher(incoming, body)).build();
    }

    private static HttpRequest.BodyPublisher publisher(
            HttpServletRequest incoming, UploadBody body) {
        long length = incoming.getContentLengthLong();
        boolean chunked = incoming.getHeader(HttpHeaders.TRANSFER_ENCODING) != null;
        if (length <= 0 && !chunked) {
            return HttpRequest.BodyPublishers.noBody();
        }
        HttpRequest.BodyPublisher stream = HttpRequest.BodyPublishers.ofInputStream(() -> body);
        return length > 0 ? HttpRequest.BodyPublishers.fromPublisher(stream, length) : stream;
    }

    private HttpResponse<InputStream> send(HttpRequest outgoing, UploadBody body)
            throws IOException {
        Duration patience = isForEvents(outgoing) ? firstEventTimeout : answerTimeout;
        CompletableFuture<HttpResponse<InputStream>> answer =
                client.sendAsync(outgoing, HttpResponse.BodyHandlers.ofInputStream());
        try {
            for (Duration left = patience; left.isPositive(); left = patience.minus(body.quiet())) {
                if (isDone(answer, left)) {
                    return answer.get();
                }
            }
            answer.cancel(true);
            throw new HttpTimeoutException("No answer in " + patience);
        } catch (InterruptedException e) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while waiting for a service", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException io ? io : new IOException(e.getCause());
        }
    }

    /** Waits that long at most. */
    private static boolean isDone(CompletableFuture<?> answer, Duration atMost)
            throws InterruptedException, ExecutionException {
        try {
            answer.get(atMost.toNanos(), TimeUnit.NANOSECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        }
    }

    private static boolean isForEvents(HttpRequest outgoing) {
        return outgoing.headers()
                .firstValue(HttpHeaders.ACCEPT)
                .filter(accept -> accept.contains(MediaType.TEXT_EVENT_STREAM_VALUE))
                .isPresent();
    }

    private static @Nullable ModelAndView passOn(
            HttpResponse<InputStream> answer, HttpServletResponse out, UploadBody upload)
            throws IOException {
        boolean events =
                answer.headers()
                        .firstValue(HttpHeaders.CONTENT_TYPE)
                        .filter(type -> type.startsWith(MediaType.TEXT_EVENT_STREAM_VALUE))
                        .isPresent();
        try (InputStream from = answer.body()) {
            if (events) {
                passOnAsItComes(from, out);
            } else {
                from.transferTo(out.getOutputStream());
            }
        } finally {
            upload.answered();
        }
        return null;
    }

    private static void passOnAsItComes(InputStream from, HttpServletResponse out)
            throws IOException {
        OutputStream to = out.getOutputStream();
        out.flushBuffer();
        byte[] buffer = new byte[8 * 1024];
        for (int count = from.read(buffer); count >= 0; count = from.read(buffer)) {
            to.write(buffer, 0, count);
            to.flush();
        }
    }

    private static HttpHeaders headers(HttpResponse<InputStream> answer) {
        HttpHeaders headers = new HttpHeaders();
        answer.headers().map().forEach(headers::addAll);
        return headers;
    }

    private record Answer(HttpStatusCode status, HttpHeaders headers) implements Response {

        @Override
        public HttpStatusCode getStatusCode() {
            return status;
        }

        @Override
        public HttpHeaders getHeaders() {
            return headers;
        }
    }
}
