package vn.thidua.movements.registration;

import java.time.Instant;

/**
 * A step of a registration (lịch sử gửi, nhận, trả lại, rút).
 *
 * @param to the state that it led to
 * @param person the account's subject: names are not stored
 */
public record Step(RegistrationState to, Instant at, String person, String reason) {}
