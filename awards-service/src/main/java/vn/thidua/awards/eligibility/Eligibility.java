package vn.thidua.awards.eligibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import vn.thidua.awards.catalogue.Award;
import vn.thidua.awards.catalogue.AwardCode;
import vn.thidua.awards.catalogue.Catalogue;
import vn.thidua.awards.catalogue.MeritKind;
import vn.thidua.awards.eligibility.Career.Received;
import vn.thidua.awards.eligibility.Verdict.Finding;
import vn.thidua.awards.eligibility.Verdict.Standing;

/** What the law of a day says of a career (đối chiếu điều kiện): the verdict informs, the council decides. */
public final class Eligibility {

    private static final int FIRST_YEAR = 1990;

    private final Catalogue catalogue;
    private final RuleBook rules;
    private final Map<AwardCode, String> names = new HashMap<>();

    public Eligibility(Catalogue catalogue, RuleBook rules) {
        this.catalogue = catalogue;
        this.rules = rules;
        catalogue.entries().forEach(award -> names.put(award.code(), award.name()));
    }

    /**
     * A title and how near it is.
     *
     * @param reachableIn the earliest year in which all that is missing could be there; empty: met, or not to be said
     */
    public record Prospect(
            Award award, Standing standing, List<String> missing, OptionalInt reachableIn) {}

    /** An award whose ground is gone, because another one was taken back after it. */
    public record Shaken(Received received, String name, List<String> missing) {}

    /**
     * An award as a province has it.
     *
     * @param award with the province's own terms, or its own title
     * @param added conditions beside those of the law
     */
    public record Local(Award award, List<Condition> added) {

        public Local {
            added = List.copyOf(added);
        }
    }

    /** Compares the conditions that the law has for one award. */
    public EligibilityOutcome of(Career career, Question asked) {
        return of(
                career,
                asked,
                catalogue
                        .find(asked.award(), asked.on())
                        .map(award -> new Local(award, List.of())));
    }

    /** Compares the conditions of one award with those that a province adds; empty: there is no such award. */
    public EligibilityOutcome of(Career career, Question asked, Optional<Local> local) {
        Optional<Catalogue.Version> version = catalogue.version(asked.on());
        if (version.isEmpty()) {
            return refused(EligibilityReason.BEFORE_FIRST_VERSION);
        }
        if (asked.period().year() < FIRST_YEAR) {
            return refused(EligibilityReason.YEAR_TOO_EARLY);
        }
        if (asked.period().first().isAfter(asked.on())) {
            return refused(EligibilityReason.YEAR_NOT_BEGUN);
        }
        if (local.isEmpty()) {
            return refused(EligibilityReason.AWARD_UNKNOWN);
        }
        return local.get().award().appliesTo().contains(career.facts().kind())
                ? new EligibilityOutcome.Compared(
                        verdict(career, asked, local.get(), version.get().name()))
                : refused(EligibilityReason.NOT_FOR_SUCH_SUBJECT);
    }

    /**
     * What has to be read of the awards that somebody received, to compare the conditions of this one.
     *
     * @param year the one asked for
     */
    public Lookback lookback(AwardCode award, LocalDate on, int year, Optional<Local> local) {
        List<Condition> all = new ArrayList<>(rules.of(award, on));
        local.map(Local::added).ifPresent(all::addAll);
        all.addAll(rules.general(on));
        return Lookback.of(all, year);
    }

    private static EligibilityOutcome refused(EligibilityReason reason) {
        return new EligibilityOutcome.Refused(reason);
    }

    private Verdict verdict(Career career, Question asked, Local local, String version) {
        List<Finding> own =
                Examination.of(rules.of(asked.award(), asked.on()), career, asked, this::name);
        List<Finding> findings =
                new ArrayList<>(
                        own.isEmpty() && local.added().isEmpty()
                                ? List.of(notModelled(local.award()))
                                : own);
        findings.addAll(Examination.of(local.added(), career, asked, this::name));
        findings.addAll(Examination.of(rules.general(asked.on()), career, asked, this::name));
        return new Verdict(asked.award(), asked.period().year(), version, asked.on(), findings);
    }

    private static Finding notModelled(Award award) {
        return new Finding(
                "Đạt tiêu chuẩn " + award.name(),
                award.article(),
                Standing.UNKNOWN,
                List.of(),
                List.of(
                        "Tiêu chuẩn này chưa nhập thành điều kiện để máy đối chiếu: người xét đối chiếu với văn bản."),
                OptionalInt.empty());
    }

    private String name(AwardCode code) {
        return names.getOrDefault(code, code.value());
    }

    /** All titles for such a subject on that day (danh hiệu có thể đạt), as the catalogue has them. */
    public List<Prospect> outlook(Career career, int year, LocalDate on) {
        return outlook(
                career,
                year,
                on,
                catalogue.on(on).stream().map(award -> new Local(award, List.of())).toList());
    }

    /** Those of the offered awards that are titles for such a subject. */
    public List<Prospect> outlook(Career career, int year, LocalDate on, List<Local> offered) {
        List<Prospect> all = new ArrayList<>();
        for (Local local : offered) {
            Award award = local.award();
            if (award.kind() == Award.Kind.TITLE
                    && of(
                                    career,
                                    new Question(
                                            award.code(),
                                            MeritKind.ACHIEVEMENT,
                                            new Period(career.facts().period(), year),
                                            on),
                                    Optional.of(local))
                            instanceof EligibilityOutcome.Compared(var verdict)) {
                all.add(prospect(award, verdict));
            }
        }
        return all;
    }

    private static Prospect prospect(Award award, Verdict verdict) {
        List<Finding> failed =
                verdict.findings().stream()
                        .filter(each -> each.standing() == Standing.NOT_MET)
                        .toList();
        boolean sayable = failed.stream().allMatch(each -> each.reachableIn().isPresent());
        return new Prospect(
                award,
                verdict.standing(),
                failed.stream().flatMap(each -> each.missing().stream()).toList(),
                sayable
                        ? failed.stream().flatMapToInt(each -> each.reachableIn().stream()).max()
                        : OptionalInt.empty());
    }

    /**
     * Awards that met their conditions only with one that was taken back since (tính lại sau khi hủy bỏ). Those from
     * before the first version of the law known here are held against that one.
     */
    public List<Shaken> shaken(Career career) {
        List<Received> revoked =
                career.facts().received().stream().filter(Received::revoked).toList();
        if (revoked.isEmpty()) {
            return List.of();
        }
        Career before = new Career(career.facts().withNothingRevoked());
        List<Shaken> shaken = new ArrayList<>();
        for (Received each : career.facts().received()) {
            if (each.revoked()
                    || revoked.stream()
                            .allMatch(gone -> gone.period().compareTo(each.period()) > 0)) {
                continue;
            }
            List<Finding> lost = failed(career, each);
            Set<String> always =
                    Set.copyOf(failed(before, each).stream().map(Finding::condition).toList());
            List<String> missing =
                    lost.stream()
                            .filter(finding -> !always.contains(finding.condition()))
                            .flatMap(finding -> finding.missing().stream())
                            .toList();
            if (!missing.isEmpty()) {
                shaken.add(new Shaken(each, name(each.award()), missing));
            }
        }
        return shaken;
    }

    private List<Finding> failed(Career career, Received award) {
        LocalDate first = catalogue.versions().getFirst().from();
        LocalDate on = award.on().isBefore(first) ? first : award.on();
        return of(career, new Question(award.award(), award.kind(), award.period(), on))
                        instanceof EligibilityOutcome.Compared(var verdict)
                ? verdict.findings().stream()
                        .filter(each -> each.standing() == Standing.NOT_MET)
                        .toList()
                : List.of();
    }
}
