package vn.thidua.reporting.rollup.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.platform.tenancy.Caller;
import vn.thidua.platform.tenancy.TenantId;
import vn.thidua.reporting.rollup.PlanId;
import vn.thidua.reporting.rollup.usecase.ChangeQueue;
import vn.thidua.reporting.rollup.usecase.RollUpListeners;

/**
 * Tells open pages which roll-ups have changed. Each page costs one virtual thread that waits; a page that does not read is dropped by
 * the server's write timeout or by its full queue, and holds up nobody.
 */
@RestController
class RollUpStreamController implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(RollUpStreamController.class);
    private static final byte[] HEARTBEAT = ":\n\n".getBytes(StandardCharsets.UTF_8);

    private final RollUpListeners listeners;
    private final JsonMapper json;
    private final Duration heartbeat;
    private volatile boolean running;

    RollUpStreamController(
            RollUpListeners listeners, JsonMapper json, RollUpStreamSettings settings) {
        this.listeners = listeners;
        this.json = json;
        this.heartbeat = settings.heartbeat();
    }

    @GetMapping("/api/rollups/stream")
    void stream(Caller caller, HttpServletResponse response) throws InterruptedException {
        response.setContentType(MediaType.TEXT_EVENT_STREAM_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.setHeader("Cache-Control", "no-store");
        // proxies that gather answers before handing them on would hold back every event
        response.setHeader("X-Accel-Buffering", "no");
        try (ChangeQueue changes = listeners.listen(caller.tenant())) {
            OutputStream out = response.getOutputStream();
            out.write(HEARTBEAT);
            response.flushBuffer();
            while (running && !changes.isClosed()) {
                write(changes.take(heartbeat), out);
                response.flushBuffer();
            }
        } catch (IOException gone) {
            LOG.debug("a page has gone", gone);
        }
    }

    private void write(List<ChangeQueue.Change> changes, OutputStream out) throws IOException {
        if (changes.isEmpty()) {
            out.write(HEARTBEAT);
        }
        for (ChangeQueue.Change change : changes) {
            out.write(
                    switch (change) {
                        case ChangeQueue.Change.OfPlan(PlanId plan, TenantId unit) ->
                                event(
                                        "rollup",
                                        new RollUpJson.RollupPing(plan.value(), unit.value()));
                        case ChangeQueue.Change.OfYear(TenantId unit, int year) ->
                                event("figures", new RollUpJson.FiguresPing(unit.value(), year));
                    });
        }
    }

    private byte[] event(String name, Object ping) {
        String event = "event: " + name + "\ndata: " + json.writeValueAsString(ping) + "\n\n";
        return event.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void start() {
        running = true;
    }

    /** Before the web server waits for open requests to end: these would not. */
    @Override
    public void stop() {
        running = false;
        listeners.closeAll();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return Integer.MAX_VALUE;
    }
}
