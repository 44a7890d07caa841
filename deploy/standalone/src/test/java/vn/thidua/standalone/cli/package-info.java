@NullMarked
package vn.thidua.standalone.cli;

import org.jspecify.annotations.NullMarked;
