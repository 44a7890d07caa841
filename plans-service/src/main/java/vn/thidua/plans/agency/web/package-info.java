/** Agencies for the portal. */
@NullMarked
package vn.thidua.plans.agency.web;

import org.jspecify.annotations.NullMarked;
