package org.isnad.language.arabic.names;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * The weights of a linear-chain conditional random field (Lafferty, McCallum and Pereira 2001) over the features of
 * {@link NameFeatures}, each a signed byte times one scale. It holds hashes and weights, no text. {@link #bundled()} gives
 * the one that comes with Isnad, made by {@code org.isnad.evaluation.names.TrainNames}; what it was trained on and how
 * well it does stand in {@code evaluation/names-model-card.md}. Immutable.
 */
public final class NameModel {
    /** The model's file beside this class. */
    public static final String FILE = "names.model";

    private static final int MAGIC = 0x49534E32;

    private final List<String> labels;
    private final WeightTable words;
    private final WeightTable pairs;

    private NameModel(List<String> labels, WeightTable words, WeightTable pairs) {
        this.labels = List.copyOf(labels);
        this.words = words;
        this.pairs = pairs;
    }

    /**
     * A model of weights as trained.
     *
     * @param labels {@code O}, {@code B-PERS}, {@code I-PERS}, …
     * @param words by feature, one weight a label
     * @param pairs by feature, one weight for each label before and each label after it
     */
    public static NameModel of(List<String> labels, Map<Integer, float[]> words, Map<Integer, float[]> pairs) {
        return new NameModel(
                labels,
                WeightTable.of(new TreeMap<>(words), labels.size()),
                WeightTable.of(new TreeMap<>(pairs), labels.size() * labels.size()));
    }

    /** The model that comes with Isnad, or {@code null} where this build has none: names are then found without it. */
    public static @Nullable NameModel bundled() {
        InputStream stream = NameModel.class.getResourceAsStream(FILE);
        if (stream == null) {
            return null;
        }
        try (stream) {
            return read(stream);
        } catch (IOException e) {
            throw new UncheckedIOException("the name model " + FILE + " cannot be read", e);
        }
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws IOException if the stream ends early or holds no model
     */
    public static NameModel read(InputStream stream) throws IOException {
        DataInputStream in = new DataInputStream(new BufferedInputStream(new GZIPInputStream(stream)));
        if (in.readInt() != MAGIC) {
            throw new IOException("no name model of this version");
        }
        String[] labels = new String[in.readUnsignedByte()];
        for (int i = 0; i < labels.length; i++) {
            labels[i] = in.readUTF();
        }
        return new NameModel(
                Arrays.asList(labels),
                WeightTable.read(in, labels.length),
                WeightTable.read(in, labels.length * labels.length));
    }

    /** Writes the model; the same model gives the same bytes. */
    public void write(OutputStream stream) throws IOException {
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(new SmallestGzip(stream)))) {
            out.writeInt(MAGIC);
            out.writeByte(labels.size());
            for (String label : labels) {
                out.writeUTF(label);
            }
            words.write(out);
            pairs.write(out);
        }
    }

    /** The number of features with a weight. */
    public int size() {
        return words.size() + pairs.size();
    }

    /** The best labels for the words of a sentence (Viterbi 1967). */
    public List<String> label(NameFeatures features) {
        int n = features.size();
        int[] best = n == 0
                ? new int[0]
                : new Viterbi(labels.size())
                        .decode(n, at -> words.sum(features.of(at)), at -> pairs.sum(features.ofPair(at)));
        return Arrays.stream(best).mapToObj(labels::get).toList();
    }

    private static final class SmallestGzip extends GZIPOutputStream {
        SmallestGzip(OutputStream stream) throws IOException {
            super(stream);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }
}
