package vn.thidua.plans.plan.web;

import java.util.EnumSet;
import java.util.Set;
import vn.thidua.plans.plan.Person;
import vn.thidua.plans.unit.UnitId;
import vn.thidua.platform.tenancy.Caller;

/** The caller of a request as the person who asks. */
final class Persons {

    private Persons() {}

    static Person of(Caller caller) {
        Set<Person.Role> roles = EnumSet.noneOf(Person.Role.class);
        if (caller.has("specialist")) {
            roles.add(Person.Role.SPECIALIST);
        }
        if (caller.has("leader")) {
            roles.add(Person.Role.LEADER);
        }
        return new Person(
                caller.subject(), caller.displayName(), new UnitId(caller.tenant().value()), roles);
    }
}
