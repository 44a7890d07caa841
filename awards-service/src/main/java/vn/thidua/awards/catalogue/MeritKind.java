package vn.thidua.awards.catalogue;

/** For what sort of merit one is commended (loại hình khen thưởng; Luật Thi đua, khen thưởng 2022, Điều 8). */
public enum MeritKind {
    /** Khen thưởng công trạng. */
    ACHIEVEMENT,
    /** Khen thưởng đột xuất. */
    SUDDEN,
    /** Khen thưởng phong trào, theo đợt hoặc chuyên đề. */
    MOVEMENT,
    /** Khen thưởng quá trình cống hiến. */
    CONTRIBUTION,
    /** Khen thưởng theo niên hạn. */
    LONG_SERVICE,
    /** Khen thưởng đối ngoại. */
    FOREIGN_RELATIONS;

    /**
     * Whether it is a ground for khen công trạng; khen phong trào, chuyên đề and đột xuất are none (Luật Thi đua, khen
     * thưởng 2022, Điều 5; Nghị định 152/2025/NĐ-CP, Điều 4).
     */
    public boolean isGroundForMerit() {
        return this != MOVEMENT && this != SUDDEN;
    }
}
