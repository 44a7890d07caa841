/** How names are sealed. */
@NullMarked
package vn.thidua.awards.complaint.cipher;

import org.jspecify.annotations.NullMarked;
