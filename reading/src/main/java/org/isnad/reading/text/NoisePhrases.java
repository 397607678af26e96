package org.isnad.reading.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.isnad.model.Omission;
import org.jspecify.annotations.Nullable;

/**
 * The labels that pages mix into the text of an article: advertising labels, share buttons, plugs. The lexicon
 * {@code noise.tsv} says what each of its three columns means.
 *
 * <p>Immutable, safe for many threads.
 */
public final class NoisePhrases {
    private static final int LONGEST_LABEL = 120;
    private static final int LONGEST_PLUG = 240;
    private static final NoisePhrases LEXICON = new NoisePhrases();

    private final Map<String, Omission.Reason> lines = new HashMap<>();
    private final Map<String, Omission.Reason> openings = new HashMap<>();
    private final Set<String> tails = new HashSet<>();
    private int longestOpening;
    private int longestTail;

    private NoisePhrases() {
        for (var entry : Lexicon.entries(NoisePhrases.class, "noise.tsv", 3)) {
            var reason = Omission.Reason.valueOf(entry.get(1).toUpperCase(Locale.ROOT));
            String key = PhraseKey.of(entry.get(2));
            switch (entry.get(0)) {
                case "line" -> lines.put(key, reason);
                case "tail" -> {
                    lines.put(key, reason);
                    tails.add(key);
                    longestTail = Math.max(longestTail, words(key));
                }
                case "opening" -> {
                    lines.put(key, reason);
                    openings.put(key, reason);
                    longestOpening = Math.max(longestOpening, words(key));
                }
                default -> throw new IllegalStateException("noise.tsv: no such mode: " + entry.get(0));
            }
        }
    }

    public static NoisePhrases lexicon() {
        return LEXICON;
    }

    /** Why this line, alone, is no part of an article, or {@code null} if it may be one. */
    public Omission.@Nullable Reason reason(CharSequence line) {
        boolean tooLong = line.length() > LONGEST_PLUG;
        boolean label = line.length() <= LONGEST_LABEL;
        CharSequence reach = tooLong ? line.subSequence(0, LONGEST_PLUG) : line;
        String key = label ? PhraseKey.of(line) : PhraseKey.opening(reach, longestOpening + 1);
        if (label) {
            var whole = lines.get(key);
            if (whole != null) {
                return whole;
            }
        }
        int end = -1;
        for (int word = 0; word < longestOpening; word++) {
            end = key.indexOf(' ', end + 1);
            if (end < 0) {
                return null;
            }
            var reason = openings.get(key.substring(0, end));
            if (reason != null && (!tooLong || reason == Omission.Reason.CONSENT)) {
                return reason;
            }
        }
        return null;
    }

    /**
     * Where a label begins that stands glued to the end of a line, or the line's length if none does. Before it must
     * stand the end of a sentence.
     */
    public int tail(String line) {
        int at = line.length();
        for (int word = 0; word < longestTail && at > 0; word++) {
            at = wordBefore(line, at);
            if (at <= 0) {
                return line.length();
            }
            int last = lastVisible(line, at);
            if (last >= 0 && closesSentence(line.charAt(last)) && tails.contains(PhraseKey.of(line.substring(at)))) {
                return at;
            }
        }
        return line.length();
    }

    /** The start of the last word before {@code end}. */
    private static int wordBefore(String line, int end) {
        int at = end;
        while (at > 0 && !Character.isLetterOrDigit(line.charAt(at - 1))) {
            at--;
        }
        while (at > 0 && (Character.isLetterOrDigit(line.charAt(at - 1)) || line.charAt(at - 1) == 'ّ')) {
            at--;
        }
        return at;
    }

    private static int lastVisible(String line, int end) {
        int at = end - 1;
        while (at >= 0 && Character.isWhitespace(line.charAt(at))) {
            at--;
        }
        return at;
    }

    private static boolean closesSentence(char c) {
        return ".!?؟…\"”»)".indexOf(c) >= 0;
    }

    private static int words(String key) {
        return key.split(" ").length;
    }
}
