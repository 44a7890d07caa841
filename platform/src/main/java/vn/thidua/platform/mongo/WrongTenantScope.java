package vn.thidua.platform.mongo;

/** The bound scope does not allow what the code tries to do with the collection: always a programming error. */
public final class WrongTenantScope extends IllegalStateException {

    public WrongTenantScope(String message) {
        super(message);
    }
}
