package vn.thidua.reporting.report.usecase;

import vn.thidua.platform.tenancy.Caller;

/** Which request it is about, and in which version the person has seen what is to be changed. */
public record Target(Caller by, String request, long seen) {}
