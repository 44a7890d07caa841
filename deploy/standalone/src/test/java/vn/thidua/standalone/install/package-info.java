@NullMarked
package vn.thidua.standalone.install;

import org.jspecify.annotations.NullMarked;
