package vn.thidua.movements.movement;

import java.util.Optional;

/**
 * A movement as a plan names it (phong trào thi đua nêu trong kế hoạch): a proposal until somebody launches it.
 *
 * @param standingBody the standing body (cơ quan thường trực), if the plan names one
 */
public record NamedMovement(String name, Optional<String> standingBody) {}
