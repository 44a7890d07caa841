package vn.thidua.awards.catalogue.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.thidua.awards.catalogue.Award;
import vn.thidua.awards.catalogue.AwardCode;
import vn.thidua.awards.catalogue.Catalogue;

/** What can be awarded on a day (tra cứu danh mục khen thưởng). */
@Component
public class ConsultCatalogue {

    private final Catalogue catalogue;
    private final Clock clock;

    ConsultCatalogue(Catalogue catalogue, Clock clock) {
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** Without a day: on the working date. */
    public List<Award> on(Optional<LocalDate> date) {
        return catalogue.on(date.orElseGet(() -> LocalDate.now(clock)));
    }

    /** The entry of that code on that day. */
    public Optional<Award> find(AwardCode code, LocalDate date) {
        return catalogue.find(code, date);
    }

    /** The versions of the law, the first one first. */
    public List<Catalogue.Version> versions() {
        return catalogue.versions();
    }
}
