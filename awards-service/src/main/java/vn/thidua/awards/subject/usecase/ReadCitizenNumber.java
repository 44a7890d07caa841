package vn.thidua.awards.subject.usecase;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.awards.subject.CitizenNumber;
import vn.thidua.awards.subject.CitizenNumbers;
import vn.thidua.awards.subject.Flaw;
import vn.thidua.awards.subject.Reading;
import vn.thidua.awards.subject.Readings;
import vn.thidua.awards.subject.Subject;
import vn.thidua.awards.subject.SubjectId;
import vn.thidua.awards.subject.SubjectReason;
import vn.thidua.awards.subject.Subjects;
import vn.thidua.platform.tenancy.Caller;

/** Xem số căn cước công dân: for specialists and leaders of the home unit, with a reason; it is noted first. */
@Component
public class ReadCitizenNumber {

    private static final String KEEPERS_ONLY =
            "Chỉ chuyên viên hoặc lãnh đạo của đơn vị được xem số căn cước công dân.";

    private final Subjects subjects;
    private final CitizenNumbers numbers;
    private final Readings readings;
    private final Clock clock;

    ReadCitizenNumber(Subjects subjects, CitizenNumbers numbers, Readings readings, Clock clock) {
        this.subjects = subjects;
        this.numbers = numbers;
        this.readings = readings;
        this.clock = clock;
    }

    public Outcome<CitizenNumber> read(Caller by, SubjectId id, String reason) {
        if (!by.has("specialist") && !by.has("leader")) {
            return new Outcome.Forbidden<>(KEEPERS_ONLY);
        }
        Optional<Subject> subject = subjects.find(id);
        if (subject.isEmpty()) {
            return new Outcome.Absent<>();
        }
        if (reason.isBlank()) {
            return refused("reason", SubjectReason.READING_REASON_MISSING);
        }
        if (subject.get().citizenNumber().isEmpty()) {
            return refused("", SubjectReason.NO_CITIZEN_NUMBER);
        }
        CitizenNumber number = numbers.open(subject.get().citizenNumber().orElseThrow(), id);
        readings.keep(
                new Reading(
                        UUID.randomUUID().toString(),
                        by.tenant(),
                        id,
                        by.subject(),
                        reason.strip(),
                        clock.instant()));
        return new Outcome.Done<>(number);
    }

    private static Outcome<CitizenNumber> refused(String field, SubjectReason reason) {
        return new Outcome.Refused<>(List.of(new Flaw(field, reason)));
    }
}
