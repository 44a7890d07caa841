/** Batches for the portal and the command line. */
@NullMarked
package vn.thidua.plans.bulk.web;

import org.jspecify.annotations.NullMarked;
