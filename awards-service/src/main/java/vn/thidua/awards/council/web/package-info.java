/** Councils and sessions for pages: {@code contracts/openapi/councils.yaml}. */
@NullMarked
package vn.thidua.awards.council.web;

import org.jspecify.annotations.NullMarked;
