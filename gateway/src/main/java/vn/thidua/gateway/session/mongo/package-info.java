/** Sessions in MongoDB, so that a restart signs nobody out. */
@NullMarked
package vn.thidua.gateway.session.mongo;

import org.jspecify.annotations.NullMarked;
