/** Covenants for the portal. */
@NullMarked
package vn.thidua.movements.covenant.web;

import org.jspecify.annotations.NullMarked;
