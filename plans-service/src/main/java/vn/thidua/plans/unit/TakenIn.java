package vn.thidua.plans.unit;

/**
 * Việc tiếp nhận một đơn vị.
 *
 * @param superior the unit that took it in
 * @param by the id of the person who did
 */
public record TakenIn(AdministrativeUnit unit, UnitId superior, String by) {}
