package vn.thidua.awards.dossier.web;

import java.time.format.DateTimeFormatter;
import vn.thidua.awards.dossier.AwardDossier;
import vn.thidua.awards.dossier.usecase.Doubled;
import vn.thidua.awards.honour.Honour;
import vn.thidua.awards.honour.usecase.FindConflicts.Conflict;
import vn.thidua.platform.tenancy.TenantId;

/** Khen thưởng trùng in a sentence that names the decision, so that one can look it up. */
final class ConflictWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private ConflictWords() {}

    /**
     * @param unit whose nominee it is
     */
    static String of(Conflict conflict, TenantId unit, Names.Of names) {
        Honour honour = conflict.entry().honour();
        String what =
                switch (conflict.match()) {
                    case SAME_TITLE_AND_YEAR -> "Đã được tặng danh hiệu này của năm: ";
                    case SAME_MERIT -> "Thành tích này đã được khen: ";
                };
        return what
                + names.award(honour.award())
                + " năm "
                + honour.year()
                + ", Quyết định số "
                + honour.decision().number()
                + " ngày "
                + DAY.format(honour.decision().date())
                + (honour.unit().equals(unit)
                        ? ""
                        : ", trong sổ khen thưởng của " + names.unit(honour.unit()));
    }

    /** The unit above asks the one that proposes, so the sentence says whose dossier it is and where it lies. */
    static String of(Doubled.Twin twin, Names.Of names) {
        AwardDossier other = twin.dossier();
        String what =
                switch (twin.match()) {
                    case SAME_TITLE_AND_YEAR ->
                            "Danh hiệu này của năm đang được đề nghị ở hồ sơ khác: ";
                    case SAME_MERIT -> "Thành tích này đang được đề nghị ở hồ sơ khác: ";
                };
        return what
                + names.award(other.content().award())
                + " năm "
                + other.occasion().year()
                + ", hồ sơ của "
                + names.unit(other.unit())
                + ", đang ở "
                + names.unit(other.holder());
    }
}
