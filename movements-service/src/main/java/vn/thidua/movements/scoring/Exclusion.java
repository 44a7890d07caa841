package vn.thidua.movements.scoring;

/** A condition under which a unit is not ranked (trường hợp không xếp loại). */
public record Exclusion(String code, String text) {}
