@NullMarked
package vn.thidua.reporting.rollup.web;

import org.jspecify.annotations.NullMarked;
