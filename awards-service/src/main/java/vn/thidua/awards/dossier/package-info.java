/** The dossier of one nominee for one award (hồ sơ đề nghị khen thưởng), from the draft to the handing over. */
@NullMarked
package vn.thidua.awards.dossier;

import org.jspecify.annotations.NullMarked;
