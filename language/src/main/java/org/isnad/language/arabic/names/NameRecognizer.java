package org.isnad.language.arabic.names;

import java.util.List;
import org.isnad.model.analysis.Sentence;

/**
 * Finds the names in a sentence. {@link MixedRecognizer} is the one to use; the others are its ingredients, each of use
 * where speed or the absence of the model asks for it. Implementations are immutable and safe for many threads.
 */
public interface NameRecognizer {
    /** The names in order; none overlaps another. */
    List<Name> recognize(Sentence sentence);
}
