package vn.thidua.awards.subject;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.thidua.awards.catalogue.AwardCode;

/** What is known of a subject's years beside its honours (quá trình của đối tượng). */
public record History(
        List<YearlyRating> ratings,
        List<Initiative> initiatives,
        List<Discipline> disciplines,
        List<Concern> concerns,
        List<Leave> leaves) {

    public static final History NONE =
            new History(List.of(), List.of(), List.of(), List.of(), List.of());

    /**
     * Kết quả xếp loại of a year.
     *
     * @param source the document that says so; may be blank
     */
    public record YearlyRating(PeriodKind period, int year, Rating rating, String source) {}

    /** What an initiative is. */
    public enum InitiativeKind {
        /** Sáng kiến. */
        INITIATIVE,
        /** Đề tài, công trình nghiên cứu khoa học, công nghệ. */
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

        public boolean atLeast(Scope other) {
            return compareTo(other) >= 0;
        }
    }

    /**
     * Sáng kiến, đề tài đã được công nhận.
     *
     * @param id unique within the subject
     * @param year in which it was recognised
     * @param certificate number of the certificate or the decision
     * @param used for which award it has been relied on: that is possible once (Công văn 5007/BNV-TĐKT năm 2023)
     */
    public record Initiative(
            String id,
            InitiativeKind kind,
            String title,
            Scope scope,
            int year,
            String certificate,
            Optional<Use> used) {

        Initiative free() {
            return new Initiative(id, kind, title, scope, year, certificate, Optional.empty());
        }

        Initiative usedFor(Use use) {
            return new Initiative(id, kind, title, scope, year, certificate, Optional.of(use));
        }
    }

    /** For which award of which year. */
    public record Use(AwardCode award, int year) {}

    /**
     * Kỷ luật.
     *
     * @param form khiển trách, cảnh cáo …
     * @param until last day of its effect; empty: still pending
     */
    public record Discipline(String form, LocalDate from, Optional<LocalDate> until) {

        public boolean holdsOn(LocalDate date) {
            return !date.isBefore(from) && until.filter(date::isAfter).isEmpty();
        }
    }

    /** How a concern weighs. */
    public enum Severity {
        /** Không xét khi còn hiệu lực. */
        BLOCK,
        /** Nhắc người thẩm định. */
        WARNING
    }

    /** What a concern is about. */
    public enum ConcernKind {
        /** Vi phạm pháp luật. */
        VIOLATION,
        /** Đang xem xét kỷ luật. */
        DISCIPLINE,
        /** Đang thanh tra, kiểm tra, điều tra. */
        INSPECTION,
        /** Khiếu nại, tố cáo đang được xác minh. */
        COMPLAINT
    }

    /**
     * Thông tin không đủ điều kiện khen thưởng, as police, inspectors, tax and insurance offices report it.
     *
     * @param source which office said it, and with which document
     * @param until last day on which it counts; empty: until it is taken away
     */
    public record Concern(
            ConcernKind kind,
            String what,
            String source,
            LocalDate from,
            Optional<LocalDate> until,
            Severity severity) {

        public boolean holdsOn(LocalDate date) {
            return !date.isBefore(from) && until.filter(date::isAfter).isEmpty();
        }
    }

    /** Nghỉ thai sản: counts as time of work (Nghị định 152/2025/NĐ-CP, Điều 4 khoản 5). */
    public record Leave(LocalDate from, LocalDate until) {}

    public History {
        ratings = List.copyOf(ratings);
        initiatives = List.copyOf(initiatives);
        disciplines = List.copyOf(disciplines);
        concerns = List.copyOf(concerns);
        leaves = List.copyOf(leaves);
    }

    public Optional<Rating> ratingOf(PeriodKind period, int year) {
        return ratings.stream()
                .filter(each -> each.period() == period && each.year() == year)
                .map(YearlyRating::rating)
                .findFirst();
    }

    /** With this rating in place of the year's former one. */
    public History rated(YearlyRating rating) {
        List<YearlyRating> all =
                new ArrayList<>(
                        ratings.stream()
                                .filter(
                                        each ->
                                                each.period() != rating.period()
                                                        || each.year() != rating.year())
                                .toList());
        all.add(rating);
        return new History(all, initiatives, disciplines, concerns, leaves);
    }

    /** With the initiative marked as relied on; as it is if it does not know it or has marked it before. */
    public History used(String initiative, Use use) {
        return new History(
                ratings,
                initiatives.stream()
                        .map(
                                each ->
                                        each.id().equals(initiative) && each.used().isEmpty()
                                                ? each.usedFor(use)
                                                : each)
                        .toList(),
                disciplines,
                concerns,
                leaves);
    }

    /** With what was relied on for that award free again; as it is if it was for another one. */
    public History freed(String initiative, Use use) {
        return new History(
                ratings,
                initiatives.stream()
                        .map(
                                each ->
                                        each.id().equals(initiative)
                                                        && each.used()
                                                                .filter(use::equals)
                                                                .isPresent()
                                                ? each.free()
                                                : each)
                        .toList(),
                disciplines,
                concerns,
                leaves);
    }

    /** Of two entries of one subject: where both rate a year, this one's rating counts. */
    public History with(History other) {
        Map<String, YearlyRating> years = new LinkedHashMap<>();
        Stream.of(ratings, other.ratings)
                .flatMap(Collection::stream)
                .forEach(each -> years.putIfAbsent(each.period() + " " + each.year(), each));
        return new History(
                List.copyOf(years.values()),
                both(other, History::initiatives),
                both(other, History::disciplines),
                both(other, History::concerns),
                both(other, History::leaves));
    }

    private <T> List<T> both(History other, Function<History, List<T>> part) {
        return Stream.of(part.apply(this), part.apply(other))
                .flatMap(List::stream)
                .distinct()
                .toList();
    }
}
