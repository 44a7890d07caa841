package vn.thidua.awards.complaint.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import vn.thidua.awards.calendar.usecase.ConsultCalendar;
import vn.thidua.awards.complaint.Complaint;
import vn.thidua.awards.complaint.ComplaintEvent;
import vn.thidua.awards.complaint.ComplaintId;
import vn.thidua.awards.complaint.ComplaintOutcome;
import vn.thidua.awards.complaint.ComplaintRules;
import vn.thidua.awards.complaint.Complaints;
import vn.thidua.awards.complaint.Party;
import vn.thidua.platform.tenancy.Caller;

/** Tiếp nhận và giải quyết khiếu nại, tố cáo về khen thưởng. */
@Component
public class SettleComplaints {

    private static final String KEEPERS_ONLY =
            "Chỉ chuyên viên hoặc lãnh đạo đơn vị được tiếp nhận đơn khiếu nại, tố cáo.";
    private static final String LEADERS_ONLY =
            "Chỉ lãnh đạo đơn vị được nhận giải quyết đơn khiếu nại, tố cáo.";
    private static final String HANDLER_ONLY =
            "Chỉ lãnh đạo phụ trách giải quyết đơn này được làm việc này.";
    private static final String NAME_KEPT =
            "Tên người tố cáo được giữ bí mật: chỉ lãnh đạo phụ trách giải quyết đơn được xem.";
    private static final int TRIES = 8;

    private final Complaints complaints;
    private final Party.Seal seal;
    private final ComplaintRules rules;
    private final ConsultCalendar calendar;
    private final Clock clock;

    SettleComplaints(
            Complaints complaints,
            Party.Seal seal,
            ComplaintRules rules,
            ConsultCalendar calendar,
            Clock clock) {
        this.complaints = complaints;
        this.seal = seal;
        this.rules = rules;
        this.calendar = calendar;
        this.clock = clock;
    }

    public ComplaintRules rules() {
        return rules;
    }

    /** What the person may know of: nothing for who neither receives nor settles. */
    public List<Complaint> all(Caller by) {
        return keeps(by) ? complaints.all() : List.of();
    }

    public Optional<Complaint> find(Caller by, ComplaintId id) {
        return keeps(by) ? complaints.find(id) : Optional.empty();
    }

    private static boolean keeps(Caller by) {
        return by.has("specialist") || by.has("leader");
    }

    /** A denunciation's words may say who wrote them, so they are for leaders. */
    public boolean mayReadContent(Caller by, Complaint complaint) {
        return complaint.kind() == Complaint.Kind.COMPLAINT || by.has("leader");
    }

    public boolean mayReadParty(Caller by, Complaint complaint) {
        return complaint.kind() == Complaint.Kind.COMPLAINT
                ? keeps(by)
                : by.has("leader") && complaint.isHandledBy(by.subject());
    }

    public Outcome<Complaint> receive(Caller by, Complaint.Receipt receipt) {
        if (!keeps(by)) {
            return new Outcome.Forbidden<>(KEEPERS_ONLY);
        }
        return stored(
                        Complaint.receive(
                                new ComplaintId(UUID.randomUUID().toString()),
                                by.tenant(),
                                receipt,
                                seal,
                                rules.by(calendar.of(by.tenant())),
                                today()))
                .orElseThrow();
    }

    public Outcome<Complaint> take(Caller by, ComplaintId id) {
        if (find(by, id).isPresent() && !by.has("leader")) {
            return new Outcome.Forbidden<>(LEADERS_ONLY);
        }
        return tried(by, id, complaint -> complaint.take(by.subject()));
    }

    public Outcome<Complaint> accept(Caller by, ComplaintId id) {
        return handled(
                by, id, complaint -> complaint.accept(rules.by(calendar.of(by.tenant())), today()));
    }

    public Outcome<Complaint> reject(Caller by, ComplaintId id, String words) {
        return handled(by, id, complaint -> complaint.reject(words, today()));
    }

    public Outcome<Complaint> settle(Caller by, ComplaintId id, boolean upheld, String words) {
        return handled(by, id, complaint -> complaint.settle(upheld, words, today()));
    }

    /** Told to the audit log in the same write, before the name is shown. */
    public Outcome<Party> readParty(Caller by, ComplaintId id) {
        for (int attempt = 0; attempt < TRIES; attempt++) {
            Optional<Complaint> known = find(by, id);
            if (known.isEmpty()) {
                return new Outcome.Absent<>();
            }
            if (!mayReadParty(by, known.get())) {
                return new Outcome.Forbidden<>(NAME_KEPT);
            }
            boolean told =
                    complaints.store(
                            known.get(),
                            List.of(
                                    new ComplaintEvent.PartyRead(
                                            known.get(), by.subject(), clock.instant())));
            if (told) {
                return new Outcome.Done<>(seal.open(known.get().sealedParty(), id));
            }
        }
        throw new IllegalStateException("complaint " + id + " changes all the time");
    }

    private Outcome<Complaint> handled(
            Caller by, ComplaintId id, Function<Complaint, ComplaintOutcome> decide) {
        boolean another =
                find(by, id)
                        .filter(complaint -> complaint.handler().isPresent())
                        .filter(complaint -> !complaint.isHandledBy(by.subject()))
                        .isPresent();
        if (another || (find(by, id).isPresent() && !by.has("leader"))) {
            return new Outcome.Forbidden<>(HANDLER_ONLY);
        }
        return tried(by, id, decide);
    }

    /** Tried again when somebody else writes at the same moment. */
    private Outcome<Complaint> tried(
            Caller by, ComplaintId id, Function<Complaint, ComplaintOutcome> decide) {
        for (int attempt = 0; attempt < TRIES; attempt++) {
            Optional<Complaint> known = find(by, id);
            if (known.isEmpty()) {
                return new Outcome.Absent<>();
            }
            Optional<Outcome<Complaint>> outcome = stored(decide.apply(known.get()));
            if (outcome.isPresent()) {
                return outcome.get();
            }
        }
        throw new IllegalStateException("complaint " + id + " changes all the time");
    }

    /** Empty when somebody else was faster. */
    private Optional<Outcome<Complaint>> stored(ComplaintOutcome outcome) {
        return switch (outcome) {
            case ComplaintOutcome.Refused(var reason) -> Optional.of(new Outcome.Refused<>(reason));
            case ComplaintOutcome.Done(var complaint) ->
                    complaints.store(complaint, List.of())
                            ? Optional.of(
                                    complaints
                                            .find(complaint.id())
                                            .<Outcome<Complaint>>map(Outcome.Done::new)
                                            .orElseGet(Outcome.Absent::new))
                            : Optional.empty();
        };
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
