package vn.thidua.awards.council;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Gợi ý không tham gia bỏ phiếu, from what is known of members and nominees. A person says yes or no. */
final class Recusals {

    private static final int SHORTEST_WORKPLACE = 5;

    private Recusals() {}

    static List<Recusal> proposed(List<CouncilMember> members, List<AgendaItem> items) {
        List<Recusal> found = new ArrayList<>();
        for (AgendaItem item : items) {
            for (CouncilMember member : members) {
                ground(member, item)
                        .ifPresent(
                                ground ->
                                        found.add(
                                                new Recusal(
                                                        item.dossier(),
                                                        member.id(),
                                                        ground,
                                                        Recusal.State.PROPOSED,
                                                        words(ground, member, item))));
            }
        }
        return found;
    }

    private static Optional<Recusal.Ground> ground(CouncilMember member, AgendaItem item) {
        String nominee = folded(item.nominee());
        if (item.person() && folded(member.name()).equals(nominee)) {
            return Optional.of(Recusal.Ground.SELF);
        }
        if (member.relatives().stream().map(Recusals::folded).anyMatch(nominee::contains)) {
            return Optional.of(Recusal.Ground.RELATIVE);
        }
        String workplace = folded(member.workplace());
        boolean own =
                workplace.length() >= SHORTEST_WORKPLACE
                        && (folded(item.unitName()).contains(workplace)
                                || folded(item.post()).contains(workplace)
                                || nominee.contains(workplace));
        return own ? Optional.of(Recusal.Ground.OWN_UNIT) : Optional.empty();
    }

    private static String words(Recusal.Ground ground, CouncilMember member, AgendaItem item) {
        return switch (ground) {
            case SELF -> "Trùng họ tên với người được đề nghị";
            case RELATIVE -> "Có tên trong danh sách người thân đã khai";
            case OWN_UNIT -> "Cùng đơn vị: " + member.workplace();
            case OTHER -> item.nominee();
        };
    }

    private static String folded(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ")
                .strip();
    }
}
