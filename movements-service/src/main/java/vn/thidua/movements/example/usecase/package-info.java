/** What people do with model examples. */
@NullMarked
package vn.thidua.movements.example.usecase;

import org.jspecify.annotations.NullMarked;
