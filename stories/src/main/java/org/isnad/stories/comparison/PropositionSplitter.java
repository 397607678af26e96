package org.isnad.stories.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.language.arabic.SentenceSplitter;
import org.isnad.model.Span;

/**
 * Divides a content into its propositions: at the ends of sentences, and before {@code وأن} and its kin, which begin
 * another thing that the same speaker says.
 */
final class PropositionSplitter {
    /** {@code وأن، وإنه، وبأنها، وأنّ}: after white space, as a word of its own. */
    private static final Pattern ANOTHER = Pattern.compile("\\s(و[بل]?[أإ]نّ?(?:ه|ها|هم|هما|نا)?)(?=\\s)");

    private PropositionSplitter() {}

    /** The parts in order, without the marks and white space around them; at least one where there is a letter. */
    static List<Span> split(String text, Span content) {
        List<Span> parts = new ArrayList<>();
        for (Span sentence : SentenceSplitter.split(text, content)) {
            int start = sentence.start();
            Matcher another = ANOTHER.matcher(text).region(sentence.start(), sentence.end());
            while (another.find()) {
                add(parts, text, start, another.start());
                start = another.end(1);
            }
            add(parts, text, start, sentence.end());
        }
        return List.copyOf(parts);
    }

    private static void add(List<Span> parts, String text, int start, int end) {
        Span part = trimmed(text, new Span(start, Math.max(start, end)));
        if (part.length() > 0) {
            parts.add(part);
        }
    }

    /** Without white space, commas and stops at its ends; quotation marks and brackets stay with what they enclose. */
    static Span trimmed(String text, Span span) {
        int start = span.start();
        int end = span.end();
        while (start < end && isLoose(text.charAt(start))) {
            start++;
        }
        while (end > start && isLoose(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }

    private static boolean isLoose(char c) {
        return Character.isWhitespace(c) || ",،.;؛:".indexOf(c) >= 0;
    }
}
