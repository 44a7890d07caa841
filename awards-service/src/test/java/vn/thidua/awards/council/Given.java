package vn.thidua.awards.council;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.thidua.awards.catalogue.AwardCode;
import vn.thidua.awards.catalogue.Certainty;
import vn.thidua.awards.dossier.DossierId;
import vn.thidua.platform.tenancy.TenantId;

/** A council of eleven and what it does. */
final class Given {

    static final LocalDate TODAY = LocalDate.of(2024, 4, 15);
    static final LocalDate FOUNDED = LocalDate.of(2023, 1, 10);
    static final TenantId UNIT = new TenantId("D439");
    static final SealedBallots SEAL =
            new SealedBallots(
                    "only-for-tests-only-for-tests-only".getBytes(StandardCharsets.UTF_8),
                    new SecureRandom());
    static final CouncilRule RULE = rule(true);
    static final DossierId ONE = new DossierId("one");
    static final DossierId TWO = new DossierId("two");

    private Given() {}

    static CouncilRule rule(boolean recusedCount) {
        return new CouncilRule(
                FOUNDED,
                Share.atLeast(2, 3),
                Share.atLeast(4, 5),
                Share.moreThan(1, 2),
                recusedCount,
                "Quy chế",
                Certainty.PARTLY);
    }

    static CouncilMember member(int number) {
        return new CouncilMember(
                "m" + number,
                "Thành viên " + number,
                "Ủy viên",
                "",
                number == 1 ? CouncilMember.Role.CHAIR : CouncilMember.Role.MEMBER,
                Optional.of("account" + number),
                List.of(),
                FOUNDED,
                Optional.empty());
    }

    static Council council(int members) {
        return council(IntStream.rangeClosed(1, members).mapToObj(Given::member).toList());
    }

    static Council council(List<CouncilMember> members) {
        return new Council(
                new CouncilId("c"),
                UNIT,
                "Hội đồng Thi đua - Khen thưởng",
                new Council.Founding("12/QĐ-UBND", FOUNDED),
                members,
                1);
    }

    static AgendaItem item(DossierId id, String nominee, Share needed) {
        return new AgendaItem(
                id,
                new TenantId("C1"),
                "Xã Minh Khai",
                nominee,
                true,
                "Công chức xã",
                new AwardCode("CSTDCS"),
                "Chiến sĩ thi đua cơ sở",
                2023,
                "Hoàn thành xuất sắc nhiệm vụ",
                needed,
                "");
    }

    static Session.Outline outline(Session.Mode mode) {
        return new Session.Outline("Phiên họp", LocalDate.of(2024, 4, 10), "Hội trường", mode);
    }

    static Session prepared(Council council, Session.Mode mode, AgendaItem... items) {
        Session convened = done(Session.convene(new SessionId("s"), council, outline(mode)));
        return done(convened.prepare(council, outline(mode), List.of(items)));
    }

    /** Everybody but the last ones is there. */
    static Session voting(int members, int absent, AgendaItem... items) {
        return voting(members, absent, Session.Mode.ON_SCREEN, items);
    }

    static Session voting(int members, int absent, Session.Mode mode, AgendaItem... items) {
        Session session = prepared(council(members), mode, items);
        return done(done(session.attend(first(members - absent))).open(RULE, SEAL, TODAY));
    }

    static Set<String> first(int members) {
        return IntStream.rangeClosed(1, members)
                .mapToObj(each -> "m" + each)
                .collect(Collectors.toSet());
    }

    static Map<DossierId, Ballot> ballots(Choice choice, DossierId... dossiers) {
        Map<DossierId, Ballot> ballots = new LinkedHashMap<>();
        for (DossierId each : dossiers) {
            ballots.put(each, new Ballot(SEAL.code(), choice));
        }
        return ballots;
    }

    /** Of the members present the first ones say yes, the others no, all on one dossier. */
    static Session voted(Session session, DossierId dossier, int inFavour) {
        Session next = session;
        int said = 0;
        for (String member : new ArrayList<>(session.present())) {
            if (!session.isRecused(dossier, member)) {
                Choice choice = said++ < inFavour ? Choice.FOR : Choice.AGAINST;
                next = done(next.cast(member, ballots(choice, dossier), SEAL));
            }
        }
        return next;
    }

    static Session done(SessionOutcome outcome) {
        return switch (outcome) {
            case SessionOutcome.Done(var session) -> session;
            case SessionOutcome.Refused(var reason) -> throw new AssertionError(reason);
        };
    }
}
