package vn.thidua.awards.dossier;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.thidua.platform.tenancy.TenantId;

/**
 * Đợt đề nghị: what the dossiers of one tờ trình share.
 *
 * @param title trích yếu, e.g. "đề nghị khen thưởng phong trào …"
 * @param papers common ones, e.g. the tờ trình and the minutes
 * @param bases of how many a percentage is taken (căn cứ tính tỷ lệ), as the unit has told; by the key of the quota
 * @param version 0 is a new one
 */
public record Proposal(
        ProposalId id,
        TenantId unit,
        String title,
        Occasion occasion,
        List<Attachment> papers,
        Instant at,
        Map<String, Integer> bases,
        long version) {

    public Proposal {
        papers = List.copyOf(papers);
        bases = Map.copyOf(bases);
    }

    public static Proposal begin(
            ProposalId id, TenantId unit, String title, Occasion occasion, Instant at) {
        return new Proposal(id, unit, title, occasion, List.of(), at, Map.of(), 0);
    }

    public Proposal titled(String next) {
        return new Proposal(id, unit, next, occasion, papers, at, bases, version);
    }

    public Proposal with(Attachment paper) {
        List<Attachment> more = new ArrayList<>(papers);
        more.add(paper);
        return with(more);
    }

    public Proposal without(String file) {
        return with(papers.stream().filter(paper -> !paper.file().equals(file)).toList());
    }

    /** With these numbers beside those that were told before. */
    public Proposal counting(Map<String, Integer> more) {
        Map<String, Integer> all = new HashMap<>(bases);
        all.putAll(more);
        return new Proposal(id, unit, title, occasion, papers, at, all, version);
    }

    public Proposal withVersion(long next) {
        return new Proposal(id, unit, title, occasion, papers, at, bases, next);
    }

    private Proposal with(List<Attachment> others) {
        return new Proposal(id, unit, title, occasion, others, at, bases, version);
    }

    /** Which papers lie here for all dossiers. */
    public Set<DossierField> fields() {
        return papers.stream().map(Attachment::field).collect(Collectors.toUnmodifiableSet());
    }
}
