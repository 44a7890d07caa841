/** What people do in a council. */
@NullMarked
package vn.thidua.awards.council.usecase;

import org.jspecify.annotations.NullMarked;
