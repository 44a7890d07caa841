/** The one guard through which every query goes. */
@NullMarked
package vn.thidua.platform.mongo;

import org.jspecify.annotations.NullMarked;
