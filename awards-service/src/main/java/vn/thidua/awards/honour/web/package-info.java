/** Honours over HTTP. */
@NullMarked
package vn.thidua.awards.honour.web;

import org.jspecify.annotations.NullMarked;
