/** What a file that is handed in really is. */
@NullMarked
package vn.thidua.awards.dossier.file;

import org.jspecify.annotations.NullMarked;
