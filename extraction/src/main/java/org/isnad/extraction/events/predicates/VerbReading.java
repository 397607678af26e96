package org.isnad.extraction.events.predicates;

import java.util.List;
import org.isnad.language.arabic.VerbForms;

/**
 * A form of a verb that carries an event.
 *
 * @param predicate whose form it is
 * @param form tense and agreement
 * @param rest the keys of the words that must follow, for a verb of several words; one that ends in {@code '} is
 *     followed by an attached pronoun
 */
public record VerbReading(Predicate predicate, VerbForms.Form form, List<String> rest) {}
