/** Agencies in MongoDB. */
@NullMarked
package vn.thidua.plans.agency.mongo;

import org.jspecify.annotations.NullMarked;
