package vn.thidua.awards.dossier.usecase;

import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.awards.catalogue.Catalogue;
import vn.thidua.awards.dossier.AwardDossier;
import vn.thidua.awards.dossier.Content;
import vn.thidua.awards.dossier.DossierId;
import vn.thidua.awards.dossier.DossierState;
import vn.thidua.awards.dossier.Dossiers;
import vn.thidua.awards.honour.Merit;
import vn.thidua.awards.honour.SameRecipient;
import vn.thidua.awards.subject.Folded;
import vn.thidua.awards.subject.Subjects;
import vn.thidua.awards.subject.WholeSubject;
import vn.thidua.platform.tenancy.Caller;

/**
 * Đề nghị trùng: the same recipient with the same merit in two dossiers that are on their way. The unit that holds one of
 * them sees the others of its own and of all units below; who proposes learns nothing of its neighbours.
 */
@Component
class NominatedElsewhere {

    private static final Set<DossierState> ON_THE_WAY =
            EnumSet.of(
                    DossierState.SUBMITTED,
                    DossierState.RETURNED,
                    DossierState.RECEIVED,
                    DossierState.UNDER_APPRAISAL,
                    DossierState.IN_CONCURRENCE,
                    DossierState.POSTED,
                    DossierState.BEFORE_COUNCIL,
                    DossierState.BEFORE_SIGNER);

    private final Dossiers dossiers;
    private final Subjects subjects;
    private final Catalogue catalogue;
    private final DossierDesk desk;

    NominatedElsewhere(
            Dossiers dossiers, Subjects subjects, Catalogue catalogue, DossierDesk desk) {
        this.dossiers = dossiers;
        this.subjects = subjects;
        this.catalogue = catalogue;
        this.desk = desk;
    }

    /** Of those that the person's unit holds; without a match they are left out. */
    Map<DossierId, List<Doubled.Twin>> of(Caller by, List<AwardDossier> all) {
        List<AwardDossier> held =
                all.stream().filter(this::isOnTheWay).filter(it -> desk.holds(by, it)).toList();
        if (held.isEmpty()) {
            return Map.of();
        }
        Map<String, List<AwardDossier>> others =
                dossiers
                        .ofNominees(
                                held.stream()
                                        .map(NominatedElsewhere::key)
                                        .collect(Collectors.toSet()),
                                desk.today())
                        .stream()
                        .filter(this::isOnTheWay)
                        .collect(Collectors.groupingBy(NominatedElsewhere::key));
        Map<DossierId, List<Doubled.Twin>> found = new HashMap<>();
        for (AwardDossier dossier : held) {
            List<Doubled.Twin> twins =
                    others.getOrDefault(key(dossier), List.of()).stream()
                            .filter(other -> !other.id().equals(dossier.id()))
                            .flatMap(other -> twin(dossier, other).stream())
                            .toList();
            if (!twins.isEmpty()) {
                found.put(dossier.id(), twins);
            }
        }
        return found;
    }

    private boolean isOnTheWay(AwardDossier dossier) {
        return ON_THE_WAY.contains(dossier.state());
    }

    private static String key(AwardDossier dossier) {
        return dossier.content().nominee().key();
    }

    private Optional<Doubled.Twin> twin(AwardDossier one, AwardDossier other) {
        Optional<WholeSubject> first = subject(one);
        Optional<WholeSubject> second = subject(other);
        boolean sure;
        if (first.isPresent() && second.isPresent()) {
            Set<String> found = SameRecipient.foundUnder(first.get());
            Set<String> kept = SameRecipient.keptUnder(second.get());
            if (Collections.disjoint(found, kept)) {
                return Optional.empty();
            }
            sure = SameRecipient.isSure(found, kept);
        } else {
            sure = !post(one).isEmpty() && post(one).equals(post(other));
        }
        return merit(one).match(merit(other), sure).map(match -> new Doubled.Twin(other, match));
    }

    private Optional<WholeSubject> subject(AwardDossier dossier) {
        return dossier.content()
                .nominee()
                .subject()
                .flatMap(id -> desk.ofUnit(dossier.unit(), () -> subjects.whole(id)));
    }

    private static String post(AwardDossier dossier) {
        return Folded.of(dossier.content().nominee().post()).key();
    }

    private Merit merit(AwardDossier dossier) {
        Content content = dossier.content();
        return new Merit(
                content.award(),
                catalogue.kindOf(content.award()),
                dossier.occasion().year(),
                content.merit());
    }
}
