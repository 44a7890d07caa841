package vn.thidua.plans.reorganisation;

import java.util.Optional;
import vn.thidua.plans.unit.UnitId;

/**
 * Đơn vị kết thúc hoạt động.
 *
 * @param heir code of the unit that goes on with its plans and accounts; empty if nobody does
 */
public record Ending(UnitId unit, Optional<String> heir) {}
