package org.isnad.extraction.actors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.language.arabic.SimpleAnalyzer;
import org.isnad.language.arabic.names.ArticleNames;
import org.isnad.language.arabic.names.MixedRecognizer;
import org.isnad.language.arabic.names.Name;
import org.isnad.language.arabic.names.NameLexicon;
import org.isnad.model.Actor;
import org.isnad.model.analysis.Analysis;
import org.isnad.model.analysis.TokenRange;
import org.junit.jupiter.api.Test;

/** Which name of a phrase the phrase means, with the names given, so that nothing but the phrase decides. */
class PhraseReaderTest {
    private static final NameLexicon LEXICON = NameLexicon.load();

    @Test
    void theOfficeOfThePersonBeforeMakesTheNextPersonNoHead() {
        Analysis analysis = new SimpleAnalyzer().analyze("وصل الرئيس فلاديمير بوتين صديق سيرغي لافروف");
        ArticleNames names = new ArticleNames(List.of(List.of(
                new Name(new TokenRange(2, 4), Name.Type.PERSON), new Name(new TokenRange(5, 7), Name.Type.PERSON))));
        ActorIndex index = new ActorFinder(LEXICON, MixedRecognizer.withoutModel(LEXICON)).index(analysis, names);
        String friend = index.actorFor(analysis.sentences().get(0), new TokenRange(4, 7));
        assertThat(index.actors())
                .filteredOn(actor -> !actor.mentions().isEmpty())
                .extracting(Actor::id)
                .hasSize(2)
                .doesNotContain(friend);
    }
}
