package vn.thidua.awards.dossier.usecase;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.thidua.awards.dossier.AwardDossier;
import vn.thidua.awards.dossier.DossierId;
import vn.thidua.awards.dossier.DossierState;
import vn.thidua.awards.dossier.ProposalId;
import vn.thidua.awards.dossier.paper.DossierPapers;
import vn.thidua.platform.paper.Paper;
import vn.thidua.platform.paper.PaperForm;
import vn.thidua.platform.paper.docx.DocxWriter;
import vn.thidua.platform.paper.pdf.Fonts;
import vn.thidua.platform.tenancy.Caller;
import vn.thidua.platform.tenancy.TenantId;
import vn.thidua.platform.tenancy.TenantNode;
import vn.thidua.platform.tenancy.TenantTree;

/** Soạn tờ trình, báo cáo thành tích as .docx, for who may see the proposal or the dossier. */
@Component
public class PrintDossiers {

    private final ShowDossiers show;
    private final DossierTerms terms;
    private final DossierDesk desk;
    private final TenantTree tree;
    private final PaperForm form;

    PrintDossiers(
            ShowDossiers show, DossierTerms terms, DossierDesk desk, TenantTree tree, Fonts fonts) {
        this.show = show;
        this.terms = terms;
        this.desk = desk;
        this.tree = tree;
        this.form = new PaperForm(fonts);
    }

    public Optional<byte[]> letter(Caller by, ProposalId id) {
        return show.proposal(by, id)
                .map(
                        seen -> {
                            List<AwardDossier> listed =
                                    seen.dossiers().stream()
                                            .map(ShowDossiers.Seen::dossier)
                                            .filter(it -> it.state() != DossierState.WITHDRAWN)
                                            .toList();
                            return printed(
                                    DossierPapers.letter(
                                            seen.proposal(),
                                            listed,
                                            names(seen.proposal().unit(), listed),
                                            sender(seen.proposal().unit(), decides(listed))));
                        });
    }

    public Optional<byte[]> report(Caller by, DossierId id) {
        return show.dossier(by, id)
                .map(ShowDossiers.Seen::dossier)
                .map(
                        dossier ->
                                printed(
                                        DossierPapers.report(
                                                dossier,
                                                terms.name(
                                                        dossier.unit(), dossier.content().award()),
                                                sender(dossier.unit(), true))));
    }

    private Map<String, String> names(TenantId unit, List<AwardDossier> listed) {
        Map<String, String> names = new HashMap<>();
        listed.forEach(
                it ->
                        names.computeIfAbsent(
                                it.content().award().value(),
                                _ -> terms.name(unit, it.content().award())));
        return names;
    }

    /** Whether the own chairman decides all of them: then the letter goes to him. */
    private boolean decides(List<AwardDossier> listed) {
        return listed.stream()
                .allMatch(
                        it ->
                                terms.of(it)
                                        .filter(
                                                each ->
                                                        tree.node(it.unit())
                                                                .filter(
                                                                        node ->
                                                                                each.decidedAt(
                                                                                        node
                                                                                                .level()))
                                                                .isPresent())
                                        .isPresent());
    }

    private DossierPapers.Sender sender(TenantId unit, boolean own) {
        return new DossierPapers.Sender(
                show.unitName(unit),
                own
                        ? Optional.empty()
                        : tree.ancestors(unit, desk.today()).stream()
                                .findFirst()
                                .map(TenantNode::name),
                desk.today());
    }

    private byte[] printed(Paper paper) {
        return new DocxWriter().write(form.lay(paper));
    }
}
