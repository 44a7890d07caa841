package vn.thidua.awards.council;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.thidua.platform.tenancy.TenantId;

/**
 * Hội đồng Thi đua - Khen thưởng of a unit.
 *
 * @param name e.g. Hội đồng Thi đua - Khen thưởng huyện Hương Sơn
 * @param members of all times; who has left stays for the sessions of his time
 * @param version 0 before it is stored
 */
public record Council(
        CouncilId id,
        TenantId unit,
        String name,
        Founding founding,
        List<CouncilMember> members,
        long version) {

    /** Quyết định thành lập. */
    public record Founding(String number, LocalDate date) {}

    private static final int LEAST_MEMBERS = 3;

    public Council {
        members = List.copyOf(members);
    }

    /** Everybody who votes on that day. */
    public List<CouncilMember> inOffice(LocalDate date) {
        return members.stream().filter(member -> member.inOfficeOn(date)).toList();
    }

    public Optional<CouncilMember> member(String memberId) {
        return members.stream().filter(each -> each.id().equals(memberId)).findFirst();
    }

    /** What has to be mended before it can be kept. */
    public Optional<CouncilReason> flaw(LocalDate today) {
        if (name.isBlank() || founding.number().isBlank()) {
            return Optional.of(CouncilReason.FOUNDING_MISSING);
        }
        if (founding.date().isAfter(today)) {
            return Optional.of(CouncilReason.FOUNDED_IN_FUTURE);
        }
        for (CouncilMember member : members) {
            Optional<CouncilReason> flaw = flaw(member);
            if (flaw.isPresent()) {
                return flaw;
            }
        }
        return flawOfNow(today);
    }

    private static Optional<CouncilReason> flaw(CouncilMember member) {
        if (member.name().isBlank()) {
            return Optional.of(CouncilReason.MEMBER_WITHOUT_NAME);
        }
        return member.to().filter(end -> !end.isAfter(member.from())).isPresent()
                ? Optional.of(CouncilReason.TERM_ENDS_BEFORE_IT_BEGINS)
                : Optional.empty();
    }

    private Optional<CouncilReason> flawOfNow(LocalDate today) {
        List<CouncilMember> now = inOffice(today);
        if (now.size() < LEAST_MEMBERS) {
            return Optional.of(CouncilReason.TOO_FEW_MEMBERS);
        }
        if (now.stream().filter(each -> each.role() == CouncilMember.Role.CHAIR).count() != 1) {
            return Optional.of(CouncilReason.ONE_CHAIR);
        }
        Set<String> accounts = new HashSet<>();
        return now.stream().flatMap(each -> each.username().stream()).allMatch(accounts::add)
                ? Optional.empty()
                : Optional.of(CouncilReason.ACCOUNT_TWICE);
    }
}
