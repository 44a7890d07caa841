package vn.thidua.awards.council;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Thành viên hội đồng.
 *
 * @param id within the council
 * @param workplace where the member works, as in the dossiers; blank if it does not matter
 * @param username the account with which the member votes; without one a written opinion is asked for
 * @param relatives names of relatives, as the member has declared them
 * @param from first day of the term
 * @param to first day no longer in office
 */
public record CouncilMember(
        String id,
        String name,
        String post,
        String workplace,
        Role role,
        Optional<String> username,
        List<String> relatives,
        LocalDate from,
        Optional<LocalDate> to) {

    /** Vai trò in the council. */
    public enum Role {
        /** Chủ tịch Hội đồng. */
        CHAIR("Chủ tịch Hội đồng"),
        /** Phó Chủ tịch Hội đồng. */
        VICE("Phó Chủ tịch Hội đồng"),
        /** Thư ký, who also votes. */
        SECRETARY("Thành viên, Thư ký"),
        /** Ủy viên. */
        MEMBER("Thành viên");

        private final String words;

        Role(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    public CouncilMember {
        relatives = List.copyOf(relatives);
    }

    public boolean inOfficeOn(LocalDate date) {
        return !date.isBefore(from) && to.map(date::isBefore).orElse(true);
    }
}
