package vn.thidua.test.canary.domainspring.thing;

import org.springframework.stereotype.Component;

/** A domain class that Spring finds. */
@Component
class Springy {}
