/** Searching for the portal. */
@NullMarked
package vn.thidua.plans.search.web;

import org.jspecify.annotations.NullMarked;
