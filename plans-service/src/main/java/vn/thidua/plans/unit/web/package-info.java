/** Units for the portal. */
@NullMarked
package vn.thidua.plans.unit.web;

import org.jspecify.annotations.NullMarked;
