package vn.thidua.awards.dossier;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import vn.thidua.awards.catalogue.AwardCode;
import vn.thidua.awards.subject.Folded;

/**
 * What the proposing unit writes and hands in (nội dung hồ sơ).
 *
 * @param merit for what, in a sentence that the decision can repeat
 * @param report text of the báo cáo thành tích, a paragraph a line
 * @param papers those of this dossier alone; what all share lies with the {@link Proposal}
 */
public record Content(
        Nominee nominee, AwardCode award, String merit, String report, List<Attachment> papers) {

    public Content {
        papers = List.copyOf(papers);
    }

    /** The merit without what people spell differently; empty where none is written yet. */
    public String meritKey() {
        return Folded.of(merit).key();
    }

    /** In which fields another one says something else. */
    public Set<DossierField> differences(Content other) {
        Set<DossierField> found = new TreeSet<>();
        Nominee own = nominee;
        Nominee others = other.nominee;
        note(
                found,
                DossierField.NAME,
                own.name().equals(others.name())
                        && own.kind() == others.kind()
                        && own.subject().equals(others.subject()));
        note(found, DossierField.POST, own.post().equals(others.post()));
        note(
                found,
                DossierField.CATEGORY,
                own.category().equals(others.category())
                        && own.gender().equals(others.gender())
                        && own.enterprise() == others.enterprise());
        note(found, DossierField.AWARD, award.equals(other.award));
        note(
                found,
                DossierField.MERIT,
                merit.equals(other.merit) && own.initiative().equals(others.initiative()));
        note(found, DossierField.REPORT, report.equals(other.report));
        Stream.concat(papers.stream(), other.papers.stream())
                .map(Attachment::field)
                .distinct()
                .forEach(field -> note(found, field, files(field).equals(other.files(field))));
        return found;
    }

    private static void note(Set<DossierField> found, DossierField field, boolean same) {
        if (!same) {
            found.add(field);
        }
    }

    private List<String> files(DossierField field) {
        return papers.stream()
                .filter(paper -> paper.field().equals(field))
                .map(Attachment::file)
                .sorted()
                .toList();
    }

    public Content with(List<Attachment> others) {
        return new Content(nominee, award, merit, report, others);
    }
}
