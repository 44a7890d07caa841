/** Papers that are drafted from the data of a proposal (tờ trình, báo cáo thành tích). */
@NullMarked
package vn.thidua.awards.dossier.paper;

import org.jspecify.annotations.NullMarked;
