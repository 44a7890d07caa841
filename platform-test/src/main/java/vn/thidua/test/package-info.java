/** What tests of every module stand on: real servers, tokens, patience, the contracts. */
@NullMarked
package vn.thidua.test;

import org.jspecify.annotations.NullMarked;
