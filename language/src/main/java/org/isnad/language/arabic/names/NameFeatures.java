package org.isnad.language.arabic.names;

import java.util.Arrays;
import java.util.List;
import org.isnad.model.analysis.Sentence;
import org.isnad.model.analysis.TokenRange;
import org.jspecify.annotations.Nullable;

/**
 * What the statistical model looks at, as hashed features of 32 bits: words, endings, clitics, word classes, what the
 * lexicons say, each for the word and its neighbours. Training and recognition both call this, so that they cannot
 * differ. One instance serves one sentence.
 */
public final class NameFeatures {
    private static final int REACH = 2;
    private static final int LONGEST_AFFIX = 4;

    private final List<Word> words;
    private final int[] marks;
    private final long[] keys;
    private final long[] parts;
    private final long[] surfaces;
    private final long[] clitics;
    private final long[] shapes;

    private int[] out = new int[96];
    private int size;

    /**
     * @param sentence whose words are to be described
     * @param lexicon what is known of words, or {@code null} to leave it out
     */
    public NameFeatures(Sentence sentence, @Nullable NameLexicon lexicon) {
        this(sentence, Word.of(sentence), lexicon);
    }

    NameFeatures(Sentence sentence, List<Word> words, @Nullable NameLexicon lexicon) {
        this.words = words;
        int n = words.size();
        this.marks = lexicon == null ? new int[n] : lexicon.marks(sentence, words);
        this.keys = new long[n];
        this.parts = new long[n];
        this.surfaces = new long[n];
        this.clitics = new long[n];
        this.shapes = new long[n];
        for (int i = 0; i < n; i++) {
            Word word = words.get(i);
            keys[i] = hash(word.key());
            parts[i] = hash(word.partOfSpeech().name());
            surfaces[i] = hash(word.surface());
            clitics[i] = hash(word.proclitics()) + (word.hasPronoun() ? 1 : 0);
            shapes[i] = shape(word.key());
        }
    }

    /** The number of words. */
    public int size() {
        return words.size();
    }

    /** The word's tokens, clitics included. */
    public TokenRange tokens(int word) {
        return new TokenRange(words.get(word).from(), words.get(word).to());
    }

    /** The features of a word. */
    public int[] of(int at) {
        size = 0;
        Word word = words.get(at);
        String key = word.key();
        add(1, 0);
        for (int d = -REACH; d <= REACH; d++) {
            add(10 + d, key(at + d));
            add(20 + d, part(at + d));
            add(30 + d, mark(at + d));
        }
        add(40, surfaces[at]);
        add(41, clitics[at]);
        add(42, clitic(at + 1));
        add(43, key(at - 1), key(at));
        add(44, key(at), key(at + 1));
        add(45, part(at - 1), part(at));
        add(46, part(at), part(at + 1));
        add(47, part(at - 1) * 31 + part(at), part(at + 1));
        add(48, mark(at - 1), mark(at));
        add(49, mark(at), mark(at + 1));
        add(50, mark(at - 1), part(at));
        add(51, part(at), mark(at));
        add(52, key(at - 1), part(at));
        add(53, part(at), key(at + 1));
        add(54, key(at - 1), mark(at));
        add(55, clitics[at], part(at));
        add(56, part(at - 2) * 31 + part(at - 1), part(at));
        add(57, shapes[at]);
        add(58, shapes[at], part(at));
        add(59, key(at - 2), key(at - 1));
        add(66, mark(at - 2) * 31 + mark(at - 1), mark(at));
        String bare = key.startsWith("ال") && key.length() > 4 ? key.substring(2) : key;
        add(60, bare.length() == key.length() ? 0 : 1, hash(bare));
        long prefix = 7;
        long suffix = 7;
        for (int i = 0; i < Math.min(LONGEST_AFFIX, bare.length()); i++) {
            prefix = prefix * 65_599 + bare.charAt(i);
            suffix = suffix * 65_599 + bare.charAt(bare.length() - 1 - i);
            add(61, prefix, i);
            add(62, suffix, i);
        }
        for (int i = 0; i + 3 <= bare.length(); i++) {
            add(63, bare.charAt(i) * 65_599L * 65_599 + bare.charAt(i + 1) * 65_599L + bare.charAt(i + 2));
        }
        int each = marks[at];
        while (each != 0) {
            add(64, each & -each);
            each &= each - 1;
        }
        int before = at > 0 ? marks[at - 1] : 0;
        while (before != 0) {
            add(65, before & -before);
            before &= before - 1;
        }
        return Arrays.copyOf(out, size);
    }

    /** The features of a word and the one before it together. */
    public int[] ofPair(int at) {
        size = 0;
        add(101, 0);
        add(102, part(at - 1), part(at));
        add(103, mark(at - 1), mark(at));
        add(104, clitics[at]);
        add(105, key(at - 1));
        return Arrays.copyOf(out, size);
    }

    private long key(int at) {
        return inside(at) ? keys[at] : at < 0 ? -1 : -2;
    }

    private long part(int at) {
        return inside(at) ? parts[at] : at < 0 ? 90 : 91;
    }

    private long mark(int at) {
        return inside(at) ? marks[at] : 0;
    }

    private long clitic(int at) {
        return inside(at) ? clitics[at] : 0;
    }

    private boolean inside(int at) {
        return at >= 0 && at < keys.length;
    }

    private void add(int template, long value) {
        add(template, value, 0);
    }

    private void add(int template, long first, long second) {
        long mixed = (template * 0x9E3779B97F4A7C15L) ^ (first * 0xC2B2AE3D27D4EB4FL);
        mixed = (mixed ^ (mixed >>> 29)) * 0xBF58476D1CE4E5B9L + second * 0x165667B19E3779F9L;
        mixed = (mixed ^ (mixed >>> 32)) * 0x94D049BB133111EBL;
        if (size == out.length) {
            out = Arrays.copyOf(out, size * 2);
        }
        out[size++] = (int) (mixed >>> 32);
    }

    private static long hash(String text) {
        long hash = 1_125_899_906_842_597L;
        for (int i = 0; i < text.length(); i++) {
            hash = hash * 31 + text.charAt(i);
        }
        return hash;
    }

    private static long shape(String key) {
        char first = key.isEmpty() ? ' ' : key.charAt(0);
        long kind;
        if (Character.isDigit(first)) {
            kind = 1;
        } else if (first < 0x250 && Character.isLetter(first)) {
            kind = 2;
        } else if (!Character.isLetter(first)) {
            kind = 3;
        } else {
            kind = 4;
        }
        return kind * 100 + Math.min(key.length(), 9) * 2L + (key.startsWith("ال") ? 1 : 0);
    }
}
