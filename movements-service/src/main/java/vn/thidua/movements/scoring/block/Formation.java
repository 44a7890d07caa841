package vn.thidua.movements.scoring.block;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.thidua.platform.tenancy.TenantId;

/**
 * What the decision says that forms a block (quyết định thành lập cụm, khối thi đua).
 *
 * @param decision number of the decision, e.g. {@code 125/QĐ-UBND}
 * @param leader the leading member (trưởng cụm, trưởng khối)
 * @param deputy the deputy (phó)
 */
public record Formation(
        String name,
        BlockKind kind,
        int year,
        String decision,
        LocalDate decidedOn,
        TenantId leader,
        TenantId deputy,
        List<Member> members) {

    public Formation {
        members = List.copyOf(members);
    }

    /** The first thing that is wrong with it. */
    public Optional<BlockReason> flaw(LocalDate today) {
        Set<TenantId> units = new HashSet<>();
        for (Member member : members) {
            if (!units.add(member.unit())) {
                return Optional.of(BlockReason.MEMBER_TWICE);
            }
        }
        if (members.size() < 2) {
            return Optional.of(BlockReason.TOO_FEW_MEMBERS);
        }
        if (!units.contains(leader)) {
            return Optional.of(BlockReason.LEADER_NOT_A_MEMBER);
        }
        if (!units.contains(deputy)) {
            return Optional.of(BlockReason.DEPUTY_NOT_A_MEMBER);
        }
        if (leader.equals(deputy)) {
            return Optional.of(BlockReason.LEADER_IS_DEPUTY);
        }
        for (Member member : members) {
            if (member.checker().equals(member.unit())) {
                return Optional.of(BlockReason.CHECKS_ITSELF);
            }
            if (!units.contains(member.checker())) {
                return Optional.of(BlockReason.CHECKER_NOT_A_MEMBER);
            }
        }
        return decidedOn.isAfter(today)
                ? Optional.of(BlockReason.DECIDED_IN_FUTURE)
                : Optional.empty();
    }

    public Optional<Member> member(TenantId unit) {
        return members.stream().filter(member -> member.unit().equals(unit)).findFirst();
    }

    /** Each member is checked by the leader, the leader by the deputy. */
    public static TenantId usualChecker(TenantId member, TenantId leader, TenantId deputy) {
        return member.equals(leader) ? deputy : leader;
    }
}
