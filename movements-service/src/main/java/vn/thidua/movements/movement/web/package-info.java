/** Movements for pages: {@code contracts/openapi/movements.yaml}. */
@NullMarked
package vn.thidua.movements.movement.web;

import org.jspecify.annotations.NullMarked;
