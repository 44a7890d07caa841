package vn.thidua.awards.honour.usecase;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.awards.catalogue.Award;
import vn.thidua.awards.catalogue.AwardCode;
import vn.thidua.awards.catalogue.MeritKind;
import vn.thidua.awards.honour.Entry;
import vn.thidua.awards.honour.Honour;
import vn.thidua.awards.honour.HonourId;
import vn.thidua.awards.honour.Honours;
import vn.thidua.awards.honour.Recipient;
import vn.thidua.awards.honour.SameRecipient;
import vn.thidua.awards.subject.SubjectId;
import vn.thidua.awards.subject.Subjects;
import vn.thidua.awards.subject.WholeSubject;
import vn.thidua.platform.tenancy.Tenancy;
import vn.thidua.platform.tenancy.TenantId;
import vn.thidua.platform.tenancy.TenantScope;

/** Ghi sổ khen thưởng from a decision of the system, and takes it back when the decision is cancelled. */
@Component
public class RecordHonour {

    /**
     * A line of a decision.
     *
     * @param line the same whenever the same line is carried out, e.g. decision and dossier
     * @param unit whose subject it is
     * @param level who decided
     */
    public record Decided(
            String line,
            TenantId unit,
            SubjectId subject,
            AwardCode award,
            MeritKind kind,
            int year,
            String merit,
            Honour.DecisionRef decision,
            Award.Decider level) {

        /** The entry that it comes to. */
        public HonourId honour() {
            return new HonourId(
                    UUID.nameUUIDFromBytes(
                                    ("decision line " + line).getBytes(StandardCharsets.UTF_8))
                            .toString());
        }
    }

    private final Subjects subjects;
    private final Honours honours;

    RecordHonour(Subjects subjects, Honours honours) {
        this.subjects = subjects;
        this.honours = honours;
    }

    /**
     * Writes the honour, once however often it is asked. Binds the unit itself; may be called in any scope.
     *
     * @throws IllegalStateException when the unit has no such subject
     */
    public HonourId record(Decided decided) {
        Tenancy.run(
                new TenantScope.Work(decided.unit(), "enter a decided honour"),
                () -> {
                    WholeSubject subject =
                            subjects.whole(decided.subject())
                                    .orElseThrow(
                                            () ->
                                                    new IllegalStateException(
                                                            decided.unit()
                                                                    + " has no subject "
                                                                    + decided.subject()));
                    // false: it was entered before
                    boolean _ = honours.add(entry(decided, subject));
                });
        return decided.honour();
    }

    private static Entry entry(Decided decided, WholeSubject subject) {
        return new Entry(
                new Honour(
                        decided.honour(),
                        decided.unit(),
                        decided.subject(),
                        decided.award(),
                        decided.kind(),
                        subject.main().period(),
                        decided.year(),
                        decided.merit(),
                        decided.decision(),
                        Optional.empty()),
                Recipient.of(subject.main()),
                decided.level(),
                Entry.Origin.DECISION,
                SameRecipient.keptUnder(subject),
                0);
    }

    /**
     * Takes it back: it never counted (Luật Thi đua, khen thưởng 2022, Điều 93). Nothing happens where it is unknown or
     * taken back before.
     */
    public void revoke(TenantId unit, HonourId id, LocalDate on) {
        Tenancy.run(
                new TenantScope.Work(unit, "take back a decided honour"),
                () -> {
                    boolean stored = false;
                    while (!stored) {
                        stored =
                                honours.find(id)
                                        .filter(entry -> entry.honour().counts())
                                        .map(entry -> honours.replace(entry.revoked(on)))
                                        .orElse(true);
                    }
                });
    }
}
