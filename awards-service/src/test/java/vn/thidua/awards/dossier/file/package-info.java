@NullMarked
package vn.thidua.awards.dossier.file;

import org.jspecify.annotations.NullMarked;
