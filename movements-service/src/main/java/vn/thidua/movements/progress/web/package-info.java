/** Progress for the portal, and for who follows a link from a mail. */
@NullMarked
package vn.thidua.movements.progress.web;

import org.jspecify.annotations.NullMarked;
