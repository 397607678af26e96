package org.isnad.language.arabic.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.AbstractTokenizer;
import edu.stanford.nlp.process.Tokenizer;
import edu.stanford.nlp.process.TokenizerFactory;
import java.io.Reader;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Answers the one question that CoreNLP's segmenter has for a tokenizer, whether it drops a given letter, with no: any
 * text is one token.
 */
final class LetterKeeper implements TokenizerFactory<CoreLabel> {
    @Override
    public Tokenizer<CoreLabel> getTokenizer(Reader reader) {
        return new OneToken();
    }

    @Override
    public Tokenizer<CoreLabel> getTokenizer(Reader reader, String extraOptions) {
        return new OneToken();
    }

    @Override
    public Iterator<CoreLabel> getIterator(Reader reader) {
        return new OneToken();
    }

    @Override
    public void setOptions(String options) {
        throw new UnsupportedOperationException("a letter keeper has no options: " + options);
    }

    private static final class OneToken extends AbstractTokenizer<CoreLabel> {
        private static final List<CoreLabel> ONE = List.of(new CoreLabel());

        private boolean given;

        @Override
        public List<CoreLabel> tokenize() {
            return ONE;
        }

        @Override
        protected @Nullable CoreLabel getNext() {
            if (given) {
                return null;
            }
            given = true;
            return ONE.get(0);
        }
    }
}
