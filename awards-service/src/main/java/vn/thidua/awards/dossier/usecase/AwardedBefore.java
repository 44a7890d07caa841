package vn.thidua.awards.dossier.usecase;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import vn.thidua.awards.dossier.AwardDossier;
import vn.thidua.awards.dossier.Content;
import vn.thidua.awards.dossier.DossierId;
import vn.thidua.awards.dossier.DossierState;
import vn.thidua.awards.honour.Merit;
import vn.thidua.awards.honour.usecase.FindConflicts;
import vn.thidua.awards.honour.usecase.FindConflicts.Asked;
import vn.thidua.awards.honour.usecase.FindConflicts.Conflict;
import vn.thidua.platform.tenancy.Caller;

/**
 * Khen thưởng trùng, told while it can still be heeded: the unit that proposes sees its own register, the unit that holds
 * the dossier also those of all units below it, anybody else nothing.
 */
@Component
class AwardedBefore {

    /** Before there is a decision; afterwards the register holds what this dossier came to itself. */
    private static final Set<DossierState> UNDECIDED =
            EnumSet.complementOf(
                    EnumSet.of(
                            DossierState.DECIDED,
                            DossierState.HANDED_OVER,
                            DossierState.DECLINED,
                            DossierState.REVOKED));

    private final FindConflicts conflicts;
    private final DossierDesk desk;

    AwardedBefore(FindConflicts conflicts, DossierDesk desk) {
        this.conflicts = conflicts;
        this.desk = desk;
    }

    /** What the person may know of these dossiers; those without a match are left out. */
    Map<DossierId, List<Conflict>> of(Caller by, List<AwardDossier> dossiers) {
        Predicate<AwardDossier> held =
                dossier -> desk.holds(by, dossier) && !desk.proposes(by, dossier);
        Map<DossierId, List<Conflict>> found =
                new HashMap<>(asked(dossiers, held, conflicts::forOverseer));
        found.putAll(asked(dossiers, dossier -> desk.proposes(by, dossier), this.conflicts::own));
        return found;
    }

    /** Whether the bound unit has given this title for this year. */
    boolean isTitleGiven(AwardDossier dossier) {
        return asked(List.of(dossier), _ -> true, conflicts::own).values().stream()
                .flatMap(List::stream)
                .anyMatch(each -> each.match() == Merit.Match.SAME_TITLE_AND_YEAR);
    }

    private static Map<DossierId, List<Conflict>> asked(
            List<AwardDossier> dossiers,
            Predicate<AwardDossier> which,
            Function<List<Asked>, List<List<Conflict>>> find) {
        List<AwardDossier> wanted =
                dossiers.stream()
                        .filter(dossier -> UNDECIDED.contains(dossier.state()))
                        .filter(dossier -> dossier.content().nominee().subject().isPresent())
                        .filter(which)
                        .toList();
        Map<DossierId, List<Conflict>> found = new HashMap<>();
        if (wanted.isEmpty()) {
            return found;
        }
        List<List<Conflict>> matches =
                find.apply(wanted.stream().map(AwardedBefore::paper).toList());
        for (int at = 0; at < wanted.size(); at++) {
            if (!matches.get(at).isEmpty()) {
                found.put(wanted.get(at).id(), matches.get(at));
            }
        }
        return found;
    }

    private static Asked paper(AwardDossier dossier) {
        Content content = dossier.content();
        return new Asked(
                dossier.unit(),
                new FindConflicts.Proposed(
                        content.nominee().subject().orElseThrow(),
                        content.award(),
                        dossier.occasion().year(),
                        content.merit()));
    }
}
