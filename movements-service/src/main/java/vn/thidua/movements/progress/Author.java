package vn.thidua.movements.progress;

/**
 * Who said it.
 *
 * @param account the account's subject, names are not stored; of a link the owner to whom it was sent
 */
public record Author(Way way, String account) {

    /** In which part the person acted. */
    public enum Way {
        SPECIALIST,
        LEADER,
        AGENCY,
        LINK
    }
}
