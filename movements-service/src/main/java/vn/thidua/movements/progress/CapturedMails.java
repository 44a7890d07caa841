package vn.thidua.movements.progress;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.thidua.platform.tenancy.TenantId;

/** Thư đã gửi (bản thử): mail that a trial installation keeps instead of sending. */
public interface CapturedMails {

    /** Of the unit, the youngest first; empty where mail really leaves. */
    Optional<List<Captured>> of(TenantId unit);

    /** A mail as its receiver would read it. */
    record Captured(String id, String to, String subject, Instant at, String text) {}
}
