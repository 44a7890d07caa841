package vn.thidua.reporting.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.thidua.platform.tenancy.TenantId;

/**
 * Báo cáo: a unit's answer to a request. It is the unit's paper; the unit that asked receives and returns it.
 *
 * @param sendings what was sent, the earliest first: never changed
 * @param history the earliest first
 * @param version 0 is one that is not stored yet
 */
public record Report(
        TenantId unit,
        String requestId,
        TenantId requester,
        Content content,
        ReportState state,
        List<Sending> sendings,
        List<Step> history,
        long version) {

    /** What was sent, and when. */
    public record Sending(Instant at, LocalDate day, Content content) {}

    /** Góp ý to a section. */
    public record Remark(String section, String words) {}

    /**
     * A step.
     *
     * @param person the account's subject: names are not stored
     */
    public record Step(ReportState to, Instant at, String person, List<Remark> remarks) {
        public Step {
            remarks = List.copyOf(remarks);
        }
    }

    /** Whose hand it is. */
    public record Hand(String person, Instant at, LocalDate today) {}

    /** What came of it. */
    public sealed interface Outcome {

        /** {@code told}: whether others are told of the state. */
        record Done(Report report, boolean told) implements Outcome {}

        /** {@code sections} are those that it is about. */
        record Refused(ReportReason reason, List<String> sections) implements Outcome {
            Refused(ReportReason reason) {
                this(reason, List.of());
            }
        }
    }

    public Report {
        sendings = List.copyOf(sendings);
        history = List.copyOf(history);
    }

    public static Report none(TenantId unit, ReportRequest request) {
        return new Report(
                unit,
                request.id(),
                request.requester(),
                Content.NONE,
                ReportState.NOT_BEGUN,
                List.of(),
                List.of(),
                0);
    }

    public String id() {
        return id(requestId, unit);
    }

    public static String id(String requestId, TenantId unit) {
        return requestId + ":" + unit.value();
    }

    /** Lấy số liệu: the first time, or anew while it may be changed. */
    public Outcome take(ReportRequest request, FrozenFigures figures, LocalDate today) {
        return refusal(request, today)
                .<Outcome>map(Outcome.Refused::new)
                .orElseGet(() -> new Outcome.Done(draft(content.withFigures(figures)), false));
    }

    /** Keeps the words, complete or not. */
    public Outcome write(ReportRequest request, Content words, LocalDate today) {
        Optional<ReportReason> refusal = refusal(request, today);
        if (refusal.isPresent()) {
            return new Outcome.Refused(refusal.get());
        }
        return request.knowsSections(words.texts().keySet())
                ? new Outcome.Done(draft(content.worded(words)), false)
                : new Outcome.Refused(ReportReason.SECTION_UNKNOWN);
    }

    public Outcome send(ReportRequest request, Hand hand) {
        Optional<ReportReason> refusal = refusal(request, hand.today());
        if (refusal.isPresent()) {
            return new Outcome.Refused(refusal.get());
        }
        if (content.figures().isEmpty() && request.template().rows().findAny().isPresent()) {
            return new Outcome.Refused(ReportReason.FIGURES_MISSING);
        }
        List<String> unwritten =
                request.template().narratives().stream()
                        .map(Section.Narrative::id)
                        .filter(section -> content.text(section).isBlank())
                        .toList();
        if (!unwritten.isEmpty()) {
            return new Outcome.Refused(ReportReason.TEXT_MISSING, unwritten);
        }
        List<Sending> more = new ArrayList<>(sendings);
        more.add(new Sending(hand.at(), hand.today(), content));
        return went(ReportState.SENT, more, List.of(), hand);
    }

    public Outcome receive(ReportRequest request, Hand hand) {
        if (state == ReportState.RECEIVED) {
            return new Outcome.Refused(ReportReason.ALREADY_RECEIVED);
        }
        if (state != ReportState.SENT) {
            return new Outcome.Refused(ReportReason.NOT_SENT);
        }
        return request.isLockedFor(unit, hand.today())
                ? new Outcome.Refused(ReportReason.LOCKED)
                : went(ReportState.RECEIVED, sendings, List.of(), hand);
    }

    /** Trả lại kèm góp ý, also after it was received. */
    public Outcome giveBack(ReportRequest request, List<Remark> remarks, Hand hand) {
        if (state.isOpen()) {
            return new Outcome.Refused(ReportReason.NOT_SENT);
        }
        if (request.isLockedFor(unit, hand.today())) {
            return new Outcome.Refused(ReportReason.LOCKED);
        }
        List<Remark> said = remarks.stream().filter(each -> !each.words().isBlank()).toList();
        if (said.isEmpty()) {
            return new Outcome.Refused(ReportReason.REMARKS_MISSING);
        }
        Set<String> sections = new HashSet<>();
        said.forEach(remark -> sections.add(remark.section()));
        return request.knowsSections(sections)
                ? went(ReportState.RETURNED, sendings, said, hand)
                : new Outcome.Refused(ReportReason.SECTION_UNKNOWN);
    }

    private Optional<ReportReason> refusal(ReportRequest request, LocalDate today) {
        if (!state.isOpen()) {
            return Optional.of(ReportReason.ALREADY_SENT);
        }
        return request.isLockedFor(unit, today)
                ? Optional.of(ReportReason.LOCKED)
                : Optional.empty();
    }

    private Report draft(Content next) {
        ReportState open = state == ReportState.NOT_BEGUN ? ReportState.DRAFT : state;
        return new Report(unit, requestId, requester, next, open, sendings, history, version);
    }

    private Outcome went(ReportState next, List<Sending> sent, List<Remark> remarks, Hand hand) {
        List<Step> more = new ArrayList<>(history);
        more.add(new Step(next, hand.at(), hand.person(), remarks));
        return new Outcome.Done(
                new Report(unit, requestId, requester, content, next, sent, more, version), true);
    }

    /** As it is once it is stored. */
    public Report stored(long storedVersion) {
        return new Report(
                unit, requestId, requester, content, state, sendings, history, storedVersion);
    }

    /** Sent for the first time after the day it was due. */
    public boolean isLate(ReportRequest request) {
        return sendings.stream()
                .findFirst()
                .filter(first -> first.day().isAfter(request.dueOn()))
                .isPresent();
    }

    /** What the unit that asked reads: the last sending. */
    public Optional<Sending> lastSent() {
        return sendings.isEmpty() ? Optional.empty() : Optional.of(sendings.getLast());
    }

    /** What the unit that asked received; only that counts. */
    public Optional<Content> received() {
        return state == ReportState.RECEIVED ? lastSent().map(Sending::content) : Optional.empty();
    }

    /** Of the last return, while it has not been sent again. */
    public List<Remark> openRemarks() {
        return state == ReportState.RETURNED ? history.getLast().remarks() : List.of();
    }
}
