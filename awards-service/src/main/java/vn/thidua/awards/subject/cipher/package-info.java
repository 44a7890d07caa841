/** Citizen numbers under lock and key. */
@NullMarked
package vn.thidua.awards.subject.cipher;

import org.jspecify.annotations.NullMarked;
