/** Refuses requests beyond the limit. */
@NullMarked
package vn.thidua.gateway.limit.web;

import org.jspecify.annotations.NullMarked;
