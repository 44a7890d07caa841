package vn.thidua.plans.plan;

import java.time.LocalDate;
import java.util.Optional;
import vn.thidua.plans.unit.AdministrativeUnit;
import vn.thidua.plans.unit.UnitId;
import vn.thidua.plans.unit.UnitNames;
import vn.thidua.plans.unit.UnitTree;

/** Cơ quan ban hành có phải đơn vị mình không: a unit issues its own documents only. */
public sealed interface IssuerCheck {

    /** The field's name among the uncertain ones. */
    String FIELD = "issuer";

    record Own() implements IssuerCheck {}

    /**
     * Văn bản của cơ quan khác.
     *
     * @param name as people say it: "huyện Phù Cừ"
     */
    record Other(Optional<UnitId> unit, String name) implements IssuerCheck {}

    /** The text does not tell; a person has to confirm that it is the own unit's. */
    record Unknown() implements IssuerCheck {}

    static IssuerCheck of(PlanContent content, UnitId own, UnitTree tree, LocalDate today) {
        if (content.issuer().isEmpty()) {
            return new Unknown();
        }
        String text = content.issuer().get();
        return switch (new UnitNames(tree).meaning(text, own, content.date().orElse(today))) {
            // a draft of a unit that has ended goes on with the unit that took its work over
            case UnitNames.Meaning.Known(UnitId unit)
                    when unit.equals(own) || tree.madeOf(own, today).contains(unit) ->
                    new Own();
            case UnitNames.Meaning.Known(UnitId unit) ->
                    new Other(
                            Optional.of(unit),
                            tree.find(unit).map(AdministrativeUnit::nameInSentence).orElse(text));
            case UnitNames.Meaning.Centre() -> new Other(Optional.empty(), text);
            case UnitNames.Meaning.Several(var units) when !units.contains(own) ->
                    new Other(Optional.empty(), text);
            case UnitNames.Meaning.Several _, UnitNames.Meaning.Unknown _ -> new Unknown();
        };
    }
}
