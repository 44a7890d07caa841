/** What people do with the register of subjects. */
@NullMarked
package vn.thidua.awards.subject.usecase;

import org.jspecify.annotations.NullMarked;
