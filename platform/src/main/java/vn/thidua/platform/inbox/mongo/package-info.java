/** What was seen before, kept in MongoDB. */
@NullMarked
package vn.thidua.platform.inbox.mongo;

import org.jspecify.annotations.NullMarked;
