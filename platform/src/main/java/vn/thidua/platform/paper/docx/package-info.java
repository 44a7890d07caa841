@NullMarked
package vn.thidua.platform.paper.docx;

import org.jspecify.annotations.NullMarked;
