/** The portal's files and the pages of its router. */
@NullMarked
package vn.thidua.gateway.portal.web;

import org.jspecify.annotations.NullMarked;
