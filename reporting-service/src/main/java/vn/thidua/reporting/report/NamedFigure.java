package vn.thidua.reporting.report;

import java.util.Map;
import vn.thidua.reporting.rollup.DossierState;
import vn.thidua.reporting.rollup.Figure;
import vn.thidua.reporting.rollup.Figures;
import vn.thidua.reporting.rollup.Metrics;

/**
 * Số liệu có tên: what a formula may refer to.
 *
 * @param name as formulas say it: {@code phong_trao}
 * @param label Vietnamese
 */
public record NamedFigure(String name, String label, Source source) {

    /** Where the roll-up has it. */
    public sealed interface Source {

        /** Of what a unit does in a year beside its plans. */
        record OfYear(Figure figure) implements Source {}

        /** How many are registered for a title of the catalogue. */
        record OfTitle(String code) implements Source {}

        /** Of the plans in force of the year. */
        record OfPlans(PlanCount count) implements Source {}

        /** Dossiers that are, or have come, so far. */
        record OfDossiers(DossierCount count) implements Source {}

        /** How often an award of the catalogue was given. */
        record OfAward(String code) implements Source {}
    }

    /** What is counted of plans. */
    public enum PlanCount {
        PLANS,
        TASKS,
        TARGETS;

        long of(Metrics metrics) {
            return switch (this) {
                case PLANS -> metrics.plans();
                case TASKS -> metrics.tasks();
                case TARGETS -> metrics.targets();
            };
        }
    }

    /** What is counted of dossiers (hồ sơ khen thưởng). */
    public enum DossierCount {
        /** What was submitted and not taken back, whatever came of it. */
        SUBMITTED,
        /** What was given. */
        GIVEN;

        long of(Map<DossierState, Long> dossiers) {
            return dossiers.entrySet().stream()
                    .filter(each -> counts(each.getKey()))
                    .mapToLong(Map.Entry::getValue)
                    .sum();
        }

        private boolean counts(DossierState state) {
            return switch (state) {
                case DRAFT, WITHDRAWN -> false;
                case DECIDED, HANDED_OVER -> true;
                case SUBMITTED,
                        RETURNED,
                        RECEIVED,
                        UNDER_APPRAISAL,
                        IN_CONCURRENCE,
                        POSTED,
                        BEFORE_COUNCIL,
                        BEFORE_SIGNER,
                        DECLINED,
                        REVOKED ->
                        this == DossierCount.SUBMITTED;
            };
        }
    }

    /** Its value in the roll-up of a unit's year. */
    public long of(Figures figures, Metrics plans) {
        return switch (source) {
            case Source.OfYear(Figure figure) -> figures.count(figure);
            case Source.OfTitle(String code) ->
                    figures.titles().entrySet().stream()
                            .filter(title -> title.getKey().code().equals(code))
                            .mapToLong(title -> title.getValue())
                            .sum();
            case Source.OfPlans(PlanCount count) -> count.of(plans);
            case Source.OfDossiers(DossierCount count) -> count.of(figures.dossiers());
            case Source.OfAward(String code) ->
                    figures.awards().entrySet().stream()
                            .filter(given -> given.getKey().award().equals(code))
                            .mapToLong(given -> given.getValue())
                            .sum();
        };
    }
}
