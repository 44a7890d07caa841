package vn.thidua.awards.council.usecase;

import org.springframework.stereotype.Component;
import vn.thidua.awards.council.Session;
import vn.thidua.awards.council.SessionId;
import vn.thidua.awards.council.SessionPapers;
import vn.thidua.platform.paper.Paper;
import vn.thidua.platform.paper.PaperForm;
import vn.thidua.platform.paper.docx.DocxWriter;
import vn.thidua.platform.paper.pdf.Fonts;
import vn.thidua.platform.tenancy.TenantTree;

/** In biên bản, tờ trình of a closed session. */
@Component
public class PrintSession {

    /** Which paper. */
    public enum Kind {
        MINUTES,
        SUBMISSION
    }

    private static final String NOT_CLOSED =
            "Phiên họp chưa kết thúc nên chưa có biên bản, tờ trình. Hãy kết thúc bỏ phiếu trước.";

    private final RunSessions sessions;
    private final TenantTree tree;
    private final Fonts fonts;

    PrintSession(RunSessions sessions, TenantTree tree, Fonts fonts) {
        this.sessions = sessions;
        this.tree = tree;
        this.fonts = fonts;
    }

    /** As .docx. */
    public Outcome<byte[]> print(SessionId id, Kind kind) {
        return sessions.find(id)
                .map(
                        seen ->
                                seen.session().stage() == Session.Stage.CLOSED
                                        ? new Outcome.Done<>(docx(seen, kind))
                                        : new Outcome.Forbidden<byte[]>(NOT_CLOSED))
                .orElseGet(Outcome.Absent::new);
    }

    private byte[] docx(RunSessions.Seen seen, Kind kind) {
        Session session = seen.session();
        SessionPapers papers =
                new SessionPapers(
                        session,
                        seen.council(),
                        seen.rule(),
                        tree.node(session.unit())
                                .map(node -> node.nameOn(session.outline().on()))
                                .orElse(session.unit().value()));
        Paper paper =
                switch (kind) {
                    case MINUTES -> papers.minutes();
                    case SUBMISSION -> papers.submission();
                };
        return new DocxWriter().write(new PaperForm(fonts).lay(paper));
    }
}
