/** Where pending events wait: in the document of their aggregate. */
@NullMarked
package vn.thidua.platform.outbox.mongo;

import org.jspecify.annotations.NullMarked;
