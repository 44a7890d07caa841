package vn.thidua.movements.movement;

import vn.thidua.platform.tenancy.TenantId;

/** The movement above that one carries out (phong trào của cấp trên), as it was when a person confirmed it. */
public record Carried(MovementId movement, TenantId unit, String unitName, String name) {}
