package vn.thidua.plans.plan.web;

import static vn.thidua.plans.plan.web.ContentJson.or;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.plans.document.Finding;
import vn.thidua.plans.plan.Change;
import vn.thidua.plans.plan.Folder;
import vn.thidua.plans.plan.InboxItem;
import vn.thidua.plans.plan.ParentLink;
import vn.thidua.plans.plan.Plan;
import vn.thidua.plans.plan.PlanId;
import vn.thidua.plans.plan.PlanLibrary;
import vn.thidua.plans.plan.PlanState;
import vn.thidua.plans.plan.PlanSummary;
import vn.thidua.plans.plan.SourceDocument;
import vn.thidua.plans.plan.usecase.FollowChain;
import vn.thidua.plans.plan.usecase.ShowPlan;
import vn.thidua.plans.plan.web.ContentJson.EvidenceJson;
import vn.thidua.plans.plan.web.ContentJson.NumberJson;
import vn.thidua.plans.plan.web.ContentJson.ReferenceJson;
import vn.thidua.plans.unit.AdministrativeUnit;
import vn.thidua.plans.unit.Level;
import vn.thidua.plans.unit.UnitId;
import vn.thidua.plans.unit.UnitTree;

/** What the contract shows of plans. */
final class PlanViews {

    private PlanViews() {}

    record UnitView(String id, String name, String level) {
        static UnitView of(UnitId id, UnitTree tree) {
            Optional<AdministrativeUnit> unit = tree.find(id);
            return new UnitView(
                    id.value(),
                    unit.map(AdministrativeUnit::name).orElse(id.value()),
                    unit.map(AdministrativeUnit::level).orElse(Level.COMMUNE).name());
        }
    }

    record SummaryView(
            String id,
            UnitView unit,
            String type,
            NumberJson number,
            @Nullable LocalDate issuedOn,
            String title,
            @Nullable String kind,
            @Nullable Integer year,
            String state,
            String linkState,
            boolean openable,
            Instant changedAt) {
        static SummaryView of(PlanSummary plan, UnitTree tree) {
            return new SummaryView(
                    plan.id().value(),
                    UnitView.of(plan.unit(), tree),
                    plan.type().name(),
                    NumberJson.of(plan.number()),
                    or(plan.issuedOn()),
                    plan.title(),
                    or(plan.kind().map(Enum::name)),
                    or(plan.year()),
                    plan.state().name(),
                    plan.link().name(),
                    true,
                    plan.changedAt());
        }

        static List<SummaryView> of(List<PlanSummary> plans, UnitTree tree) {
            return plans.stream().map(plan -> of(plan, tree)).toList();
        }
    }

    /**
     * A plan in a list.
     *
     * @param parents the documents that it implements directly, as far as the person may see them
     */
    record ListedView(@JsonUnwrapped SummaryView plan, List<SummaryView> parents) {
        static ListedView of(PlanSummary plan, Map<PlanId, PlanSummary> parents, UnitTree tree) {
            return new ListedView(
                    SummaryView.of(plan, tree),
                    plan.parents().stream()
                            .flatMap(
                                    parent ->
                                            Optional.ofNullable(parents.get(parent.plan()))
                                                    .stream())
                            .map(parent -> SummaryView.of(parent, tree))
                            .toList());
        }
    }

    record PageView(List<ListedView> items, long total, int page, int size) {
        static PageView of(
                PlanLibrary.Page found,
                Map<PlanId, PlanSummary> parents,
                int page,
                int size,
                UnitTree tree) {
            return new PageView(
                    found.items().stream().map(plan -> ListedView.of(plan, parents, tree)).toList(),
                    found.total(),
                    page,
                    size);
        }
    }

    record InboxView(String kind, SummaryView plan, String sentence, @Nullable LocalDate dueOn) {
        static InboxView of(InboxItem item, UnitTree tree) {
            return new InboxView(
                    item.kind().name(),
                    SummaryView.of(item.plan(), tree),
                    item.sentence(),
                    or(item.dueOn()));
        }
    }

    record ChainView(List<SummaryView> above, List<SummaryView> below) {
        static ChainView of(FollowChain.Chain chain, UnitTree tree) {
            return new ChainView(
                    SummaryView.of(chain.above(), tree), SummaryView.of(chain.below(), tree));
        }
    }

    record FindingView(
            String code, String severity, String message, @Nullable EvidenceJson evidence) {
        static FindingView of(Finding finding) {
            return new FindingView(
                    finding.code(),
                    finding.severity().name(),
                    finding.message(),
                    EvidenceJson.of(finding.evidence()));
        }
    }

    record CandidateView(SummaryView plan, List<String> why) {
        static List<CandidateView> of(List<ShowPlan.Candidate> candidates, UnitTree tree) {
            return candidates.stream()
                    .map(it -> new CandidateView(SummaryView.of(it.plan(), tree), it.why()))
                    .toList();
        }
    }

    record TieView(
            String id,
            String role,
            String state,
            @Nullable ReferenceJson cited,
            @Nullable SummaryView parent,
            List<CandidateView> candidates,
            @Nullable String question,
            boolean byPerson) {
        static TieView of(ShowPlan.Tie shown, UnitTree tree) {
            ParentLink.Tie tie = shown.tie();
            return new TieView(
                    tie.id(),
                    tie.role().code(),
                    state(tie.standing()),
                    or(tie.cited().map(ReferenceJson::of)),
                    or(shown.parent().map(parent -> SummaryView.of(parent, tree))),
                    CandidateView.of(shown.candidates(), tree),
                    or(shown.question()),
                    tie.standing() instanceof ParentLink.Standing.Resolved(_, var byPerson)
                            && byPerson);
        }

        private static String state(ParentLink.Standing standing) {
            return switch (standing) {
                case ParentLink.Standing.Resolved _ -> "RESOLVED";
                case ParentLink.Standing.Pending _ -> "PENDING";
                case ParentLink.Standing.Ambiguous _ -> "AMBIGUOUS";
                case ParentLink.Standing.Outside _ -> "OUTSIDE";
                case ParentLink.Standing.Removed _ -> "REMOVED";
            };
        }
    }

    record LinkChangeView(Instant at, String act, String note) {
        static List<LinkChangeView> of(Plan plan) {
            return plan.history().stream()
                    .filter(change -> isAboutLinks(change.act()))
                    .map(
                            change ->
                                    new LinkChangeView(
                                            change.at(),
                                            change.act().name(),
                                            change.note().orElse("")))
                    .toList();
        }

        private static boolean isAboutLinks(Change.Act act) {
            return act == Change.Act.LINK_ADDED
                    || act == Change.Act.LINK_CHANGED
                    || act == Change.Act.LINK_REMOVED;
        }
    }

    record LinkView(
            String state,
            @Nullable ReferenceJson cited,
            List<SummaryView> parents,
            List<CandidateView> candidates,
            @Nullable String question,
            boolean chosenByPerson,
            List<TieView> links,
            List<LinkChangeView> changes) {
        static LinkView of(ShowPlan.Shown shown) {
            ParentLink link = shown.plan().link();
            return new LinkView(
                    link.name().name(),
                    or(shown.plan().content().citedParent().map(ReferenceJson::of)),
                    SummaryView.of(shown.parents(), shown.tree()),
                    CandidateView.of(shown.candidates(), shown.tree()),
                    or(shown.question()),
                    link.chosenByPerson(),
                    shown.ties().stream().map(tie -> TieView.of(tie, shown.tree())).toList(),
                    LinkChangeView.of(shown.plan()));
        }
    }

    record DocumentView(String fileName, String mediaType, long size) {
        static DocumentView of(SourceDocument source) {
            return new DocumentView(source.fileName(), source.mediaType(), source.size());
        }
    }

    record RemarkView(String field, String words, String by, Instant at, boolean met) {
        static RemarkView of(Plan plan, Folder.Remark remark) {
            return new RemarkView(
                    plan.placeOf(remark), remark.words(), remark.by(), remark.at(), remark.met());
        }
    }

    record PurposeView(String act, String planId) {
        static PurposeView of(Folder.Purpose purpose) {
            return new PurposeView(purpose.act().name(), purpose.plan().value());
        }
    }

    record AmendmentView(String planId, NumberJson number, LocalDate on) {
        static AmendmentView of(Folder.Amendment amendment) {
            return new AmendmentView(
                    amendment.document().value(),
                    NumberJson.of(amendment.number()),
                    amendment.on());
        }
    }

    record EndingView(
            Instant at, String reason, @Nullable String number, @Nullable String successorId) {
        static EndingView of(Folder.Ending ending) {
            return new EndingView(
                    ending.at(),
                    ending.reason(),
                    or(ending.number()),
                    or(ending.successor().map(PlanId::value)));
        }
    }

    record AttachmentView(
            String id, String name, String mediaType, long size, String by, Instant at) {
        static AttachmentView of(Folder.Attachment attachment) {
            return new AttachmentView(
                    attachment.fileId(),
                    attachment.name(),
                    attachment.mediaType(),
                    attachment.size(),
                    attachment.by(),
                    attachment.at());
        }
    }

    record PlanView(
            String id,
            long version,
            UnitView unit,
            String state,
            ContentJson content,
            Map<String, EvidenceJson> fields,
            List<String> uncertain,
            List<FindingView> findings,
            LinkView parentLink,
            @Nullable DocumentView document,
            @Nullable String remark,
            List<RemarkView> remarks,
            @Nullable PurposeView purpose,
            List<AmendmentView> amendments,
            @Nullable EndingView ending,
            List<AttachmentView> attachments,
            @Nullable Instant issuedAt,
            Instant changedAt,
            String changedBy,
            List<String> actions) {
        static PlanView of(ShowPlan.Shown shown) {
            Plan plan = shown.plan();
            Map<String, EvidenceJson> fields = new LinkedHashMap<>();
            plan.reading()
                    .fields()
                    .forEach(
                            (name, it) ->
                                    fields.put(
                                            name,
                                            new EvidenceJson(
                                                    it.text(),
                                                    it.start(),
                                                    it.end(),
                                                    it.confidence())));
            return new PlanView(
                    plan.id().value(),
                    plan.version(),
                    UnitView.of(plan.unit(), shown.tree()),
                    plan.state().name().name(),
                    ContentJson.of(plan.content()),
                    fields,
                    shown.uncertain(),
                    shown.findings().stream().map(FindingView::of).toList(),
                    LinkView.of(shown),
                    or(plan.source().map(DocumentView::of)),
                    or(plan.remark()),
                    plan.folder().remarks().stream().map(it -> RemarkView.of(plan, it)).toList(),
                    or(plan.folder().purpose().map(PurposeView::of)),
                    plan.folder().amendments().stream().map(AmendmentView::of).toList(),
                    or(plan.folder().ending().map(EndingView::of)),
                    plan.folder().attachments().stream().map(AttachmentView::of).toList(),
                    or(plan.state().issued().map(PlanState.Issue::at)),
                    plan.changedAt(),
                    plan.changedBy(),
                    shown.actions().stream().map(Enum::name).toList());
        }
    }
}
