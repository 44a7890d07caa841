package vn.thidua.awards.dossier.usecase;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.awards.dossier.AwardDossier;
import vn.thidua.awards.dossier.Nominee;
import vn.thidua.awards.subject.Card;
import vn.thidua.awards.subject.CitizenNumbers;
import vn.thidua.awards.subject.PeriodKind;
import vn.thidua.awards.subject.Places;
import vn.thidua.awards.subject.Subject;
import vn.thidua.awards.subject.SubjectId;
import vn.thidua.awards.subject.SubjectKind;
import vn.thidua.awards.subject.SubjectOutcome;
import vn.thidua.awards.subject.Subjects;
import vn.thidua.platform.tenancy.Tenancy;
import vn.thidua.platform.tenancy.TenantScope;

/**
 * Ghi đối tượng mới vào danh sách của đơn vị: who is nominated by name only gets an entry when the dossier goes up, because
 * a decision is entered for an entry. Its id is made of the dossier's, so that it is made once.
 */
@Component
class Registering {

    private final Subjects subjects;
    private final CitizenNumbers numbers;
    private final Places places;
    private final Clock clock;

    Registering(Subjects subjects, CitizenNumbers numbers, Places places, Clock clock) {
        this.subjects = subjects;
        this.numbers = numbers;
        this.places = places;
        this.clock = clock;
    }

    /** The dossier of a known subject; as it is if the nominee lacks what the register needs. */
    AwardDossier known(AwardDossier dossier) {
        Nominee nominee = dossier.content().nominee();
        return nominee.subject().isPresent()
                ? dossier
                : Tenancy.call(
                        new TenantScope.Work(dossier.unit(), "register a nominee"),
                        () -> entry(dossier, nominee).map(id -> dossier.of(id)).orElse(dossier));
    }

    private Optional<SubjectId> entry(AwardDossier dossier, Nominee nominee) {
        SubjectId id =
                new SubjectId(
                        UUID.nameUUIDFromBytes(
                                        ("nominee of dossier " + dossier.id())
                                                .getBytes(StandardCharsets.UTF_8))
                                .toString());
        if (subjects.find(id).isPresent()) {
            return Optional.of(id);
        }
        return switch (Subject.register(id, dossier.unit(), card(nominee), desk())) {
            case SubjectOutcome.Done(var subject) -> {
                subjects.add(subject);
                yield Optional.of(id);
            }
            case SubjectOutcome.Refused _ -> Optional.empty();
        };
    }

    private Subject.Desk desk() {
        return new Subject.Desk(LocalDate.now(clock), places.codes(), numbers);
    }

    private static Card card(Nominee nominee) {
        return new Card(
                switch (nominee.kind()) {
                    case INDIVIDUAL -> SubjectKind.PERSON;
                    case COLLECTIVE -> SubjectKind.COLLECTIVE;
                    case HOUSEHOLD -> SubjectKind.HOUSEHOLD;
                },
                nominee.name(),
                nominee.post(),
                PeriodKind.CALENDAR_YEAR,
                nominee.category(),
                nominee.gender(),
                OptionalInt.empty(),
                Optional.empty(),
                nominee.enterprise(),
                OptionalInt.empty(),
                OptionalInt.empty());
    }
}
