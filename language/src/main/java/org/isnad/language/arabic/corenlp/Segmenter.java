package org.isnad.language.arabic.corenlp;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.international.arabic.process.IOBUtils;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.TokenizerFactory;
import edu.stanford.nlp.util.IntPair;
import java.util.ArrayList;
import java.util.List;
import org.isnad.language.arabic.ArabicLetters;
import org.isnad.language.arabic.WordSplitter;
import org.isnad.model.analysis.TokenRange;

/**
 * Parts clitics from their words: CoreNLP's segmentation model (Monroe, Green and Manning 2014) over words that
 * {@link WordSplitter} found.
 *
 * <p>CoreNLP's own tokenizer is left out. It shortens {@code 15000} to {@code 150}, and to find out which characters it
 * drops, its segmenter makes a new tokenizer for every letter, which is half of its time. Words that hold nothing but
 * letters in clean form lose no character, so there is nothing to find out.
 */
final class Segmenter {
    private static final TokenizerFactory<CoreLabel> NOTHING_IS_DROPPED = new LetterKeeper();

    private final CRFClassifier<CoreLabel> model;

    Segmenter(CRFClassifier<CoreLabel> model) {
        this.model = model;
    }

    /** The segments of a sentence in clean letters; begin and end count in {@code clean}. */
    List<CoreLabel> segment(String clean) {
        List<CoreLabel> words = new ArrayList<>();
        for (TokenRange range : WordSplitter.split(clean)) {
            words.add(label(spelling(clean, range), range.from(), range.to()));
        }
        if (words.isEmpty()) {
            return List.of();
        }
        List<CoreLabel> letters = IOBUtils.StringToIOB(words, null, false, NOTHING_IS_DROPPED, clean);
        IOBUtils.labelDomain(letters, "atb");
        List<CoreLabel> labelled = model.classify(letters);
        List<CoreLabel> segments = new ArrayList<>();
        for (IntPair span : IOBUtils.TokenSpansForIOB(labelled)) {
            String segment = IOBUtils.IOBToString(labelled, "", "", span.getSource(), span.getTarget());
            segments.add(label(
                    segment,
                    labelled.get(span.getSource()).beginPosition(),
                    labelled.get(span.getTarget() - 1).endPosition()));
        }
        return segments;
    }

    /** The word as the treebank spells it, letter for letter as long: alef without hamza, marks as in ASCII. */
    private static String spelling(String clean, TokenRange range) {
        if (range.size() == 1 && !ArabicLetters.isLetter(clean.charAt(range.from()))) {
            return mark(clean.charAt(range.from()));
        }
        StringBuilder word = new StringBuilder(range.size());
        for (int i = range.from(); i < range.to(); i++) {
            char c = clean.charAt(i);
            word.append(c == 'أ' || c == 'إ' || c == 'آ' || c == '\u0671' ? 'ا' : c);
        }
        return word.toString();
    }

    private static String mark(char c) {
        return switch (c) {
            case '،' -> ",";
            case '؛' -> ";";
            case '؟' -> "?";
            case '(', '[', '{' -> "-LRB-";
            case ')', ']', '}' -> "-RRB-";
            case '…' -> "...";
            default -> String.valueOf(c);
        };
    }

    private static CoreLabel label(String word, int begin, int end) {
        CoreLabel label = new CoreLabel();
        label.setWord(word);
        label.setValue(word);
        label.set(CoreAnnotations.TextAnnotation.class, word);
        label.setBeginPosition(begin);
        label.setEndPosition(end);
        return label;
    }
}
