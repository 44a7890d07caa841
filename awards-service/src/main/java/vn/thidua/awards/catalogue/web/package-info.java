/** The catalogue for pages: {@code contracts/openapi/awards.yaml}. */
@NullMarked
package vn.thidua.awards.catalogue.web;

import org.jspecify.annotations.NullMarked;
