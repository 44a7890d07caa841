package vn.thidua.test.canary.utildate.thing;

import java.util.Date;

/** A date that is a moment. */
record Old(Date when) {}
