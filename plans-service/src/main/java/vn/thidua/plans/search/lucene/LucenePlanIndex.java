package vn.thidua.plans.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.util.Bits;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.thidua.plans.plan.PlanId;
import vn.thidua.plans.search.Indexed;
import vn.thidua.plans.search.PlanIndex;
import vn.thidua.plans.search.Question;
import vn.thidua.plans.search.ReadScope;

/** The index of this instance: a folder of its own, that no other instance reads or writes. */
@Component
class LucenePlanIndex implements PlanIndex, DisposableBean {

    private final IndexFolder folder;

    LucenePlanIndex(@Value("${thidua.search.folder:}") String place) {
        this.folder = IndexFolder.open(place);
    }

    @Override
    public Hits search(Question question, ReadScope readable, Strictness strictness) {
        return folder.read(searcher -> search(searcher, question, readable, strictness));
    }

    private static Hits search(
            IndexSearcher searcher, Question question, ReadScope readable, Strictness strictness)
            throws IOException {
        Query query = Queries.of(question, readable, strictness);
        int end = (question.page() + 1) * question.size();
        Object[] results =
                searcher.search(
                        query, new MultiCollectorManager(top(question, end), new Counting()));
        TopDocs top = (TopDocs) Objects.requireNonNull(results[0]);
        Counts counts = (Counts) Objects.requireNonNull(results[1]);
        StoredFields stored = searcher.storedFields();
        List<Hit> hits = new ArrayList<>();
        for (int i = question.page() * question.size(); i < top.scoreDocs.length; i++) {
            ScoreDoc found = top.scoreDocs[i];
            Document document = stored.document(found.doc, STORED);
            hits.add(
                    new Hit(
                            new PlanId(document.get(Fields.ID)),
                            document.get(Fields.UNIT),
                            document.get(Fields.TITLE),
                            document.get(Fields.BODY)));
        }
        return new Hits(hits, top.totalHits.value(), counts);
    }

    private static final Set<String> STORED =
            Set.of(Fields.ID, Fields.UNIT, Fields.TITLE, Fields.BODY);

    private static org.apache.lucene.search.CollectorManager<?, ? extends TopDocs> top(
            Question question, int end) {
        boolean byFit = question.order() == Question.Order.FIT && !question.wanted().isEmpty();
        return byFit
                ? new TopScoreDocCollectorManager(end, Integer.MAX_VALUE)
                : new TopFieldCollectorManager(NEWEST, end, Integer.MAX_VALUE);
    }

    private static final Sort NEWEST = newest();

    private static Sort newest() {
        SortField day = new SortField(Fields.DAY, SortField.Type.LONG, true);
        // a draft that names no day is being worked on now
        day.setMissingValue(Long.MAX_VALUE);
        return new Sort(day, SortField.FIELD_DOC);
    }

    @Override
    public void put(Collection<Indexed> plans) {
        folder.write(
                writer -> {
                    for (Indexed plan : plans) {
                        writer.updateDocument(term(plan.id()), Fields.of(plan));
                    }
                });
    }

    @Override
    public void remove(Collection<PlanId> plans) {
        folder.write(
                writer -> {
                    Term[] terms = plans.stream().map(LucenePlanIndex::term).toArray(Term[]::new);
                    writer.deleteDocuments(terms);
                });
    }

    @Override
    public OptionalLong revision(PlanId plan) {
        return folder.read(
                searcher -> {
                    for (LeafReaderContext segment : searcher.getIndexReader().leaves()) {
                        OptionalLong revision = revision(segment.reader(), plan);
                        if (revision.isPresent()) {
                            return revision;
                        }
                    }
                    return OptionalLong.empty();
                });
    }

    private static OptionalLong revision(LeafReader segment, PlanId plan) throws IOException {
        PostingsEnum documents = segment.postings(term(plan), PostingsEnum.NONE);
        if (documents == null) {
            return OptionalLong.empty();
        }
        Bits live = segment.getLiveDocs();
        for (int document = documents.nextDoc();
                document != PostingsEnum.NO_MORE_DOCS;
                document = documents.nextDoc()) {
            if (live == null || live.get(document)) {
                NumericDocValues revisions = DocValues.getNumeric(segment, Fields.REVISION);
                return revisions.advanceExact(document)
                        ? OptionalLong.of(revisions.longValue())
                        : OptionalLong.empty();
            }
        }
        return OptionalLong.empty();
    }

    @Override
    public Map<PlanId, Long> revisions() {
        return folder.read(
                searcher -> {
                    Map<PlanId, Long> all = new HashMap<>();
                    for (LeafReaderContext segment : searcher.getIndexReader().leaves()) {
                        LeafReader reader = segment.reader();
                        Bits live = reader.getLiveDocs();
                        BinaryDocValues ids = DocValues.getBinary(reader, Fields.ID_VALUE);
                        NumericDocValues revisions = DocValues.getNumeric(reader, Fields.REVISION);
                        for (int document = 0; document < reader.maxDoc(); document++) {
                            if ((live == null || live.get(document))
                                    && ids.advanceExact(document)
                                    && revisions.advanceExact(document)) {
                                all.put(
                                        new PlanId(ids.binaryValue().utf8ToString()),
                                        revisions.longValue());
                            }
                        }
                    }
                    return all;
                });
    }

    @Override
    public void show() {
        folder.show();
    }

    @Override
    public void keep() {
        folder.keep();
    }

    @Override
    public Optional<String> trouble() {
        return folder.trouble();
    }

    @Override
    public void startAgain() {
        folder.startAgain();
    }

    @Override
    public void destroy() {
        try {
            folder.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Term term(PlanId plan) {
        return new Term(Fields.ID, plan.value());
    }
}
