package vn.thidua.awards.money;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.thidua.platform.tenancy.TenantId;

/**
 * Quỹ thi đua, khen thưởng of a unit and year, as its people enter it. What decisions pay is not entered: it is read from
 * the decisions, so that fund and decisions cannot differ.
 *
 * @param version 0 before the first entry
 */
public record Fund(TenantId unit, int year, List<Entry> entries, long version) {

    /** Thu hay chi. */
    public enum Direction {
        /** Thu: what was carried over, the budget, contributions, money taken back. */
        INCOME,
        /** Chi for something else than the money of a decision: certificates, frames, the ceremony. */
        SPENDING
    }

    /**
     * Một khoản thu, chi.
     *
     * @param dong above 0
     * @param paper the voucher or decision, in words
     */
    public record Entry(
            String id, Direction direction, long dong, LocalDate on, String words, String paper) {}

    /** What became of an entry. */
    public sealed interface Outcome {
        record Done(Fund fund) implements Outcome {}

        record Refused(FundReason reason) implements Outcome {}
    }

    public Fund {
        entries = List.copyOf(entries);
    }

    public static Fund empty(TenantId unit, int year) {
        return new Fund(unit, year, List.of(), 0);
    }

    public Outcome enter(Entry entry, LocalDate today) {
        return refusal(entry, today)
                .<Outcome>map(Outcome.Refused::new)
                .orElseGet(
                        () -> {
                            List<Entry> more = new ArrayList<>(entries);
                            more.add(entry);
                            return new Outcome.Done(new Fund(unit, year, more, version));
                        });
    }

    private Optional<FundReason> refusal(Entry entry, LocalDate today) {
        if (entry.dong() <= 0) {
            return Optional.of(FundReason.SUM_NOT_POSITIVE);
        }
        if (entry.words().isBlank()) {
            return Optional.of(FundReason.WORDS_MISSING);
        }
        if (entry.on().getYear() != year) {
            return Optional.of(FundReason.OTHER_YEAR);
        }
        return entry.on().isAfter(today)
                ? Optional.of(FundReason.DATE_IN_FUTURE)
                : Optional.empty();
    }

    public long income() {
        return sum(Direction.INCOME);
    }

    public long otherSpending() {
        return sum(Direction.SPENDING);
    }

    private long sum(Direction direction) {
        return entries.stream()
                .filter(each -> each.direction() == direction)
                .mapToLong(Entry::dong)
                .sum();
    }

    /**
     * Số dư.
     *
     * @param paidByDecisions the money of the year's decisions, less what was taken back
     */
    public long balance(long paidByDecisions) {
        return income() - otherSpending() - paidByDecisions;
    }
}
