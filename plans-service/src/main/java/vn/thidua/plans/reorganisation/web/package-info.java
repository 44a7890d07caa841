/** Reorganisations for the portal. */
@NullMarked
package vn.thidua.plans.reorganisation.web;

import org.jspecify.annotations.NullMarked;
