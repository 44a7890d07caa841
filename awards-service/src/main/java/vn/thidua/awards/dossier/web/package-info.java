/** Dossiers over HTTP. */
@NullMarked
package vn.thidua.awards.dossier.web;

import org.jspecify.annotations.NullMarked;
