package vn.thidua.movements.covenant;

/** What others are told of covenants; the year is the block's. */
public sealed interface CovenantEvent {

    record CovenantSigned(Covenant covenant, Signature signature, int year)
            implements CovenantEvent {}

    record CovenantWithdrawn(Covenant covenant, Withdrawn edition, int year)
            implements CovenantEvent {}
}
