/** Nhập hàng loạt: a folder or an archive of old documents becomes plans. */
@NullMarked
package vn.thidua.plans.bulk;

import org.jspecify.annotations.NullMarked;
