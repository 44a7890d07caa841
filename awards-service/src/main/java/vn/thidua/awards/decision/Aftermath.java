package vn.thidua.awards.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What happened to an award after it was decided.
 *
 * @param handOver trao thưởng
 * @param revocation hủy bỏ; then the award never counted
 * @param reissues cấp đổi, cấp lại, the earliest first
 */
public record Aftermath(
        Optional<HandOver> handOver, Optional<Revocation> revocation, List<Reissue> reissues) {

    public static final Aftermath NONE =
            new Aftermath(Optional.empty(), Optional.empty(), List.of());

    /**
     * Trao.
     *
     * @param receiver who took it, the person himself or for him
     */
    public record HandOver(LocalDate on, String place, String receiver) {}

    /** Căn cứ hủy bỏ (Luật Thi đua, khen thưởng 2022, Điều 93). */
    public enum Ground {
        /** Gian dối trong kê khai thành tích. */
        FRAUD("gian dối trong việc kê khai thành tích để được khen thưởng"),
        /** Cung cấp sai sự thật hoặc làm giả hồ sơ, giấy tờ. */
        FALSE_PAPERS("cung cấp sai sự thật hoặc làm giả hồ sơ, giấy tờ để đề nghị khen thưởng"),
        /** Thẩm định, xét, duyệt, đề nghị trái pháp luật. */
        UNLAWFUL_APPRAISAL(
                "thẩm định, xét, duyệt, đề nghị khen thưởng trái quy định của pháp luật"),
        /** Có kết luận vi phạm trong thời gian tính thành tích. */
        LATER_CONCLUSION(
                "có kết luận của cơ quan có thẩm quyền về vi phạm trong thời gian tính thành tích khen thưởng");

        private final String words;

        Ground(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /**
     * Hủy bỏ quyết định và thu hồi.
     *
     * @param number of the revoking decision
     * @param returnBy by when objects and money are to be given back
     * @param objects whether there is anything to give back
     * @param objectsReturned when the objects came back
     * @param dong what is to be given back
     * @param moneyReturned when the money came back
     */
    public record Revocation(
            DecisionNumber number,
            LocalDate date,
            Ground ground,
            String words,
            LocalDate returnBy,
            boolean objects,
            Optional<LocalDate> objectsReturned,
            long dong,
            Optional<LocalDate> moneyReturned) {

        Revocation recovered(Optional<LocalDate> things, Optional<LocalDate> money) {
            return new Revocation(
                    number,
                    date,
                    ground,
                    words,
                    returnBy,
                    objects,
                    objectsReturned.or(() -> things),
                    dong,
                    moneyReturned.or(() -> money));
        }

        /** Whether everything is back. */
        public boolean isSettled() {
            return (!objects || objectsReturned.isPresent())
                    && (dong == 0 || moneyReturned.isPresent());
        }
    }

    /**
     * Cấp đổi, cấp lại bằng, giấy chứng nhận.
     *
     * @param id within the line
     * @param answered when it was granted or refused
     * @param note why, or the number of the paper
     */
    public record Reissue(
            String id,
            Kind kind,
            LocalDate asked,
            String reason,
            LocalDate dueOn,
            State state,
            Optional<LocalDate> answered,
            String note) {

        /** Loại. */
        public enum Kind {
            /** Cấp đổi: damaged or misprinted; the old one is taken back. */
            EXCHANGE,
            /** Cấp lại: lost. */
            REPLACEMENT
        }

        /** Trạng thái. */
        public enum State {
            /** Đã nhận đề nghị. */
            ASKED,
            /** Đã cấp. */
            GRANTED,
            /** Không cấp. */
            REFUSED
        }

        Reissue in(State next, LocalDate on, String words) {
            return new Reissue(id, kind, asked, reason, dueOn, next, Optional.of(on), words);
        }
    }

    public Aftermath {
        reissues = List.copyOf(reissues);
    }

    long moneyReturned() {
        return revocation
                .filter(each -> each.moneyReturned().isPresent())
                .map(Revocation::dong)
                .orElse(0L);
    }

    Aftermath with(HandOver next) {
        return new Aftermath(Optional.of(next), revocation, reissues);
    }

    Aftermath with(Revocation next) {
        return new Aftermath(handOver, Optional.of(next), reissues);
    }

    Aftermath with(Reissue next) {
        List<Reissue> more = new ArrayList<>(reissues);
        more.removeIf(each -> each.id().equals(next.id()));
        more.add(next);
        return new Aftermath(handOver, revocation, more);
    }
}
