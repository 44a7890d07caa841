package vn.thidua.awards.dossier.usecase;

import org.springframework.stereotype.Component;
import vn.thidua.awards.dossier.NominationWindow;
import vn.thidua.awards.dossier.NominationWindows;

/** Ghi nhận đợt đề nghị khen thưởng that a movement has opened; the unit of the window is bound. */
@Component
public class OpenNominations {

    private final NominationWindows windows;

    OpenNominations(NominationWindows windows) {
        this.windows = windows;
    }

    public void take(NominationWindow window) {
        windows.keep(window);
    }
}
