/** Writes problems as JSON (RFC 9457) and, for a person at a browser, as a page. */
@NullMarked
package vn.thidua.gateway.problem.web;

import org.jspecify.annotations.NullMarked;
