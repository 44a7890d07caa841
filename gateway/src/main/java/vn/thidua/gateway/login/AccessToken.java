package vn.thidua.gateway.login;

/** Mã truy cập của một phiên: what a session has to show to a service right now. */
public sealed interface AccessToken {

    /** Good for the next call at least. */
    record Valid(String value) implements AccessToken {}

    /** The identity provider no longer knows this sign-in: locked, signed out elsewhere, or its time is over. */
    record SignedOut() implements AccessToken {}

    /** The identity provider could not be asked; the sign-in itself may well be good. */
    record Unreachable() implements AccessToken {}
}
