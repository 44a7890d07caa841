/** How decisions are stored. */
@NullMarked
package vn.thidua.awards.decision.mongo;

import org.jspecify.annotations.NullMarked;
