/** The printed covenant. */
@NullMarked
package vn.thidua.movements.covenant.docx;

import org.jspecify.annotations.NullMarked;
