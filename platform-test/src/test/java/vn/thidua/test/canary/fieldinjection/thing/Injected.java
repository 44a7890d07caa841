package vn.thidua.test.canary.fieldinjection.thing;

import org.springframework.beans.factory.annotation.Autowired;

/** Gets what it needs behind its back. */
class Injected {
    @Autowired String needed = "";
}
