/** What people and decisions do with the register of honours. */
@NullMarked
package vn.thidua.awards.honour.usecase;

import org.jspecify.annotations.NullMarked;
