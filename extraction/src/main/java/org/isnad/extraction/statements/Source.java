package org.isnad.extraction.statements;

import java.util.ArrayList;
import java.util.List;
import org.isnad.model.analysis.TokenRange;
import org.jspecify.annotations.Nullable;

/**
 * Who is named between a cue and its content.
 *
 * @param transmitters who passed the words on to the reader, outermost first: {@code لوكالة، في بيان نشرته}
 * @param speaker the grammatical subject, or {@code null} where it is not named
 * @param cited whom the speaker cites: {@code نقلا عن، عن … قوله}
 */
record Source(List<TokenRange> transmitters, @Nullable TokenRange speaker, List<TokenRange> cited) {
    static final Source NONE = new Source(List.of(), null, List.of());

    Source {
        transmitters = List.copyOf(transmitters);
        cited = List.copyOf(cited);
    }

    /** All that is named, in the order of a chain. */
    List<TokenRange> links() {
        List<TokenRange> links = new ArrayList<>(transmitters);
        if (speaker != null) {
            links.add(speaker);
        }
        links.addAll(cited);
        return links;
    }

    Source withSpeaker(@Nullable TokenRange newSpeaker) {
        return new Source(transmitters, newSpeaker, cited);
    }
}
