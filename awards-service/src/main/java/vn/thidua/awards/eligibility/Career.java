package vn.thidua.awards.eligibility;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.thidua.awards.catalogue.Award;
import vn.thidua.awards.catalogue.AwardCode;
import vn.thidua.awards.catalogue.MeritKind;
import vn.thidua.awards.subject.PeriodKind;
import vn.thidua.awards.subject.Rating;

/**
 * All that is known of one subject's years (quá trình công tác và khen thưởng), ready to be asked: a question about
 * few years takes the same time however long the career is.
 */
public final class Career {

    /**
     * The facts.
     *
     * @param kind person, collective or household
     * @param period in which years it counts now
     * @param shares of a collective: per cent of its members that have an award, in a period; what is not known is
     *     not there
     */
    public record Facts(
            Award.Subject kind,
            PeriodKind period,
            List<Rated> ratings,
            List<Received> received,
            List<Invention> inventions,
            List<Sanction> sanctions,
            List<Concern> concerns,
            List<Leave> leaves,
            List<Share> shares) {

        public Facts {
            ratings = List.copyOf(ratings);
            received = List.copyOf(received);
            inventions = List.copyOf(inventions);
            sanctions = List.copyOf(sanctions);
            concerns = List.copyOf(concerns);
            leaves = List.copyOf(leaves);
            shares = List.copyOf(shares);
        }

        /** As it was before any award was taken back. */
        Facts withNothingRevoked() {
            return new Facts(
                    kind,
                    period,
                    ratings,
                    received.stream().map(Received::asGiven).toList(),
                    inventions,
                    sanctions,
                    concerns,
                    leaves,
                    shares);
        }

        /** Somebody of whom nothing is known. */
        public static Facts none(Award.Subject kind, PeriodKind period) {
            return new Facts(
                    kind, period, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                    List.of());
        }
    }

    /** Kết quả xếp loại. */
    public record Rated(Period period, Rating rating) {}

    /**
     * Danh hiệu, hình thức khen thưởng đã nhận.
     *
     * @param decision number of the decision, as written
     * @param revoked quyết định đã bị hủy bỏ
     */
    public record Received(
            AwardCode award,
            MeritKind kind,
            Period period,
            String decision,
            LocalDate on,
            boolean revoked) {

        Received asGiven() {
            return new Received(award, kind, period, decision, on, false);
        }
    }

    /** What an invention is. */
    public enum InventionKind {
        /** Sáng kiến. */
        INITIATIVE,
        /** Đề tài khoa học, công trình nghiên cứu. */
        RESEARCH,
        /** Mưu trí, sáng tạo trong chiến đấu, phục vụ chiến đấu. */
        COMBAT_INGENUITY
    }

    /** Phạm vi ảnh hưởng, the smaller ones first. */
    public enum Scope {
        /** Cơ sở. */
        GRASSROOTS,
        /** Bộ, ban, ngành, tỉnh. */
        PROVINCE,
        /** Toàn quốc. */
        NATION;

        boolean atLeast(Scope other) {
            return compareTo(other) >= 0;
        }
    }

    /**
     * Sáng kiến, đề tài, mưu trí sáng tạo đã được công nhận.
     *
     * @param year in which it was recognised
     * @param used for which award of which year it has been relied on: possible once (Công văn 5007/BNV-TĐKT năm
     *     2023)
     */
    public record Invention(
            InventionKind kind,
            String title,
            Scope scope,
            int year,
            String certificate,
            Optional<Use> used) {}

    /** For which award of which year. */
    public record Use(AwardCode award, int year) {}

    /**
     * Kỷ luật.
     *
     * @param until last day of its effect; empty: still being looked into
     */
    public record Sanction(String form, LocalDate from, Optional<LocalDate> until) {

        boolean holdsOn(LocalDate date) {
            return !date.isBefore(from) && until.filter(date::isAfter).isEmpty();
        }
    }

    /**
     * Vi phạm, thanh tra, kiểm tra, khiếu nại, tố cáo as other offices report it.
     *
     * @param until last day on which it counts; empty: until further notice
     * @param blocks false: it only warns
     */
    public record Concern(
            String what, String source, LocalDate on, Optional<LocalDate> until, boolean blocks) {

        boolean holdsOn(LocalDate date) {
            return !date.isBefore(on) && until.filter(date::isAfter).isEmpty();
        }
    }

    /** Nghỉ thai sản. */
    public record Leave(LocalDate from, LocalDate until) {

        boolean touches(Period period) {
            return !from.isAfter(period.last()) && !until.isBefore(period.first());
        }
    }

    /** Tỷ lệ thành viên đạt danh hiệu. */
    public record Share(AwardCode award, Period period, int percent) {}

    private final Facts facts;
    private final Map<Period, Rating> ratings = new HashMap<>();
    private final Map<AwardCode, List<Received>> received;
    private final List<Invention> inventions;
    private final Optional<Lookback> read;
    private boolean lookedBeyond;

    /** Of which all is known. */
    public Career(Facts facts) {
        this(facts, Optional.empty());
    }

    /**
     * Of which all is known but awards received.
     *
     * @param read which of them are there; those that are named among the facts as not counting are there in any case
     */
    public Career(Facts facts, Lookback read) {
        this(facts, Optional.of(read));
    }

    private Career(Facts facts, Optional<Lookback> read) {
        this.facts = facts;
        this.read = read;
        facts.ratings().forEach(rated -> ratings.put(rated.period(), rated.rating()));
        inventions =
                facts.inventions().stream()
                        .sorted(Comparator.comparingInt(Invention::year).reversed())
                        .toList();
        received =
                facts.received().stream()
                        .sorted(Comparator.comparing(Received::period).reversed())
                        .collect(
                                groupingBy(
                                        Received::award,
                                        collectingAndThen(toList(), List::copyOf)));
    }

    public Facts facts() {
        return facts;
    }

    /** Whether an answer needed awards that were not read: then it is to be asked again of the whole career. */
    public boolean lookedBeyond() {
        return lookedBeyond;
    }

    /** Whether all that was received of these awards since that day is here. */
    void needs(Set<AwardCode> awards, LocalDate since) {
        lookedBeyond |=
                read.filter(
                                known ->
                                        since.getYear() < known.since()
                                                && !Collections.disjoint(known.lately(), awards))
                        .isPresent();
    }

    /** Where somebody counted in the other kind of years then, that year's. */
    Optional<Rating> rating(Period period) {
        Rating same = ratings.get(period);
        return Optional.ofNullable(
                same == null ? ratings.get(new Period(other(period.kind()), period.year())) : same);
    }

    private static PeriodKind other(PeriodKind kind) {
        return switch (kind) {
            case CALENDAR_YEAR -> PeriodKind.SCHOOL_YEAR;
            case SCHOOL_YEAR -> PeriodKind.CALENDAR_YEAR;
        };
    }

    /** The youngest first, revoked ones too. */
    List<Received> received(AwardCode award) {
        return received.getOrDefault(award, List.of());
    }

    /** The youngest first. */
    List<Invention> inventions() {
        return inventions;
    }

    boolean onLeave(Period period) {
        return facts.leaves().stream().anyMatch(leave -> leave.touches(period));
    }
}
