/** Subjects in MongoDB. */
@NullMarked
package vn.thidua.awards.subject.mongo;

import org.jspecify.annotations.NullMarked;
