/** What others are told of subjects. */
@NullMarked
package vn.thidua.awards.subject.kafka;

import org.jspecify.annotations.NullMarked;
