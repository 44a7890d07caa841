package vn.thidua.plans.answer;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import vn.thidua.plans.answer.Question.Option;
import vn.thidua.plans.document.Evidence;
import vn.thidua.plans.plan.IssuedPlan;
import vn.thidua.plans.plan.PlanContent;
import vn.thidua.plans.unit.AdministrativeUnit;
import vn.thidua.plans.unit.Level;
import vn.thidua.plans.unit.UnitKind;

/**
 * Việc soạn một kế hoạch trả lời: which document is answered, by whom, and what that is drafted with.
 *
 * @param above what the superior's document says
 * @param local says it in the words of the own level
 */
record Drafting(
        IssuedPlan parent,
        PlanContent above,
        AdministrativeUnit superior,
        AdministrativeUnit own,
        Localisation local,
        DraftingRules rules,
        LocalDate today) {

    /** "xã", "phường". */
    String kind() {
        return own.kind().map(UnitKind::label).orElse("");
    }

    String focal(AdministrativeUnit unit) {
        return rules.bodies()
                .of("noi-vu", unit.level(), today)
                .map(LocalBodies.Body::name)
                .orElseGet(() -> Citation.committee(unit));
    }

    /** Those below the superior, as its documents call them. */
    String subordinates() {
        return superior.level() == Level.DISTRICT ? "các xã, thị trấn" : "các huyện, thành phố";
    }

    int year() {
        return above.year().orElse(parent.issuedOn().getYear());
    }

    /** Who may do it, as ready answers. */
    List<Option> offices() {
        String kind = kind();
        Set<String> names = new TreeSet<>();
        rules.bodies().at(own.level(), today).stream()
                .filter(body -> !Set.of("doan", "dang-uy").contains(body.duty()))
                .map(LocalBodies.Body::name)
                .forEach(names::add);
        return Stream.concat(Stream.of("UBND " + kind), names.stream())
                .map(name -> new Option(name, name))
                .toList();
    }

    static String capitalised(String text) {
        return text.isEmpty()
                ? text
                : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** What a question quotes: where it was read, else the fact itself. */
    static Optional<String> quoted(Optional<Evidence> evidence, String otherwise) {
        return Optional.of(evidence.map(Evidence::text).orElse(otherwise));
    }
}
