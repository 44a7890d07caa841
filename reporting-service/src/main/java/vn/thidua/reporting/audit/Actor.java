package vn.thidua.reporting.audit;

import java.util.List;
import vn.thidua.platform.tenancy.TenantId;

/**
 * Người thực hiện: who did it, by no more than the account.
 *
 * @param account id at the identity provider
 * @param unit the person's home unit
 * @param roles in that unit; empty when they were not told
 */
public record Actor(String account, TenantId unit, List<String> roles) {

    public Actor {
        roles = roles.stream().sorted().distinct().toList();
    }
}
