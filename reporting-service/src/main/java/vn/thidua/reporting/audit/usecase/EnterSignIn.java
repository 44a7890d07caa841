package vn.thidua.reporting.audit.usecase;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.platform.tenancy.Caller;
import vn.thidua.reporting.audit.Actor;
import vn.thidua.reporting.audit.Entry;
import vn.thidua.reporting.audit.Kind;
import vn.thidua.reporting.audit.Occurrence;

/** Enters that a person has signed in, in the log of the person's unit. */
@Component
public class EnterSignIn {

    private final EnterOccurrence enter;

    EnterSignIn(EnterOccurrence enter) {
        this.enter = enter;
    }

    /**
     * Once for each sign-in.
     *
     * @param signIn what tells this sign-in of the person from all others
     */
    public void enter(Caller caller, String signIn, Instant at) {
        enter.enter(
                new Occurrence(
                        caller.tenant(),
                        "sign-in-" + Entry.sha256(caller.subject() + "|" + signIn).substring(0, 32),
                        at,
                        Kind.SIGN_IN,
                        "Đăng nhập",
                        new Actor(caller.subject(), caller.tenant(), List.copyOf(caller.roles())),
                        List.of(),
                        List.of(),
                        "",
                        ""));
    }
}
