/** How councils and sessions are stored. */
@NullMarked
package vn.thidua.awards.council.mongo;

import org.jspecify.annotations.NullMarked;
