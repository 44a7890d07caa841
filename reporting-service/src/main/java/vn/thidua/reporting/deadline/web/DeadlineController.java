package vn.thidua.reporting.deadline.web;

import java.time.Clock;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.platform.problem.ProblemType;
import vn.thidua.platform.tenancy.Caller;
import vn.thidua.platform.tenancy.TenantId;
import vn.thidua.platform.tenancy.TenantNode;
import vn.thidua.platform.tenancy.TenantTree;
import vn.thidua.reporting.deadline.Agenda;
import vn.thidua.reporting.deadline.PortalAddress;
import vn.thidua.reporting.deadline.ics.DeadlineCalendar;
import vn.thidua.reporting.deadline.usecase.ListDeadlines;
import vn.thidua.reporting.deadline.usecase.SubscribeCalendar;

/** What is due for the unit, for eyes and for calendar programs. */
@RestController
class DeadlineController {

    private static final MediaType CALENDAR =
            MediaType.parseMediaType("text/calendar;charset=UTF-8");
    private static final String GONE =
            "Liên kết lịch này không còn hiệu lực. Hãy mở trang Việc đến hạn và tạo liên kết mới.";

    private final ListDeadlines deadlines;
    private final SubscribeCalendar links;
    private final TenantTree tree;
    private final PortalAddress portal;
    private final Clock clock;

    DeadlineController(
            ListDeadlines deadlines,
            SubscribeCalendar links,
            TenantTree tree,
            PortalAddress portal,
            Clock clock) {
        this.deadlines = deadlines;
        this.links = links;
        this.tree = tree;
        this.portal = portal;
        this.clock = clock;
    }

    @GetMapping("/api/deadlines")
    DeadlineJson.ListJson due(Caller caller) {
        return new DeadlineJson.ListJson(
                deadlines.today(),
                deadlines.of(caller.tenant()).open().stream()
                        .map(DeadlineJson.DueJson::of)
                        .toList());
    }

    @GetMapping("/api/deadlines/below")
    DeadlineJson.BelowJson below(Caller caller) {
        return new DeadlineJson.BelowJson(
                deadlines.below(caller).stream().map(DeadlineJson.LateBelowJson::of).toList());
    }

    @GetMapping("/api/deadlines/calendar")
    ResponseEntity<byte[]> download(Caller caller) {
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("viec-den-han-%s.ics".formatted(caller.tenant()))
                                .build()
                                .toString())
                .body(file(name(caller.tenant()), deadlines.of(caller.tenant())));
    }

    @GetMapping("/api/deadlines/link")
    DeadlineJson.LinkJson link(Caller caller) {
        return new DeadlineJson.LinkJson(links.since(caller).orElse(null), null);
    }

    @PostMapping("/api/deadlines/link")
    DeadlineJson.LinkJson renew(Caller caller) {
        String secret = links.renew(caller);
        return new DeadlineJson.LinkJson(
                links.since(caller).orElse(null), "/api/public/calendars/" + secret + ".ics");
    }

    @DeleteMapping("/api/deadlines/link")
    ResponseEntity<Void> revoke(Caller caller) {
        links.revoke(caller);
        return ResponseEntity.noContent().build();
    }

    /** Without a token: who has the link is let in, and no cache on the way may keep the answer. */
    @GetMapping("/api/public/calendars/{secret}.ics")
    ResponseEntity<?> subscribed(@PathVariable String secret) {
        return links.behind(secret)
                .<ResponseEntity<?>>map(
                        due ->
                                ResponseEntity.ok()
                                        .contentType(CALENDAR)
                                        .cacheControl(CacheControl.noStore())
                                        .body(file("Việc đến hạn", due)))
                .orElseGet(() -> ProblemType.NOT_FOUND.response(GONE));
    }

    private String name(TenantId unit) {
        return "Việc đến hạn: " + tree.node(unit).map(TenantNode::name).orElse(unit.value());
    }

    private byte[] file(String name, Agenda agenda) {
        return DeadlineCalendar.of(name, agenda, portal.uri(), clock.instant());
    }
}
