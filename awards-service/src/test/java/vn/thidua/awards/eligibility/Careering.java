package vn.thidua.awards.eligibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.thidua.awards.catalogue.Award;
import vn.thidua.awards.catalogue.AwardCode;
import vn.thidua.awards.catalogue.MeritKind;
import vn.thidua.awards.subject.PeriodKind;
import vn.thidua.awards.subject.Rating;

/** Careers, told fact by fact. */
final class Careering {

    private final Award.Subject kind;
    private final PeriodKind period;
    private final List<Career.Rated> ratings = new ArrayList<>();
    private final List<Career.Received> received = new ArrayList<>();
    private final List<Career.Invention> inventions = new ArrayList<>();
    private final List<Career.Sanction> sanctions = new ArrayList<>();
    private final List<Career.Concern> concerns = new ArrayList<>();
    private final List<Career.Leave> leaves = new ArrayList<>();
    private final List<Career.Share> shares = new ArrayList<>();

    Careering(Award.Subject kind, PeriodKind period) {
        this.kind = kind;
        this.period = period;
    }

    static Careering person() {
        return new Careering(Award.Subject.INDIVIDUAL, PeriodKind.CALENDAR_YEAR);
    }

    static Careering teacher() {
        return new Careering(Award.Subject.INDIVIDUAL, PeriodKind.SCHOOL_YEAR);
    }

    static Careering collective() {
        return new Careering(Award.Subject.COLLECTIVE, PeriodKind.CALENDAR_YEAR);
    }

    Careering rated(Rating rating, int... years) {
        for (int year : years) {
            ratings.add(new Career.Rated(new Period(period, year), rating));
        }
        return this;
    }

    Careering received(String award, int... years) {
        return received(award, MeritKind.ACHIEVEMENT, period, years);
    }

    Careering received(String award, MeritKind merit, PeriodKind in, int... years) {
        for (int year : years) {
            received.add(given(award, merit, new Period(in, year), false));
        }
        return this;
    }

    Careering revoked(String award, int year) {
        received.add(given(award, MeritKind.ACHIEVEMENT, new Period(period, year), true));
        return this;
    }

    private static Career.Received given(
            String award, MeritKind merit, Period period, boolean revoked) {
        return new Career.Received(
                new AwardCode(award),
                merit,
                period,
                "12/QĐ-UBND",
                period.last().plusDays(20),
                revoked);
    }

    Careering invented(Career.Scope scope, int year) {
        return invented(scope, year, Optional.empty());
    }

    Careering invented(Career.Scope scope, int year, Optional<Career.Use> used) {
        inventions.add(
                new Career.Invention(
                        Career.InventionKind.INITIATIVE,
                        "Số hóa sổ hộ tịch",
                        scope,
                        year,
                        "05/QĐ-SKHCN",
                        used));
        return this;
    }

    Careering disciplined(LocalDate from, Optional<LocalDate> until) {
        sanctions.add(new Career.Sanction("Khiển trách", from, until));
        return this;
    }

    Careering suspected(LocalDate on, boolean blocks) {
        concerns.add(
                new Career.Concern(
                        "Đang thanh tra đất đai",
                        "Thanh tra tỉnh, công văn 7",
                        on,
                        Optional.empty(),
                        blocks));
        return this;
    }

    Careering onLeave(LocalDate from, LocalDate until) {
        leaves.add(new Career.Leave(from, until));
        return this;
    }

    Careering share(String award, int year, int percent) {
        shares.add(new Career.Share(new AwardCode(award), new Period(period, year), percent));
        return this;
    }

    Career career() {
        return new Career(
                new Career.Facts(
                        kind,
                        period,
                        ratings,
                        received,
                        inventions,
                        sanctions,
                        concerns,
                        leaves,
                        shares));
    }
}
