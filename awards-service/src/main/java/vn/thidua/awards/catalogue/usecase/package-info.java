/** What one may ask of the catalogue. */
@NullMarked
package vn.thidua.awards.catalogue.usecase;

import org.jspecify.annotations.NullMarked;
