package org.isnad.extraction.events;

import java.util.List;
import org.isnad.extraction.events.predicates.Notes;
import org.isnad.extraction.events.predicates.Predicate;
import org.isnad.extraction.events.predicates.Slot;
import org.isnad.language.arabic.Agreement;
import org.isnad.language.arabic.Agreement.Count;
import org.isnad.language.arabic.VerbForms;
import org.isnad.model.analysis.PartOfSpeech;
import org.isnad.model.analysis.Tense;
import org.isnad.model.analysis.TokenRange;
import org.isnad.model.analysis.Voice;
import org.jspecify.annotations.Nullable;

/**
 * Reads the arguments of a verb: its subject after it, before it, by its relative pronoun or from an earlier clause; its
 * object; what stands after prepositions. A passive's subject comes out as its object, so that one frame serves both.
 */
final class VerbArguments {
    private final EventLine line;
    private final Phrases phrases;
    private final Subjects subjects;

    VerbArguments(EventLine line, Phrases phrases) {
        this.line = line;
        this.phrases = phrases;
        this.subjects = new Subjects(line, phrases);
    }

    /**
     * The arguments.
     *
     * @param verb its token
     * @param from where they may begin: past the verb and what belongs to it
     * @param genitive whether a phrase at {@code from} is the possessor of the verb's last word
     * @param predicate whose verb it is, or {@code null} of a light verb
     */
    Arguments read(int verb, int from, boolean genitive, VerbForms.Form form, @Nullable Predicate predicate) {
        int start = from;
        boolean pronoun = line.isPronoun(start) && line.isAttached(start);
        start += pronoun ? 1 : 0;
        List<TokenRange> possessor =
                genitive && line.isNominal(start) ? phrases.members(line, start, line.size()) : List.of();
        start = possessor.isEmpty()
                ? start
                : possessor.get(possessor.size() - 1).to();
        Arguments found = new ArgumentScanner(line, phrases).read(start, line.size());
        found.pronounObject = pronoun && !genitive;
        found.possessor = possessor;
        int relative = subjects.relative(verb);
        if (form.tense() == Tense.NONE) {
            // A participle as circumstance: whoever the clause around it is about.
            found.subject = subjects.earlier(verb, form.agreement());
            found.object = found.free.isEmpty() ? possessor : found.free.get(0);
            return found;
        }
        List<TokenRange> before = relative < 0 ? subjects.before(verb) : subjects.antecedent(relative);
        boolean resumptive = pronoun || found.pronounOblique;
        boolean bare = relative < 0 && before.isEmpty() && pronoun && isIndefinite(verb - 1);
        if (bare) {
            before = subjects.antecedent(verb);
        }
        boolean inRelative = relative >= 0 || bare;
        boolean plural = isPluralForm(form.agreement());
        List<TokenRange> first = found.free.isEmpty() ? List.of() : found.free.get(0);
        List<TokenRange> second = found.free.size() < 2 ? List.of() : found.free.get(1);
        if (inRelative && resumptive && !first.isEmpty()) {
            found.subject = first;
            if (pronoun) {
                found.object = before;
            } else {
                found.obliques.put(found.pronounPreposition, before);
                found.object = second;
            }
        } else if (!before.isEmpty()) {
            found.subject = before;
            found.object = first;
        } else if (plural || (!first.isEmpty() && !subjects.canFollow(first, form.agreement()))) {
            found.object = first;
        } else {
            found.subject = first;
            found.object = second;
        }
        if (found.object.isEmpty()) {
            found.object = possessor;
        }
        if (predicate != null && isTransitive(predicate) && found.object.isEmpty() && found.subject.size() == 1) {
            split(found);
        }
        boolean lone = !found.subject.isEmpty() && found.object.isEmpty() && !inRelative;
        if (predicate != null
                && isTransitive(predicate)
                && lone
                && before.isEmpty()
                && !phrases.isSomebody(line, found.subject)
                && !passive(verb, found, predicate)) {
            // وأطلقت صواريخ: the subject is that of the clause before.
            found.object = found.subject;
            found.subject = List.of();
        }
        if (!before.isEmpty() && !inRelative && line.key(verb - 1).equals("و") && !phrases.isSomebody(line, before)) {
            found.subject = List.of();
        }
        if (isPassive(verb, found, predicate)) {
            found.object = found.subject.isEmpty() ? found.object : found.subject;
            found.subject = List.of();
            if (found.object.isEmpty()) {
                found.object = subjects.earlier(verb, form.agreement());
            }
        } else if (found.subject.isEmpty()) {
            found.subject = subjects.earlier(verb, form.agreement());
        }
        return found;
    }

    /**
     * {@code استقبل الملك سلمان وزير الخارجية جون كيري}: a title and a second name are somebody else's, and so is a second
     * title where the first has a name.
     */
    private void split(Arguments found) {
        TokenRange whole = found.subject.get(0);
        for (int at = whole.from() + 1; at < whole.to() - 1; at++) {
            boolean another = line.is(at, PartOfSpeech.NOUN)
                    && phrases.isPerson(line, at)
                    && !EventWords.ADDRESS.has(line.key(at - 1))
                    && line.is(at - 1, PartOfSpeech.PROPER_NOUN)
                    && Phrases.named(line, whole.from(), at)
                    && (Phrases.named(line, at, whole.to()) || phrases.isPerson(line, whole.from()));
            if (another) {
                found.subject = List.of(new TokenRange(whole.from(), at));
                found.object = List.of(new TokenRange(at, whole.to()));
                return;
            }
        }
    }

    private boolean isIndefinite(int at) {
        return at >= 0 && (line.isNominal(at) || line.isAdjective(at)) && !line.isDefinite(at);
    }

    /** A verb in the plural has its subject before it, or leaves it out. */
    private static boolean isPluralForm(Agreement agreement) {
        return agreement.count() == Count.PLURAL || agreement.count() == Count.DUAL;
    }

    /** By its form; or a verb whose passive is written alike and that has one argument where it asks for two. */
    private boolean isPassive(int verb, Arguments found, @Nullable Predicate predicate) {
        if (predicate == null) {
            return false;
        }
        if (!isTransitive(predicate) || found.pronounObject) {
            return false;
        }
        if (!found.object.isEmpty() && !found.subject.isEmpty()) {
            return false;
        }
        boolean alone = found.object.isEmpty() || found.subject.isEmpty();
        return alone && passive(verb, found, predicate);
    }

    private boolean passive(int verb, Arguments found, Predicate predicate) {
        return line.token(verb).voice() == Voice.PASSIVE
                || !found.agent.isEmpty()
                || predicate.notes().has(Notes.Flag.PASSIVE);
    }

    private static boolean isTransitive(Predicate predicate) {
        return predicate.verbFrame().recipient().stream().anyMatch(slot -> slot.kind() == Slot.Kind.OBJECT);
    }
}
