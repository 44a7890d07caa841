/** Tests of honours. */
@NullMarked
package vn.thidua.awards.honour;

import org.jspecify.annotations.NullMarked;
