package vn.thidua.awards.dossier;

import java.util.List;
import vn.thidua.awards.catalogue.Paper;

/** Xác nhận that an enterprise hands in beside the papers of the award. */
public record EnterprisePapers(List<Paper> papers) {

    public EnterprisePapers {
        papers = List.copyOf(papers);
    }
}
