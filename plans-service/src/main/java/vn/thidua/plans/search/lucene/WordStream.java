package vn.thidua.plans.search.lucene;

import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import vn.thidua.plans.search.Words.Word;

/** The words of a text as Lucene takes them, in one of their forms. */
final class WordStream extends TokenStream {

    /** A longer one is no word; its beginning is enough to find it. */
    static final int LONGEST = 60;

    private final List<Word> words;
    private final Function<Word, String> form;
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private Iterator<Word> next;

    WordStream(List<Word> words, Function<Word, String> form) {
        this.words = words;
        this.form = form;
        this.next = words.iterator();
    }

    @Override
    public void reset() {
        next = words.iterator();
    }

    @Override
    public boolean incrementToken() {
        clearAttributes();
        if (!next.hasNext()) {
            return false;
        }
        term.append(shortened(form.apply(next.next())));
        return true;
    }

    static String shortened(String word) {
        return word.length() > LONGEST ? word.substring(0, LONGEST) : word;
    }
}
