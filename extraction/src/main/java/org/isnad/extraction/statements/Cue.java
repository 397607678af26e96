package org.isnad.extraction.statements;

import java.util.Set;
import org.isnad.model.Statement.Act;

/**
 * An entry of the cue lexicon: a verb, with its participle, that hands content to someone.
 *
 * @param verb third person masculine perfect, as the lexicon has it
 * @param act what the speaker does with the content
 * @param clause whether a clause after {@code أن} or {@code إن} can be its content
 * @param speech whether quoted words or words after a colon can be
 * @param object whether a noun phrase in the accusative can be
 * @param prepositions the keys of the prepositions after which a noun phrase can be
 * @param addressee whether its first object is who is told
 * @param silent whether its negation tells of silence
 * @param thanks whether its object counts only where it is thanks, condolence or the like
 * @param figure whether its object counts, and only where it holds a number
 * @param weak whether it has other senses, so that only a clause or quoted words count
 * @param stance how certain its speaker is of the content
 */
record Cue(
        String verb,
        Act act,
        boolean clause,
        boolean speech,
        boolean object,
        Set<String> prepositions,
        boolean addressee,
        boolean silent,
        boolean thanks,
        boolean figure,
        boolean weak,
        Stance stance) {}
