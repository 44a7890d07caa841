/** The service as its callers meet it. */
@NullMarked
package vn.thidua.awards.api;

import org.jspecify.annotations.NullMarked;
