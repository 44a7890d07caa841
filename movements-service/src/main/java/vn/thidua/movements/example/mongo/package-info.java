/** How model examples are stored. */
@NullMarked
package vn.thidua.movements.example.mongo;

import org.jspecify.annotations.NullMarked;
