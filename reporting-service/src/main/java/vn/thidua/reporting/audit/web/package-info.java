/** The log as its unit reads, takes away and verifies it. */
@NullMarked
package vn.thidua.reporting.audit.web;

import org.jspecify.annotations.NullMarked;
