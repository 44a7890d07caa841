/** Tests of subjects. */
@NullMarked
package vn.thidua.awards.subject;

import org.jspecify.annotations.NullMarked;
