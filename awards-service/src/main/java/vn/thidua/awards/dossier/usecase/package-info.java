/** What is done with dossiers. */
@NullMarked
package vn.thidua.awards.dossier.usecase;

import org.jspecify.annotations.NullMarked;
