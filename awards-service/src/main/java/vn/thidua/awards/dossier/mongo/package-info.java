/** Where dossiers are kept. */
@NullMarked
package vn.thidua.awards.dossier.mongo;

import org.jspecify.annotations.NullMarked;
