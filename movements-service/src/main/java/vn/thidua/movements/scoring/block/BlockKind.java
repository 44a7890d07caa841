package vn.thidua.movements.scoring.block;

/** Cụm (territories) or khối (agencies, enterprises, schools …). */
public enum BlockKind {
    CLUSTER,
    BLOCK
}
