/** The tenant of a request. */
@NullMarked
package vn.thidua.platform.tenancy.web;

import org.jspecify.annotations.NullMarked;
