package vn.thidua.reporting.deadline.usecase;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import vn.thidua.platform.tenancy.Caller;
import vn.thidua.platform.tenancy.Tenancy;
import vn.thidua.platform.tenancy.TenantId;
import vn.thidua.platform.tenancy.TenantScope;
import vn.thidua.reporting.deadline.Agenda;
import vn.thidua.reporting.deadline.CalendarLinks;
import vn.thidua.reporting.deadline.CalendarLinks.CalendarLink;

/** Đăng ký lịch: a calendar program reads a person's deadlines by a link that nobody can guess. */
@Component
public class SubscribeCalendar {

    private static final int SECRET_BYTES = 32;
    private static final Pattern SECRET = Pattern.compile("[A-Za-z0-9_-]{43}");

    private final CalendarLinks links;
    private final ListDeadlines deadlines;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    SubscribeCalendar(CalendarLinks links, ListDeadlines deadlines, Clock clock) {
        this.links = links;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** Since when the person has a link. */
    public Optional<Instant> since(Caller caller) {
        return links.of(caller.subject()).map(CalendarLink::since);
    }

    /** A new link's secret, shown this once; a former link ends. */
    public String renew(Caller caller) {
        byte[] bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        links.keep(
                new CalendarLink(caller.tenant(), caller.subject(), hash(secret), clock.instant()));
        return secret;
    }

    public void revoke(Caller caller) {
        links.revoke(caller.subject());
    }

    /** Of an account that may sign in no more. */
    public void revoke(TenantId unit, String account) {
        Tenancy.run(
                new TenantScope.Work(unit, "end the link of a locked account"),
                () -> links.revoke(account));
    }

    /** The deadlines behind a link; nothing for one that is not or no longer there. */
    public Optional<Agenda> behind(String secret) {
        if (!SECRET.matcher(secret).matches()) {
            return Optional.empty();
        }
        return Tenancy.call(
                        new TenantScope.AllTenants("follow a calendar link"),
                        () -> links.find(hash(secret)))
                .map(link -> deadlines.of(link.unit()));
    }

    private static String hash(String secret) {
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(secret.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
