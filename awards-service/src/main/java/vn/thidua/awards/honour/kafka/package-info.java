/** Honours as others are told of them. */
@NullMarked
package vn.thidua.awards.honour.kafka;

import org.jspecify.annotations.NullMarked;
