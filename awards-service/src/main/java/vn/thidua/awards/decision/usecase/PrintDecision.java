package vn.thidua.awards.decision.usecase;

import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.awards.catalogue.Award;
import vn.thidua.awards.catalogue.Offer;
import vn.thidua.awards.catalogue.usecase.ConsultCatalogue;
import vn.thidua.awards.decision.Decision;
import vn.thidua.awards.decision.DecisionId;
import vn.thidua.awards.decision.DecisionPapers;
import vn.thidua.awards.decision.Decisions;
import vn.thidua.platform.paper.PaperForm;
import vn.thidua.platform.paper.Sheet;
import vn.thidua.platform.paper.docx.DocxWriter;
import vn.thidua.platform.paper.pdf.Fonts;
import vn.thidua.platform.paper.pdf.PdfWriter;
import vn.thidua.platform.tenancy.TenantTree;

/** In quyết định, bằng, danh sách and the papers of the ceremony. */
@Component
public class PrintDecision {

    /** Which paper. */
    public enum Kind {
        DECISION,
        CERTIFICATES,
        LIST,
        CEREMONY
    }

    private static final String NOT_ISSUED =
            "Quyết định chưa ban hành nên chưa in được bằng, danh sách. Hãy ban hành trước.";

    private static final String NO_CERTIFICATE =
            "Quyết định này chỉ có danh hiệu kèm tiền thưởng, không có bằng, giấy chứng nhận để in.";

    private final Decisions decisions;
    private final ConsultCatalogue catalogue;
    private final TenantTree tree;
    private final Fonts fonts;

    PrintDecision(Decisions decisions, ConsultCatalogue catalogue, TenantTree tree, Fonts fonts) {
        this.decisions = decisions;
        this.catalogue = catalogue;
        this.tree = tree;
        this.fonts = fonts;
    }

    /**
     * The file.
     *
     * @param pdf else .docx
     */
    public Outcome<byte[]> print(DecisionId id, Kind kind, boolean pdf) {
        Optional<Decision> known = decisions.find(id);
        if (known.isEmpty()) {
            return new Outcome.Absent<>();
        }
        if (!known.get().isIssued()) {
            return new Outcome.Forbidden<>(NOT_ISSUED);
        }
        if (kind == Kind.CERTIFICATES && !papers(known.get()).hasCertificates()) {
            return new Outcome.Forbidden<>(NO_CERTIFICATE);
        }
        Sheet sheet = sheet(known.get(), kind);
        return new Outcome.Done<>(
                pdf ? new PdfWriter(fonts).write(sheet) : new DocxWriter().write(sheet));
    }

    private Sheet sheet(Decision decision, Kind kind) {
        DecisionPapers papers = papers(decision);
        PaperForm form = new PaperForm(fonts);
        return switch (kind) {
            case DECISION -> form.lay(papers.whole());
            case CERTIFICATES -> papers.certificates();
            case LIST -> form.lay(papers.list());
            case CEREMONY -> form.lay(papers.ceremony());
        };
    }

    private DecisionPapers papers(Decision decision) {
        return new DecisionPapers(
                decision,
                tree.node(decision.unit())
                        .map(node -> node.nameOn(decision.text().date()))
                        .orElse(decision.unit().value()),
                catalogue.offers(decision.unit(), decision.text().date()).stream()
                        .map(Offer::award)
                        .filter(award -> !award.certificate())
                        .map(Award::code)
                        .collect(Collectors.toUnmodifiableSet()));
    }
}
