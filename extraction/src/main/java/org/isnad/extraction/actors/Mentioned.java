package org.isnad.extraction.actors;

import org.isnad.model.analysis.TokenRange;

/**
 * A mention of an actor by name.
 *
 * @param range the tokens of the name
 * @param actor whose name it is
 * @param earliest the first token that may belong to the actor's office: past the person named before
 */
record Mentioned(TokenRange range, ActorDraft actor, int earliest) {}
