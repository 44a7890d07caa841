@NullMarked
package vn.thidua.plans.export.paper.docx;

import org.jspecify.annotations.NullMarked;
