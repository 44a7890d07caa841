package vn.thidua.awards.council.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.awards.council.AgendaItem;
import vn.thidua.awards.council.Ballot;
import vn.thidua.awards.council.Choice;
import vn.thidua.awards.council.Council;
import vn.thidua.awards.council.CouncilEvent;
import vn.thidua.awards.council.CouncilId;
import vn.thidua.awards.council.CouncilReason;
import vn.thidua.awards.council.CouncilRule;
import vn.thidua.awards.council.Councils;
import vn.thidua.awards.council.PaperCount;
import vn.thidua.awards.council.Recusal;
import vn.thidua.awards.council.SealedBallots;
import vn.thidua.awards.council.Session;
import vn.thidua.awards.council.SessionId;
import vn.thidua.awards.council.SessionOutcome;
import vn.thidua.awards.council.Sessions;
import vn.thidua.awards.council.WrittenOpinion;
import vn.thidua.awards.dossier.DossierId;
import vn.thidua.platform.tenancy.Caller;

/** Chuẩn bị, điều hành phiên họp và kiểm phiếu. */
@Component
public class RunSessions {

    private static final String KEEPERS_ONLY =
            "Chỉ chuyên viên, lãnh đạo đơn vị hoặc Thư ký, Chủ tịch Hội đồng được làm việc này.";
    private static final String PRESIDERS_ONLY =
            "Chỉ Chủ tịch, Phó Chủ tịch Hội đồng hoặc lãnh đạo đơn vị được mở và kết thúc bỏ phiếu.";

    /** How often it is tried again when somebody else writes at the same moment. */
    private static final int TRIES = 20;

    /** A session with its council and the rule of its day. */
    public record Seen(Session session, Council council, CouncilRule rule) {}

    /** The ballots' codes, shown once to who cast them. */
    public record Receipt(Seen seen, Map<DossierId, String> codes) {}

    private final Councils councils;
    private final Sessions sessions;
    private final Candidates candidates;
    private final CouncilRule.Book rules;
    private final SealedBallots seal;
    private final Clock clock;

    RunSessions(
            Councils councils,
            Sessions sessions,
            Candidates candidates,
            CouncilRule.Book rules,
            SealedBallots seal,
            Clock clock) {
        this.councils = councils;
        this.sessions = sessions;
        this.candidates = candidates;
        this.rules = rules;
        this.seal = seal;
        this.clock = clock;
    }

    public List<Seen> all() {
        Map<CouncilId, Council> known =
                councils.all().stream().collect(Collectors.toMap(Council::id, Function.identity()));
        return sessions.all().stream()
                .flatMap(
                        each ->
                                Optional.ofNullable(known.get(each.council()))
                                        .map(council -> seen(each, council))
                                        .stream())
                .toList();
    }

    public Optional<Seen> find(SessionId id) {
        return sessions.find(id)
                .flatMap(
                        session ->
                                councils.find(session.council())
                                        .map(council -> seen(session, council)));
    }

    private Seen seen(Session session, Council council) {
        return new Seen(session, council, rules.on(session.outline().on()));
    }

    /** What could be put on the agenda; what another open session has is left out. */
    public List<AgendaItem> waiting(Optional<SessionId> own) {
        LocalDate on =
                own.flatMap(this::find).map(each -> each.session().outline().on()).orElse(today());
        List<AgendaItem> waiting = candidates.waiting(on);
        Set<DossierId> taken =
                sessions.openWith(waiting.stream().map(AgendaItem::dossier).toList()).stream()
                        .filter(each -> own.filter(each.id()::equals).isEmpty())
                        .flatMap(each -> each.items().stream())
                        .map(AgendaItem::dossier)
                        .collect(Collectors.toSet());
        return waiting.stream().filter(each -> !taken.contains(each.dossier())).toList();
    }

    public Outcome<Seen> convene(Caller by, CouncilId council, Session.Outline outline) {
        Optional<Council> known = councils.find(council);
        if (known.isEmpty()) {
            return new Outcome.Absent<>();
        }
        if (!by.has("specialist") && !by.has("leader")) {
            return new Outcome.Forbidden<>(KEEPERS_ONLY);
        }
        SessionId id = new SessionId(UUID.randomUUID().toString());
        return stored(known.get(), Session.convene(id, known.get(), outline));
    }

    public Outcome<Seen> prepare(
            Caller by,
            SessionId id,
            long version,
            Session.Outline outline,
            List<DossierId> agenda) {
        return kept(
                by,
                id,
                Optional.of(version),
                known -> {
                    List<AgendaItem> items = new ArrayList<>();
                    List<AgendaItem> free = waiting(Optional.of(id));
                    for (DossierId wanted : agenda) {
                        Optional<AgendaItem> item =
                                free.stream()
                                        .filter(each -> each.dossier().equals(wanted))
                                        .findFirst();
                        if (item.isEmpty()) {
                            return new SessionOutcome.Refused(reasonOf(wanted, id));
                        }
                        items.add(item.get());
                    }
                    return known.session().prepare(known.council(), outline, items);
                });
    }

    private CouncilReason reasonOf(DossierId dossier, SessionId own) {
        return sessions.openWith(List.of(dossier)).stream().anyMatch(each -> !each.id().equals(own))
                ? CouncilReason.DOSSIER_IN_ANOTHER_SESSION
                : CouncilReason.DOSSIER_NOT_READY;
    }

    public Outcome<Seen> recuse(Caller by, SessionId id, Recusal said) {
        return kept(by, id, Optional.empty(), known -> known.session().recuse(said));
    }

    public Outcome<Seen> attend(Caller by, SessionId id, long version, Set<String> present) {
        return kept(by, id, Optional.of(version), known -> known.session().attend(present));
    }

    public Outcome<Seen> opine(Caller by, SessionId id, WrittenOpinion opinion) {
        return kept(
                by,
                id,
                Optional.empty(),
                known ->
                        ended(known, opinion.member())
                                .<SessionOutcome>map(SessionOutcome.Refused::new)
                                .orElseGet(() -> known.session().opine(opinion, today())));
    }

    public Outcome<Seen> count(Caller by, SessionId id, List<PaperCount> counted) {
        return kept(by, id, Optional.empty(), known -> known.session().count(counted));
    }

    private Outcome<Seen> kept(
            Caller by,
            SessionId id,
            Optional<Long> version,
            Function<Seen, SessionOutcome> decide) {
        return tried(
                id,
                version,
                known ->
                        new SessionPart(by, known.session()).mayKeep()
                                ? Optional.empty()
                                : Optional.of(KEEPERS_ONLY),
                decide);
    }

    /** Dossiers that went elsewhere since the agenda was made are not voted on. */
    public Outcome<Seen> open(Caller by, SessionId id) {
        return tried(
                id,
                Optional.empty(),
                known -> presiding(by, known),
                known -> {
                    Set<DossierId> ready =
                            candidates.waiting(known.session().outline().on()).stream()
                                    .map(AgendaItem::dossier)
                                    .collect(Collectors.toSet());
                    return known.session().items().stream()
                                    .allMatch(each -> ready.contains(each.dossier()))
                            ? known.session().open(known.rule(), seal, today())
                            : new SessionOutcome.Refused(CouncilReason.DOSSIER_NOT_READY);
                });
    }

    public Outcome<Seen> close(Caller by, SessionId id) {
        return tried(
                id,
                Optional.empty(),
                known -> presiding(by, known),
                known -> known.session().close(known.rule(), seal));
    }

    private static Optional<String> presiding(Caller by, Seen known) {
        return new SessionPart(by, known.session()).mayPreside()
                ? Optional.empty()
                : Optional.of(PRESIDERS_ONLY);
    }

    /** Nobody else's ballot in between does any harm. */
    public Outcome<Receipt> vote(Caller by, SessionId id, Map<DossierId, Choice> choices) {
        Map<DossierId, Ballot> ballots =
                choices.entrySet().stream()
                        .collect(
                                Collectors.toMap(
                                        Map.Entry::getKey,
                                        each -> new Ballot(seal.code(), each.getValue())));
        Outcome<Seen> cast =
                tried(
                        id,
                        Optional.empty(),
                        _ -> Optional.empty(),
                        known -> cast(by, known, ballots));
        return switch (cast) {
            case Outcome.Done<Seen>(var seen) ->
                    new Outcome.Done<>(
                            new Receipt(
                                    seen,
                                    ballots.entrySet().stream()
                                            .collect(
                                                    Collectors.toMap(
                                                            Map.Entry::getKey,
                                                            each -> each.getValue().code()))));
            case Outcome.Refused<Seen>(var reason) -> new Outcome.Refused<>(reason);
            case Outcome.Stale<Seen>(var version) -> new Outcome.Stale<>(version);
            case Outcome.Absent<Seen>() -> new Outcome.Absent<>();
            case Outcome.Forbidden<Seen>(var sentence) -> new Outcome.Forbidden<>(sentence);
        };
    }

    private SessionOutcome cast(Caller by, Seen known, Map<DossierId, Ballot> ballots) {
        return new SessionPart(by, known.session())
                .seat()
                .map(member -> known.session().cast(member.id(), ballots, seal))
                .orElseGet(() -> new SessionOutcome.Refused(strange(by, known)));
    }

    private static CouncilReason strange(Caller by, Seen known) {
        return known.council().members().stream()
                        .anyMatch(each -> each.username().filter(by.username()::equals).isPresent())
                ? CouncilReason.TERM_ENDED
                : CouncilReason.NOT_A_MEMBER;
    }

    private static Optional<CouncilReason> ended(Seen known, String member) {
        return known.session().seat(member).isEmpty() && known.council().member(member).isPresent()
                ? Optional.of(CouncilReason.TERM_ENDED)
                : Optional.empty();
    }

    private Outcome<Seen> tried(
            SessionId id,
            Optional<Long> version,
            Function<Seen, Optional<String>> forbidden,
            Function<Seen, SessionOutcome> decide) {
        Outcome<Seen> last = new Outcome.Absent<>();
        for (int attempt = 0; attempt < TRIES; attempt++) {
            Optional<Seen> known = find(id);
            if (known.isEmpty()) {
                return new Outcome.Absent<>();
            }
            Optional<String> sentence = forbidden.apply(known.get());
            if (sentence.isPresent()) {
                return new Outcome.Forbidden<>(sentence.get());
            }
            long current = known.get().session().version();
            if (version.filter(each -> each != current).isPresent()) {
                return new Outcome.Stale<>(current);
            }
            last = stored(known.get().council(), decide.apply(known.get()));
            if (!(last instanceof Outcome.Stale<Seen>)) {
                return last;
            }
        }
        return last;
    }

    private Outcome<Seen> stored(Council council, SessionOutcome outcome) {
        return switch (outcome) {
            case SessionOutcome.Refused(var reason) -> new Outcome.Refused<>(reason);
            case SessionOutcome.Done(var session) -> {
                List<CouncilEvent> events =
                        session.stage() == Session.Stage.CLOSED
                                ? List.of(new CouncilEvent.SessionClosed(session))
                                : List.of();
                yield sessions.store(session, events)
                        ? find(session.id())
                                .<Outcome<Seen>>map(Outcome.Done::new)
                                .orElseGet(() -> new Outcome.Done<>(seen(session, council)))
                        : new Outcome.Stale<>(session.version() + 1);
            }
        };
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
