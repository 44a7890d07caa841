/** Dữ liệu mở: which figures of its territory a unit shows to everybody, as files for people and programs. */
@NullMarked
package vn.thidua.reporting.opendata;

import org.jspecify.annotations.NullMarked;
