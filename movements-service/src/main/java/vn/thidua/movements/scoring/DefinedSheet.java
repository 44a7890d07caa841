package vn.thidua.movements.scoring;

import java.time.Instant;
import vn.thidua.platform.tenancy.TenantId;

/** A scoring sheet that a unit keeps (bảng chấm điểm đã ban hành): free of flaws. */
public record DefinedSheet(
        SheetId id, TenantId unit, ScoringSheet sheet, Instant changedAt, long version) {}
