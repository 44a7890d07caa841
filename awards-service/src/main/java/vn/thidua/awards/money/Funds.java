package vn.thidua.awards.money;

/** The funds of the bound unit. */
public interface Funds {

    /** What is stored, or an empty one of version 0. */
    Fund ofYear(int year);

    /** False when somebody else was faster. */
    boolean store(Fund fund);
}
