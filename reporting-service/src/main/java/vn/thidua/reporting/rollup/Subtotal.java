package vn.thidua.reporting.rollup;

/**
 * What the distinct descendants of a plan amount to (cộng dồn), the plan itself not included.
 *
 * @param answeredUnits distinct units that have a plan among the descendants
 */
public record Subtotal(Metrics metrics, long answeredUnits) {

    public static final Subtotal NOTHING = new Subtotal(Metrics.ZERO, 0);
}
