package org.isnad.extraction.actors;

import java.util.List;
import org.isnad.language.arabic.names.ArticleNames;
import org.isnad.language.arabic.names.MixedRecognizer;
import org.isnad.language.arabic.names.NameLexicon;
import org.isnad.language.arabic.names.NameRecognizer;
import org.isnad.model.Actor;
import org.isnad.model.Article;
import org.isnad.model.analysis.Analysis;

/**
 * Finds the actors of an article: persons, organisations, states and groups that it names, each once, with all mentions.
 *
 * <p>{@link #load()} one and share it; it is immutable and safe for many threads. {@link #find} gives the named actors;
 * where statements or events ask for more, take {@link #index} and ask it. Time is linear in the article.
 */
public final class ActorFinder {
    private final NameLexicon lexicon;
    private final NameRecognizer recognizer;
    private final HeadNouns heads;

    /**
     * @param lexicon countries, places, titles
     * @param recognizer that decides which words are names
     */
    public ActorFinder(NameLexicon lexicon, NameRecognizer recognizer) {
        this.lexicon = lexicon;
        this.recognizer = recognizer;
        this.heads = HeadNouns.load();
    }

    /** With the lexicons and the name model of this build. */
    public static ActorFinder load() {
        NameLexicon lexicon = NameLexicon.load();
        return new ActorFinder(lexicon, MixedRecognizer.load(lexicon));
    }

    /** The actors that the article names, in the order of their first mention. */
    public List<Actor> find(Article article, Analysis analysis) {
        return index(article, analysis).actors();
    }

    /** The same as an index that noun phrases can be looked up in. */
    public ActorIndex index(Article article, Analysis analysis) {
        return index(analysis, ArticleNames.of(analysis, recognizer, lexicon));
    }

    /** The same where the names have been found already. */
    public ActorIndex index(Analysis analysis, ArticleNames names) {
        return ActorIndex.of(analysis, names, lexicon, heads);
    }
}
