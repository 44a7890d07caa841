package vn.thidua.awards.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Đợt đề nghị khen thưởng sau tổng kết phong trào. */
public interface NominationWindows {

    /** Of the own unit or one above it. */
    Optional<NominationWindow> find(String movement, LocalDate today);

    /** Those of the own unit and above that are of the year. */
    List<NominationWindow> seen(int year, LocalDate today);

    /** For the unit of the window, which must be bound; in place of what was told before. */
    void keep(NominationWindow window);
}
