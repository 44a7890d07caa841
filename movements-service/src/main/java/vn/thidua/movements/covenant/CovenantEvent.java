package vn.thidua.movements.covenant;

/** What others are told of covenants. */
public sealed interface CovenantEvent {

    record CovenantSigned(Covenant covenant, Signature signature) implements CovenantEvent {}

    record CovenantWithdrawn(Covenant covenant, Withdrawn edition) implements CovenantEvent {}
}
