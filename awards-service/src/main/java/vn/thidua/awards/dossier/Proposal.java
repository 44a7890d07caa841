package vn.thidua.awards.dossier;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.thidua.platform.tenancy.TenantId;

/**
 * Đợt đề nghị: what the dossiers of one tờ trình share.
 *
 * @param title trích yếu, e.g. "đề nghị khen thưởng phong trào …"
 * @param papers common ones, e.g. the tờ trình and the minutes
 * @param version 0 is a new one
 */
public record Proposal(
        ProposalId id,
        TenantId unit,
        String title,
        Occasion occasion,
        List<Attachment> papers,
        Instant at,
        long version) {

    public Proposal {
        papers = List.copyOf(papers);
    }

    public Proposal titled(String next) {
        return new Proposal(id, unit, next, occasion, papers, at, version);
    }

    public Proposal with(Attachment paper) {
        List<Attachment> more = new ArrayList<>(papers);
        more.add(paper);
        return new Proposal(id, unit, title, occasion, more, at, version);
    }

    public Proposal without(String file) {
        return new Proposal(
                id,
                unit,
                title,
                occasion,
                papers.stream().filter(paper -> !paper.file().equals(file)).toList(),
                at,
                version);
    }

    /** Which papers lie here for all dossiers. */
    public Set<DossierField> fields() {
        return papers.stream().map(Attachment::field).collect(Collectors.toUnmodifiableSet());
    }
}
