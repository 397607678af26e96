package org.isnad.extraction.statements;

import java.util.Set;
import org.isnad.model.Statement.Act;

/**
 * An entry of the lexicon of noun cues: a noun whose possessor speaks, fears, asks or promises.
 *
 * @param noun as the lexicon has it
 * @param act what the speaker does with the content
 * @param clause whether a clause after {@code أن} can be its content
 * @param speech whether quoted words or words after a colon can be
 * @param object whether a verbal noun in the accusative can be
 * @param prepositions the keys of the prepositions after which a noun phrase can be
 * @param open whether a clause counts although no possessor is named
 * @param subject whether then the subject of the clause that it stands in speaks
 * @param stance how certain its speaker is of the content
 */
record NounCue(
        String noun,
        Act act,
        boolean clause,
        boolean speech,
        boolean object,
        Set<String> prepositions,
        boolean open,
        boolean subject,
        Stance stance) {}
