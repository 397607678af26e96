package org.isnad.evaluation.speed;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.isnad.language.Analyzer;
import org.isnad.pipeline.Isnad;

/**
 * The whole reading beside the analyser alone, over the same articles in one run: what {@code isnad eval speed} does.
 *
 * <p>First both read the first block, unmeasured, so that the virtual machine has compiled what it will. Then, block by
 * block, each reads all of the block, the one that begins changing from block to block: first with one thread, then with
 * all cores.
 */
public final class SpeedRun {
    private static final int BLOCKS = 10;

    private final Work analyzerAlone;
    private final Work wholeReading;

    /** A run of any two works; the ratio tells how much longer the second takes. */
    SpeedRun(Work analyzerAlone, Work wholeReading) {
        this.analyzerAlone = analyzerAlone;
        this.wholeReading = wholeReading;
    }

    /** A run of this reader and the analyser within it. */
    public static SpeedRun of(Isnad isnad) {
        Analyzer analyzer = isnad.analyzer();
        return new SpeedRun(
                article -> analyzer.analyze(isnad.article(article.page()))
                        .sentences()
                        .size(),
                article -> isnad.read(article.page()).statements().size());
    }

    /**
     * Measures.
     *
     * @param articles at least one
     * @throws org.isnad.model.UnreadableException if one of the articles cannot be read
     */
    public SpeedResult measure(List<CorpusArticle> articles, int cores) throws IOException {
        List<List<CorpusArticle>> blocks = blocks(articles);
        PeakHeap heap = new PeakHeap();
        Work analyzer = heap.watching(analyzerAlone);
        Work reading = heap.watching(wholeReading);
        Lap.of(blocks.getFirst(), analyzer, 1);
        Lap.of(blocks.getFirst(), reading, 1);
        SpeedResult.Pair one = measure(blocks, analyzer, reading, 1);
        SpeedResult.Pair all = cores == 1 ? one : measure(blocks, analyzer, reading, cores);
        return new SpeedResult(cores, one, all, heap.bytes());
    }

    private static SpeedResult.Pair measure(List<List<CorpusArticle>> blocks, Work analyzer, Work reading, int threads)
            throws IOException {
        Lap alone = Lap.NONE;
        Lap whole = Lap.NONE;
        for (int i = 0; i < blocks.size(); i++) {
            List<CorpusArticle> block = blocks.get(i);
            if (i % 2 == 0) {
                alone = alone.plus(Lap.of(block, analyzer, threads));
                whole = whole.plus(Lap.of(block, reading, threads));
            } else {
                whole = whole.plus(Lap.of(block, reading, threads));
                alone = alone.plus(Lap.of(block, analyzer, threads));
            }
        }
        return new SpeedResult.Pair(alone, whole);
    }

    /** The articles dealt out in turn, so that no block is one newspaper's. */
    private static List<List<CorpusArticle>> blocks(List<CorpusArticle> articles) {
        List<List<CorpusArticle>> blocks = new ArrayList<>();
        for (int i = 0; i < Math.min(BLOCKS, articles.size()); i++) {
            blocks.add(new ArrayList<>());
        }
        for (int i = 0; i < articles.size(); i++) {
            blocks.get(i % blocks.size()).add(articles.get(i));
        }
        return blocks;
    }
}
