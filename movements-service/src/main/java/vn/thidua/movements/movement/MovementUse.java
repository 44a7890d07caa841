package vn.thidua.movements.movement;

/** Something that hangs on a movement (chỉ tiêu đang theo dõi, điển hình …); whoever keeps such things says so. */
public interface MovementUse {

    /** Whether the bound unit has such a thing that names the movement. */
    boolean isUsed(MovementId movement);
}
