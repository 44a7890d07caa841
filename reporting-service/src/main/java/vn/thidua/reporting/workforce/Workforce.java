package vn.thidua.reporting.workforce;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import vn.thidua.platform.tenancy.TenantId;

/**
 * Danh sách tổ chức, công chức làm công tác thi đua, khen thưởng of a unit. Who leaves stays in it with a last day, so that a past
 * year can be counted again.
 *
 * @param version 0: nobody has written it yet
 */
public record Workforce(TenantId unit, List<Body> bodies, List<Official> officials, long version) {

    private static final int ADULT = 18;
    private static final int OLDEST = 80;

    public Workforce {
        bodies = List.copyOf(bodies);
        officials = List.copyOf(officials);
    }

    public static Workforce none(TenantId unit) {
        return new Workforce(unit, List.of(), List.of(), 0);
    }

    /** What there is at the end of a day. */
    public Workforce on(LocalDate day) {
        return new Workforce(
                unit,
                bodies.stream().filter(body -> body.term().covers(day)).toList(),
                officials.stream().filter(official -> official.term().covers(day)).toList(),
                version);
    }

    public Workforce stored(long as) {
        return new Workforce(unit, bodies, officials, as);
    }

    /** What keeps it from being stored; none: it may be. */
    public List<Flaw> flaws(LocalDate today) {
        List<Flaw> flaws = new ArrayList<>();
        for (int i = 0; i < bodies.size(); i++) {
            String at = "bodies/" + i;
            if (bodies.get(i).name().isBlank()) {
                flaws.add(new Flaw(at + "/name", WorkforceReason.BODY_NAME_MISSING));
            }
            flaws.addAll(flaws(at, bodies.get(i).term(), today));
        }
        for (int i = 0; i < officials.size(); i++) {
            flaws.addAll(flaws(i, today));
        }
        return flaws;
    }

    private List<Flaw> flaws(int place, LocalDate today) {
        Official official = officials.get(place);
        String at = "officials/" + place;
        List<Flaw> flaws = new ArrayList<>(flaws(at, official.term(), today));
        if (official.name().isBlank()) {
            flaws.add(new Flaw(at + "/name", WorkforceReason.NAME_MISSING));
        } else if (IntStream.range(0, place)
                .anyMatch(before -> officials.get(before).isSamePersonAs(official))) {
            flaws.add(new Flaw(at + "/name", WorkforceReason.TWICE));
        }
        if (official.ageOn(official.since()) < ADULT) {
            flaws.add(new Flaw(at + "/birthYear", WorkforceReason.TOO_YOUNG));
        }
        if (official.ageOn(official.term().to().orElse(today)) > OLDEST) {
            flaws.add(new Flaw(at + "/birthYear", WorkforceReason.TOO_OLD));
        }
        if (official.since().isAfter(official.term().from())) {
            flaws.add(new Flaw(at + "/since", WorkforceReason.SINCE_AFTER_FROM));
        }
        return flaws;
    }

    private static List<Flaw> flaws(String at, Term term, LocalDate today) {
        if (term.isReversed()) {
            return List.of(new Flaw(at + "/to", WorkforceReason.TERM_REVERSED));
        }
        return term.from().isAfter(today)
                ? List.of(new Flaw(at + "/from", WorkforceReason.NOT_BEGUN))
                : List.of();
    }
}
