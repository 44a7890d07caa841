package vn.thidua.plans.search.lucene;

import java.util.List;
import java.util.function.Function;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import vn.thidua.plans.document.Letters;
import vn.thidua.plans.search.Indexed;
import vn.thidua.plans.search.Words;
import vn.thidua.plans.search.Words.Word;

/** A plan as a document of the index. */
final class Fields {

    /** Another shape of the documents needs another number: an index of an older one is thrown away and made again. */
    static final String FORMAT = "1";

    static final String ID = "id";
    static final String ID_VALUE = "id.value";
    static final String REVISION = "revision";
    static final String UNIT = "unit";
    static final String ISSUED = "issued";
    static final String STATE = "state";
    static final String TYPE = "type";
    static final String KIND = "kind";
    static final String YEAR = "year";
    static final String DAY = "day";
    static final String NUMBER = "number";
    static final String TITLE = "title";
    static final String AROUND = "around";
    static final String BODY = "body";
    static final String YES = "yes";

    private static final FieldType WORDS = words();

    private Fields() {}

    /** The words of a text with their marks. */
    static String exact(String field) {
        return field + ".exact";
    }

    /** The words of a text without marks. */
    static String folded(String field) {
        return field + ".folded";
    }

    static Document of(Indexed plan) {
        Document document = new Document();
        document.add(new StringField(ID, plan.id().value(), Field.Store.YES));
        document.add(new BinaryDocValuesField(ID_VALUE, new BytesRef(plan.id().value())));
        document.add(new NumericDocValuesField(REVISION, plan.revision()));
        document.add(new StringField(ISSUED, plan.issued() ? YES : "no", Field.Store.NO));
        value(document, UNIT, plan.unit());
        document.add(new StoredField(UNIT, plan.unit()));
        value(document, STATE, plan.state());
        value(document, TYPE, plan.type());
        plan.kind().ifPresent(kind -> value(document, KIND, kind));
        plan.year().ifPresent(year -> value(document, YEAR, year.toString()));
        plan.day()
                .ifPresent(
                        day -> {
                            document.add(new LongPoint(DAY, day.toEpochDay()));
                            document.add(new NumericDocValuesField(DAY, day.toEpochDay()));
                        });
        plan.numberKey()
                .ifPresent(
                        key -> document.add(new StringField(NUMBER, number(key), Field.Store.NO)));
        text(document, TITLE, plan.title());
        text(document, AROUND, plan.around());
        text(document, BODY, plan.body());
        document.add(new StoredField(TITLE, plan.title()));
        document.add(new StoredField(BODY, plan.body()));
        return document;
    }

    /** "11/KH-HĐTĐKT" typed without marks is the same number. */
    static String number(String key) {
        return Letters.fold(key);
    }

    private static void value(Document document, String name, String value) {
        document.add(new StringField(name, value, Field.Store.NO));
        document.add(new SortedDocValuesField(name, new BytesRef(value)));
    }

    private static void text(Document document, String name, String text) {
        List<Word> words = Words.of(text).all();
        form(document, exact(name), words, Word::exact);
        form(document, folded(name), words, Word::folded);
    }

    private static void form(
            Document document, String name, List<Word> words, Function<Word, String> form) {
        document.add(new Field(name, new WordStream(words, form), WORDS));
    }

    private static FieldType words() {
        FieldType type = new FieldType();
        type.setTokenized(true);
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
        type.freeze();
        return type;
    }
}
