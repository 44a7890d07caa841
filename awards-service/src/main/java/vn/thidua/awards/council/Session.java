package vn.thidua.awards.council;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import vn.thidua.awards.dossier.DossierId;
import vn.thidua.platform.tenancy.TenantId;

/**
 * Phiên họp của hội đồng. Prepared, then voted on, then closed; a closed session does not change any more.
 *
 * @param seats the members in office on the day of the session, as they were when it was prepared or opened
 * @param recusals proposed, confirmed and dismissed
 * @param present members who are there
 * @param counts of ballots on paper
 * @param version 0 before it is stored
 */
public record Session(
        SessionId id,
        TenantId unit,
        CouncilId council,
        Outline outline,
        Stage stage,
        List<CouncilMember> seats,
        List<AgendaItem> items,
        List<Recusal> recusals,
        Set<String> present,
        BallotBox box,
        List<PaperCount> counts,
        List<WrittenOpinion> opinions,
        List<ItemResult> results,
        long version) {

    /** Tên, ngày, nơi họp và cách bỏ phiếu. */
    public record Outline(String name, LocalDate on, String place, Mode mode) {}

    /** Cách bỏ phiếu kín. */
    public enum Mode {
        /** Bỏ phiếu trên hệ thống. */
        ON_SCREEN,
        /** Bỏ phiếu giấy: the secretary enters what was counted. */
        ON_PAPER
    }

    /** Bước của phiên họp. */
    public enum Stage {
        /** Chuẩn bị. */
        PREPARING,
        /** Đang bỏ phiếu. */
        VOTING,
        /** Đã kết thúc. */
        CLOSED
    }

    public Session {
        seats = List.copyOf(seats);
        items = List.copyOf(items);
        recusals = List.copyOf(recusals);
        present = java.util.Collections.unmodifiableSet(new TreeSet<>(present));
        counts = List.copyOf(counts);
        opinions = opinions.stream().sorted(Comparator.comparing(WrittenOpinion::member)).toList();
        results = List.copyOf(results);
    }

    public static SessionOutcome convene(SessionId id, Council council, Outline outline) {
        Session session =
                new Session(
                        id,
                        council.unit(),
                        council.id(),
                        outline,
                        Stage.PREPARING,
                        council.inOffice(outline.on()),
                        List.of(),
                        List.of(),
                        Set.of(),
                        BallotBox.NONE,
                        List.of(),
                        List.of(),
                        List.of(),
                        0);
        return session.prepare(council, outline, List.of());
    }

    /** Sets outline and agenda; what people have said of recusals and attendance stays where it still fits. */
    public SessionOutcome prepare(Council known, Outline next, List<AgendaItem> agenda) {
        if (stage != Stage.PREPARING) {
            return refused(CouncilReason.NOT_PREPARING);
        }
        if (next.name().isBlank()) {
            return refused(CouncilReason.NAME_MISSING);
        }
        if (next.on().isBefore(known.founding().date())) {
            return refused(CouncilReason.SESSION_BEFORE_COUNCIL);
        }
        SessionDraft draft = SessionDraft.of(this);
        draft.outline = next;
        draft.seats = known.inOffice(next.on());
        draft.items = agenda;
        draft.recusals = merged(Recusals.proposed(draft.seats, agenda), draft);
        draft.present = kept(present, draft.seats);
        return draft.done();
    }

    private List<Recusal> merged(List<Recusal> proposed, SessionDraft next) {
        List<Recusal> all = new ArrayList<>(recusals);
        all.removeIf(
                each ->
                        next.seats.stream().noneMatch(seat -> seat.id().equals(each.member()))
                                || next.items.stream()
                                        .noneMatch(item -> item.dossier().equals(each.dossier())));
        proposed.stream()
                .filter(
                        fresh ->
                                all.stream()
                                        .noneMatch(
                                                old -> old.isOf(fresh.dossier(), fresh.member())))
                .forEach(all::add);
        return all;
    }

    private static Set<String> kept(Set<String> members, List<CouncilMember> seats) {
        Set<String> kept = new TreeSet<>(members);
        kept.retainAll(seats.stream().map(CouncilMember::id).toList());
        return kept;
    }

    /** Says yes or no to a proposed recusal, or enters another one. */
    public SessionOutcome recuse(Recusal said) {
        if (stage != Stage.PREPARING) {
            return refused(CouncilReason.NOT_PREPARING);
        }
        if (seat(said.member()).isEmpty() || item(said.dossier()).isEmpty()) {
            return refused(CouncilReason.NO_SUCH_RECUSAL);
        }
        SessionDraft draft = SessionDraft.of(this);
        Optional<Recusal> known =
                recusals.stream()
                        .filter(each -> each.isOf(said.dossier(), said.member()))
                        .findFirst();
        List<Recusal> next = new ArrayList<>(recusals);
        known.ifPresent(next::remove);
        next.add(known.map(each -> each.in(said.state(), said.note())).orElse(said));
        draft.recusals = next;
        return draft.done();
    }

    public SessionOutcome attend(Set<String> members) {
        if (stage == Stage.CLOSED) {
            return refused(CouncilReason.NOT_VOTING);
        }
        if (!members.stream().allMatch(each -> seat(each).isPresent())) {
            return refused(CouncilReason.NOT_A_MEMBER);
        }
        if (!members.containsAll(present.stream().filter(box::hasVoted).toList())) {
            return refused(CouncilReason.VOTED_CANNOT_LEAVE);
        }
        if (opinions.stream().anyMatch(each -> members.contains(each.member()))) {
            return refused(CouncilReason.OPINION_GIVEN);
        }
        SessionDraft draft = SessionDraft.of(this);
        draft.present = members;
        return draft.done();
    }

    public SessionOutcome open(CouncilRule rule, SealedBallots seal, LocalDate today) {
        if (stage != Stage.PREPARING) {
            return refused(CouncilReason.NOT_PREPARING);
        }
        if (items.isEmpty()) {
            return refused(CouncilReason.AGENDA_EMPTY);
        }
        if (outline.on().isAfter(today)) {
            return refused(CouncilReason.SESSION_IN_FUTURE);
        }
        if (recusals.stream().anyMatch(each -> each.state() == Recusal.State.PROPOSED)) {
            return refused(CouncilReason.RECUSALS_OPEN);
        }
        if (!rule.awardQuorum().reachedBy(present.size(), seats.size())) {
            return refused(CouncilReason.NO_QUORUM);
        }
        SessionDraft draft = SessionDraft.of(this);
        draft.stage = Stage.VOTING;
        draft.box = BallotBox.empty(seal);
        return draft.done();
    }

    /** A member's ballot on screen; the codes are the receipt. */
    public SessionOutcome cast(String member, Map<DossierId, Ballot> ballots, SealedBallots seal) {
        Optional<CouncilReason> refusal =
                outline.mode() == Mode.ON_PAPER
                        ? Optional.of(CouncilReason.NOT_ON_SCREEN)
                        : refuseVote(member, ballots.keySet());
        if (refusal.isPresent()) {
            return refused(refusal.get());
        }
        if (!present.contains(member)) {
            return refused(CouncilReason.NOT_PRESENT);
        }
        SessionDraft draft = SessionDraft.of(this);
        List<Map.Entry<DossierId, Ballot>> ordered =
                votedBy(member).stream()
                        .map(item -> Map.entry(item.dossier(), ballots.get(item.dossier())))
                        .toList();
        draft.box = box.with(member, seal.seal(id, box.salt().orElseThrow(), ordered));
        return draft.done();
    }

    public SessionOutcome opine(WrittenOpinion opinion, LocalDate today) {
        Optional<CouncilReason> refusal = refuseVote(opinion.member(), opinion.choices().keySet());
        if (refusal.isPresent()) {
            return refused(refusal.get());
        }
        if (present.contains(opinion.member())) {
            return refused(CouncilReason.PRESENT_NEEDS_NO_OPINION);
        }
        if (opinion.paper().isBlank()) {
            return refused(CouncilReason.OPINION_PAPER_MISSING);
        }
        if (opinion.on().isAfter(today)) {
            return refused(CouncilReason.OPINION_IN_FUTURE);
        }
        SessionDraft draft = SessionDraft.of(this);
        List<WrittenOpinion> more = new ArrayList<>(opinions);
        more.add(opinion);
        draft.opinions = more;
        return draft.done();
    }

    private Optional<CouncilReason> refuseVote(String member, Set<DossierId> chosen) {
        if (stage != Stage.VOTING) {
            return Optional.of(CouncilReason.NOT_VOTING);
        }
        if (seat(member).isEmpty()) {
            return Optional.of(CouncilReason.NOT_A_MEMBER);
        }
        if (hasVoted(member)) {
            return Optional.of(CouncilReason.ALREADY_VOTED);
        }
        if (chosen.stream().anyMatch(each -> item(each).isEmpty())) {
            return Optional.of(CouncilReason.BALLOT_OF_OTHER_AGENDA);
        }
        if (chosen.stream().anyMatch(each -> isRecused(each, member))) {
            return Optional.of(CouncilReason.RECUSED);
        }
        return chosen.size() < votedBy(member).size()
                ? Optional.of(CouncilReason.BALLOT_INCOMPLETE)
                : Optional.empty();
    }

    /** What was counted of ballots on paper, for all dossiers at once. */
    public SessionOutcome count(List<PaperCount> counted) {
        if (stage != Stage.VOTING) {
            return refused(CouncilReason.NOT_VOTING);
        }
        if (outline.mode() == Mode.ON_SCREEN) {
            return refused(CouncilReason.NOT_ON_PAPER);
        }
        for (PaperCount each : counted) {
            if (item(each.dossier()).isEmpty()) {
                return refused(CouncilReason.BALLOT_OF_OTHER_AGENDA);
            }
            if (each.inFavour() < 0 || each.against() < 0 || each.invalid() < 0) {
                return refused(CouncilReason.VOTES_NEGATIVE);
            }
            if (each.total() > presentVoters(each.dossier())) {
                return refused(CouncilReason.VOTES_ABOVE_MEMBERS);
            }
        }
        SessionDraft draft = SessionDraft.of(this);
        draft.counts = counted;
        return draft.done();
    }

    private int presentVoters(DossierId dossier) {
        return (int) present.stream().filter(each -> !isRecused(dossier, each)).count();
    }

    /** Ends the vote, opens the box and says what came out. */
    public SessionOutcome close(CouncilRule rule, SealedBallots seal) {
        if (stage != Stage.VOTING) {
            return refused(CouncilReason.NOT_VOTING);
        }
        boolean paper = outline.mode() == Mode.ON_PAPER;
        if (paper && !items.stream().allMatch(each -> counted(each.dossier()).isPresent())) {
            return refused(CouncilReason.COUNT_MISSING);
        }
        int voices = (paper ? present.size() : turnout()) + opinions.size();
        if (!rule.awardQuorum().reachedBy(voices, seats.size())) {
            return refused(CouncilReason.NO_QUORUM_AT_CLOSING);
        }
        SessionDraft draft = SessionDraft.of(this);
        draft.stage = Stage.CLOSED;
        draft.box = box.opened(id, seal);
        draft.results =
                items.stream().map(item -> new Tally(this, draft.box, rule).of(item)).toList();
        return draft.done();
    }

    /** Who has voted, with those present who had nothing to vote on. */
    private int turnout() {
        return box.turnout()
                + (int) present.stream().filter(each -> votedBy(each).isEmpty()).count();
    }

    /** On screen or in writing. */
    public boolean hasVoted(String member) {
        return box.hasVoted(member)
                || opinions.stream().anyMatch(each -> each.member().equals(member));
    }

    Optional<PaperCount> counted(DossierId dossier) {
        return counts.stream().filter(each -> each.dossier().equals(dossier)).findFirst();
    }

    /** The dossiers on which a member votes. */
    public List<AgendaItem> votedBy(String member) {
        return items.stream().filter(each -> !isRecused(each.dossier(), member)).toList();
    }

    public boolean isRecused(DossierId dossier, String member) {
        return recusals.stream()
                .anyMatch(
                        each ->
                                each.isOf(dossier, member)
                                        && each.state() == Recusal.State.CONFIRMED);
    }

    public Optional<CouncilMember> seat(String member) {
        return seat(each -> each.id().equals(member));
    }

    public Optional<CouncilMember> seatOf(String username) {
        return seat(each -> each.username().filter(username::equals).isPresent());
    }

    private Optional<CouncilMember> seat(Predicate<CouncilMember> wanted) {
        return seats.stream().filter(wanted).findFirst();
    }

    public Optional<AgendaItem> item(DossierId dossier) {
        return items.stream().filter(each -> each.dossier().equals(dossier)).findFirst();
    }

    private static SessionOutcome refused(CouncilReason reason) {
        return new SessionOutcome.Refused(reason);
    }
}
