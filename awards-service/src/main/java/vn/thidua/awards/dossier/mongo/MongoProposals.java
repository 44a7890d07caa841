package vn.thidua.awards.dossier.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.bson.Document;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;
import vn.thidua.awards.catalogue.MeritKind;
import vn.thidua.awards.dossier.Attachment;
import vn.thidua.awards.dossier.Occasion;
import vn.thidua.awards.dossier.Proposal;
import vn.thidua.awards.dossier.ProposalId;
import vn.thidua.awards.dossier.Proposals;
import vn.thidua.platform.mongo.TenantCollection;
import vn.thidua.platform.mongo.TenantIndexes;
import vn.thidua.platform.mongo.TenantMongo;
import vn.thidua.platform.tenancy.Reach;
import vn.thidua.platform.tenancy.Tenancy;
import vn.thidua.platform.tenancy.TenantId;

/** The collection {@code proposals}. */
@Repository
class MongoProposals implements Proposals {

    private static final String PROPOSALS = "proposals";

    private final TenantCollection<Document> proposals;

    MongoProposals(TenantMongo mongo) {
        proposals = mongo.collection(PROPOSALS, Document.class);
        mongo.ensure(TenantIndexes.of(PROPOSALS).index("year"));
    }

    @Override
    public Optional<Proposal> own(ProposalId id) {
        return proposals.findById(id.value()).map(MongoProposals::read);
    }

    @Override
    public List<Proposal> ownOf(int year) {
        return proposals
                .find(Query.query(where("year").is(year)).with(Sort.by(Sort.Direction.DESC, "at")))
                .stream()
                .map(MongoProposals::read)
                .toList();
    }

    @Override
    public Optional<Proposal> below(ProposalId id, LocalDate today) {
        return Tenancy.overseeing(
                "read the proposal of a dossier",
                () ->
                        proposals
                                .overseeing(new Reach.BelowAndEnded(today))
                                .findById(id.value())
                                .map(MongoProposals::read));
    }

    @Override
    public Set<String> named(Set<String> files) {
        return proposals.find(Query.query(where("papers.file").in(files))).stream()
                .flatMap(document -> read(document).papers().stream())
                .map(Attachment::file)
                .filter(files::contains)
                .collect(Collectors.toSet());
    }

    @Override
    public boolean store(Proposal proposal) {
        Document document = write(proposal);
        try {
            if (proposal.version() == 0) {
                document.put("version", 1L);
                proposals.insert(document);
            } else {
                proposals.replace(document);
            }
            return true;
        } catch (DuplicateKeyException | OptimisticLockingFailureException _) {
            return false;
        }
    }

    private static Document write(Proposal proposal) {
        return new Document("_id", proposal.id().value())
                .append("unitId", proposal.unit().value())
                .append("version", proposal.version())
                .append("title", proposal.title())
                .append("kind", proposal.occasion().kind().name())
                .append("year", proposal.occasion().year())
                .append("movement", proposal.occasion().movement().orElse(null))
                .append("papers", DossierBson.list(proposal.papers(), DossierBson::write))
                .append("at", proposal.at().toString())
                .append("bases", new Document(new TreeMap<>(proposal.bases())));
    }

    private static Proposal read(Document document) {
        return new Proposal(
                new ProposalId(document.getString("_id")),
                new TenantId(document.getString("unitId")),
                document.getString("title"),
                new Occasion(
                        MeritKind.valueOf(document.getString("kind")),
                        document.getInteger("year"),
                        DossierBson.text(document, "movement")),
                DossierBson.attachments(document.getList("papers", Document.class)),
                Instant.parse(document.getString("at")),
                document.get("bases", new Document()).entrySet().stream()
                        .collect(
                                Collectors.toMap(
                                        Map.Entry::getKey,
                                        base -> ((Number) base.getValue()).intValue())),
                document.get("version", Number.class).longValue());
    }
}
