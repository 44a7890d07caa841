@NullMarked
package vn.thidua.platform.mongo;

import org.jspecify.annotations.NullMarked;
