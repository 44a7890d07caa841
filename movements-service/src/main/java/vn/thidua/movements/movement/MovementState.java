package vn.thidua.movements.movement;

/** Trạng thái của phong trào. */
public enum MovementState {
    /** Chuẩn bị. */
    PREPARED,
    /** Đã phát động. */
    LAUNCHED,
    /** Đã sơ kết, once or more. */
    INTERIM_REVIEWED,
    /** Đã tổng kết. */
    FINALLY_REVIEWED,
    /** Đã kết thúc. */
    CLOSED
}
