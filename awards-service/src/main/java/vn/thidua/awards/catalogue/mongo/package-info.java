/** What provinces prescribe, stored. */
@NullMarked
package vn.thidua.awards.catalogue.mongo;

import org.jspecify.annotations.NullMarked;
