/** Cơ quan thuộc đơn vị: bodies inside a unit that lead movements and tasks and propose awards. */
@NullMarked
package vn.thidua.plans.agency;

import org.jspecify.annotations.NullMarked;
