package org.isnad.extraction.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.isnad.extraction.events.TriggerFinder.Reading;
import org.isnad.extraction.events.predicates.Notes.Flag;
import org.isnad.extraction.events.predicates.NounReading.Part;
import org.isnad.language.arabic.ArabicNormalizer;
import org.isnad.model.Event;
import org.isnad.model.Span;
import org.isnad.model.Statement;
import org.isnad.model.analysis.PartOfSpeech;
import org.isnad.model.analysis.Tense;
import org.isnad.model.analysis.TokenRange;
import org.jspecify.annotations.Nullable;

/** Reads one telling of an event off a trigger: the reading that its sentence bears out, with all that belongs to it. */
final class EventReader {
    /** What is done to things as well: an attack on a house, the seizure of a ship. */
    private static final Set<Event.Type> BY_FORCE_OR_LAW = Set.of(Event.Type.ASSAULT, Event.Type.COERCE);

    /** What is done to somebody by what is said of a work of theirs. */
    private static final Set<Event.Type> OF_WORKS = Set.of(Event.Type.REJECT, Event.Type.ACCUSE, Event.Type.SUPPORT);

    /** A deed told from the side of who suffers it. */
    private static final String UNDERGO = "تعرض";

    /** How many words before its victims what follows from a deed may begin: {@code ونتج عن ذلك استشهاد}. */
    private static final int CONSEQUENCE = 4;

    /** How many words before a deed who refuses it may stand. */
    private static final int REFUSED = 6;

    private final Phrases phrases;
    private final Guards guards;
    private final PublicActors actors;
    private final StatusReader statuses;

    EventReader(Phrases phrases, Guards guards, PublicActors actors, StatusReader statuses) {
        this.phrases = phrases;
        this.guards = guards;
        this.actors = actors;
        this.statuses = statuses;
    }

    /** The telling, or {@code null} where no reading of the trigger counts. */
    @Nullable
    EventDraft read(
            EventLine line,
            List<Reading> readings,
            Surroundings here,
            EventDates dates,
            List<EventDraft> before,
            Pairs pairs,
            boolean lead) {
        Subjects subjects = new Subjects(line, phrases);
        Trigger best = null;
        Roles roles = new Roles(List.of(), List.of(), List.of());
        int most = -1;
        for (Reading reading : readings) {
            Trigger trigger = reading.trigger();
            Roles read = reading.roles();
            // الأراضي المحاصرة: as adjective a word that could be a verbal noun is a participle.
            boolean adjective = trigger.part() != Part.DEED && subjects.isAdjective(trigger.head());
            // An entry whose own context words stand in the sentence is the surer one.
            int filled = (adjective ? 6 : 0)
                    + (read.actors().isEmpty() ? 0 : 2)
                    + (read.recipients().isEmpty() ? 0 : 2)
                    + (trigger.predicate().notes().with().isEmpty() ? 0 : 1);
            // Of readings that are filled alike the one nearer to conflict stands.
            boolean nearer = best != null
                    && filled == most
                    && trigger.predicate().type().compareTo(best.predicate().type()) > 0;
            if (filled > most || nearer) {
                best = trigger;
                roles = read;
                most = filled;
            }
        }
        return best == null ? null : draft(line, best, roles, here, dates, before, pairs, lead);
    }

    private static boolean isFirstPerson(EventLine line, Trigger trigger) {
        String key = line.key(trigger.head());
        return trigger.verb()
                && line.token(trigger.head()).tense() == Tense.IMPERFECT
                && (key.startsWith("ن") || key.startsWith("ا"));
    }

    private @Nullable EventDraft draft(
            EventLine line,
            Trigger trigger,
            Roles roles,
            Surroundings here,
            EventDates dates,
            List<EventDraft> before,
            Pairs pairs,
            boolean lead) {
        Span shown = line.span(line.withPronoun(trigger.shown()));
        Statement statement =
                innermost(here.statements(), line.token(trigger.head()).span());
        Event.Date date = dates.read(line, trigger, here.times());
        date = date == null ? DateReferences.read(line, trigger, before) : date;
        // العمال المعتقلين: whatever is said of them, they have been arrested.
        boolean fact = trigger.part() != Part.DEED;
        Event.Status status = dates.status(fact ? Event.Status.ACTUAL : statuses.read(line, trigger, statement), date);
        if (status == Event.Status.DENIED && !trigger.verb() && isNothing(line, trigger)) {
            return null;
        }
        boolean past = trigger.verb() && line.token(trigger.head()).tense() == Tense.PERFECT;
        if (date == null
                && lead
                && past
                && statement == null
                && status == Event.Status.ACTUAL
                && here.times().isEmpty()) {
            date = dates.implied();
        }
        List<TokenRange> acting = roles.actors().stream()
                .filter(phrase -> actors.isActor(line, phrase) && !isName(line, trigger, phrase))
                .toList();
        List<Event.Participant> acted = participants(line, acting, here);
        EventDraft draft = new EventDraft(
                trigger.predicate().type(),
                trigger.predicate().name(),
                shown,
                acted.isEmpty() ? speaker(line, trigger, roles, here.statements()) : acted,
                participants(line, suffering(line, trigger, roles), here),
                status);
        draft.dual = isBoth(line, acting) || (acting.isEmpty() && isBoth(line, roles.recipients()));
        if (acted.isEmpty() && draft.actors.isEmpty() && isFirstPerson(line, trigger)) {
            // إلى اللقاء نلتقي: who says we and is nobody known tells no news.
            return null;
        }
        draft.actors = meant(line, acting, draft.actors, pairs);
        draft.recipients = meant(line, roles.recipients(), draft.recipients, pairs);
        if (draft.actors.size() > 1 && isBoth(line, roles.recipients())) {
            // عقد الوزيران X وY اجتماعا بين البلدين: the two are those that are named.
            draft.recipients = List.of();
        }
        draft.shareAmongEquals();
        draft.mode = trigger.predicate().mode();
        draft.contexts.addAll(trigger.predicate().notes().contexts());
        draft.date = date;
        draft.place = EventPlaces.find(line, trigger, roles, here.places());
        draft.statement = statement == null ? null : statement.id();
        draft.sentences.add(line.sentence.span().start());
        draft.charged = line.key(trigger.head() - 1).equals("ب");
        draft.people = !trigger.verb()
                && (trigger.part() != Part.DEED
                        || (actors.isActor(line, trigger.range())
                                && !line.is(trigger.head() - 1, PartOfSpeech.PREPOSITION)));
        draft.adjective = fact && new Subjects(line, phrases).isAdjective(trigger.head());
        draft.casualties = draft.actors.isEmpty()
                && !trigger.predicate().name().startsWith(UNDERGO)
                && (trigger.frame().actor().isEmpty() || trigger.part() == Part.RECIPIENT || trigger.verb());
        draft.consequence = draft.casualties && isConsequence(line, trigger);
        draft.verb = trigger.verb() || trigger.governor() != null;
        draft.specific = trigger.range().size() > 1 || !roles.places().isEmpty();
        draft.weak = trigger.predicate().notes().has(Flag.WEAK);
        draft.head = trigger.head();
        draft.governor = trigger.governor() == null ? -1 : trigger.governor().at();
        draft.talk =
                EventWords.TALKS.has(ArabicNormalizer.key(trigger.predicate().name()));
        draft.definite = line.isDefinite(trigger.head());
        draft.publicActor = guards.isPublic(line, roles);
        EventFigures.tie(line, trigger, draft, here.figures());
        return draft;
    }

    /** {@code اتفاق فيينا}: an accord is called by the city where it was made, which is no party to it. */
    private boolean isName(EventLine line, Trigger trigger, TokenRange phrase) {
        return trigger.predicate().type() == Event.Type.AGREE
                && !trigger.verb()
                && trigger.arguments().possessor.contains(phrase)
                && actors.isCapital(line, phrase.from());
    }

    /** {@code رفضت المشاركة في الحرب}, {@code دون وقوع إصابات}: what is refused, and victims that there are none of. */
    private static boolean isNothing(EventLine line, Trigger trigger) {
        int head = trigger.range().from();
        for (int at = head - 1; at >= 0 && at >= head - REFUSED; at--) {
            if (EventWords.REFUSE.has(line.key(at))) {
                return true;
            }
            if (EventWords.WITHOUT.has(line.key(at))) {
                return trigger.frame().actor().isEmpty();
            }
            if (line.isVerb(at) || line.isComma(at) || line.is(at, PartOfSpeech.RELATIVE)) {
                return false;
            }
        }
        return false;
    }

    /** The participants, or the two states that a dual stands for: {@code اتفق البلدان}. */
    private static List<Event.Participant> meant(
            EventLine line, List<TokenRange> phrases, List<Event.Participant> participants, Pairs pairs) {
        if (participants.size() != 1 || phrases.size() != 1) {
            return participants;
        }
        List<Event.Participant> two =
                isBoth(line, phrases) ? pairs.before(phrases.get(0).from()) : List.of();
        return two.isEmpty() ? participants : two;
    }

    private static boolean isBoth(EventLine line, List<TokenRange> phrases) {
        return phrases.size() == 1
                && EventWords.BOTH.has(line.unfused(phrases.get(0).from()));
    }

    /** {@code ونتج عن ذلك مقتل جندي}: the sentence tells what came of the deed before. */
    private static boolean isConsequence(EventLine line, Trigger trigger) {
        for (int at = trigger.range().from() - 1;
                at >= 0 && at >= trigger.range().from() - CONSEQUENCE;
                at--) {
            if (line.key(at).equals("ذلك")) {
                return true;
            }
        }
        return false;
    }

    /** Who says it, where the verb is the cue of a statement: {@code وطالبت بوقف} has the actor that has spoken before. */
    private static List<Event.Participant> speaker(
            EventLine line, Trigger trigger, Roles roles, List<Statement> statements) {
        if (!trigger.verb()) {
            return List.of();
        }
        Span verb = line.token(trigger.head()).span();
        for (Statement statement : statements) {
            Span cue = statement.cue();
            if (cue != null && cue.contains(verb) && !statement.chain().isEmpty()) {
                Statement.Link last = statement.chain().get(statement.chain().size() - 1);
                boolean addressed = roles.recipients().stream()
                        .anyMatch(phrase -> line.span(phrase).overlaps(last.span()));
                return addressed ? List.of() : List.of(new Event.Participant(last.span(), last.actor()));
            }
        }
        return List.of();
    }

    /** Those to whom it is done: things only where force or law is used on them. */
    private List<TokenRange> suffering(EventLine line, Trigger trigger, Roles roles) {
        boolean things = BY_FORCE_OR_LAW.contains(trigger.predicate().type());
        boolean troops = trigger.predicate().type() == Event.Type.MOBILIZE;
        return roles.recipients().stream()
                .filter(phrase -> !troops || !isMoved(trigger, phrase))
                .map(phrase -> things
                        ? suffering(line, phrase)
                        : somebody(line, trigger.predicate().type(), phrase))
                .filter(Objects::nonNull)
                .toList();
    }

    /** {@code نشر القوات}: those who are moved are not those against whom. */
    private static boolean isMoved(Trigger trigger, TokenRange phrase) {
        return trigger.arguments().possessor.contains(phrase)
                || trigger.arguments().object.contains(phrase);
    }

    /** {@code مقتل جندي وإصابة خمسة}: of a second harm those who suffer it. */
    private static TokenRange suffering(EventLine line, TokenRange phrase) {
        boolean harm = EventWords.HARM.has(line.unfused(phrase.from())) && phrase.size() > 1;
        return harm ? new TokenRange(phrase.from() + 1, phrase.to()) : phrase;
    }

    /** The phrase, or whose deed or word it names: who condemns {@code قصف المتمردين} condemns the rebels. */
    private @Nullable TokenRange somebody(EventLine line, Event.Type type, TokenRange phrase) {
        int head = PublicActors.head(line, phrase);
        if (head < 0 || actors.isKnown(line, head)) {
            return head < 0 ? null : phrase;
        }
        TokenRange possessor = new TokenRange(Math.min(head + 1, phrase.to()), phrase.to());
        boolean genitive = possessor.size() > 0 && line.isNominal(possessor.from());
        // احتجاجا على اعتقال شاب, وافقت على نشر القوات: whom a deed is about is not whom the protest or the consent is
        // towards; who makes a proposal is.
        boolean towards =
                type == Event.Type.AGREE ? EventWords.PROPOSAL.has(line.unfused(head)) : type != Event.Type.PROTEST;
        if (genitive && towards && actors.isActor(line, possessor)) {
            return possessor;
        }
        if (actors.isActor(line, phrase)) {
            return phrase;
        }
        // رفضت اللجنة اقتراحا قدمته المعارضة: whoever made what is refused is refused.
        List<TokenRange> maker =
                OF_WORKS.contains(type) ? new NounArguments(line, phrases).maker(phrase.to()) : List.of();
        return maker.isEmpty() ? null : maker.get(0);
    }

    private static @Nullable Statement innermost(List<Statement> statements, Span span) {
        Statement innermost = null;
        for (Statement statement : statements) {
            boolean inner = innermost == null
                    || statement.content().length() <= innermost.content().length();
            if (statement.content().contains(span) && inner) {
                innermost = statement;
            }
        }
        return innermost;
    }

    private static List<Event.Participant> participants(EventLine line, List<TokenRange> phrases, Surroundings here) {
        List<Event.Participant> participants = new ArrayList<>(phrases.size());
        for (TokenRange phrase : phrases) {
            if (PublicActors.head(line, phrase) >= 0) {
                participants.add(
                        new Event.Participant(line.whole(phrase), here.index().actorFor(line.sentence, phrase)));
            }
        }
        return participants;
    }
}
