/** What the clock does with dossiers. */
@NullMarked
package vn.thidua.awards.dossier.job;

import org.jspecify.annotations.NullMarked;
