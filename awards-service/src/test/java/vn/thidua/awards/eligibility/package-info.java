@NullMarked
package vn.thidua.awards.eligibility;

import org.jspecify.annotations.NullMarked;
