@NullMarked
package vn.thidua.awards.catalogue;

import org.jspecify.annotations.NullMarked;
