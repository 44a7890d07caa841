/** Tests of honours in MongoDB. */
@NullMarked
package vn.thidua.awards.honour.mongo;

import org.jspecify.annotations.NullMarked;
