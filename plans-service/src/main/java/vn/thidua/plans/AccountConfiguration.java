package vn.thidua.plans;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thidua.plans.account.AccountChanges;
import vn.thidua.plans.account.Accounts;
import vn.thidua.plans.account.usecase.ManageAccounts;
import vn.thidua.plans.agency.Agencies;
import vn.thidua.plans.agency.usecase.KeepAgencies;
import vn.thidua.plans.onboarding.usecase.BeginInstallation;
import vn.thidua.plans.onboarding.usecase.OnboardUnit;
import vn.thidua.plans.reorganisation.AccountMoves;
import vn.thidua.plans.unit.RegisteredUnits;
import vn.thidua.plans.unit.UnitId;
import vn.thidua.plans.unit.usecase.LoadUnits;

/** The features {@code account}, {@code onboarding} and {@code agency} put together. */
@Configuration(proxyBeanMethods = false)
class AccountConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(AccountConfiguration.class);

    @Bean
    ManageAccounts manageAccounts(Accounts accounts, AccountChanges changes, Clock clock) {
        return new ManageAccounts(accounts, changes, new SecureRandom(), clock);
    }

    @Bean
    OnboardUnit onboardUnit(RegisteredUnits registered, Accounts accounts, ManageAccounts manage) {
        return new OnboardUnit(registered, accounts, manage);
    }

    @Bean
    BeginInstallation beginInstallation(
            RegisteredUnits registered, LoadUnits load, ManageAccounts manage) {
        return new BeginInstallation(registered, load, manage);
    }

    @Bean
    KeepAgencies keepAgencies(Agencies agencies) {
        return new KeepAgencies(agencies);
    }

    /** What a reorganisation asks of accounts; an identity provider that is away is asked again later. */
    @Bean
    AccountMoves accountMoves(Accounts accounts) {
        return new AccountMoves() {
            @Override
            public OptionalInt count(Set<UnitId> units) {
                try {
                    return OptionalInt.of(
                            accounts.count(units).values().stream()
                                    .mapToInt(Integer::intValue)
                                    .sum());
                } catch (Accounts.Unreachable away) {
                    LOG.warn("accounts cannot be counted", away);
                    return OptionalInt.empty();
                }
            }

            @Override
            public boolean move(Map<UnitId, UnitId> heirs) {
                try {
                    int moved = accounts.move(heirs);
                    LOG.info("accounts went to the units that go on accounts={}", moved);
                    return true;
                } catch (Accounts.Unreachable away) {
                    LOG.warn("accounts cannot go over yet; it is tried again", away);
                    return false;
                }
            }
        };
    }
}
