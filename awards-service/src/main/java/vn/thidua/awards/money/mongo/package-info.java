/** How funds are stored. */
@NullMarked
package vn.thidua.awards.money.mongo;

import org.jspecify.annotations.NullMarked;
