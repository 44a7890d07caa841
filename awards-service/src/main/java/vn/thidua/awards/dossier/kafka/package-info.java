/** How others are told of dossiers. */
@NullMarked
package vn.thidua.awards.dossier.kafka;

import org.jspecify.annotations.NullMarked;
