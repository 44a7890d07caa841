@NullMarked
package vn.thidua.awards.dossier;

import org.jspecify.annotations.NullMarked;
