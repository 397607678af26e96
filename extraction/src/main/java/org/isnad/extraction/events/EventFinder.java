package org.isnad.extraction.events;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.isnad.extraction.actors.ActorIndex;
import org.isnad.extraction.actors.HeadNouns;
import org.isnad.extraction.events.predicates.Expressions;
import org.isnad.extraction.events.predicates.Governors;
import org.isnad.extraction.events.predicates.LightVerbs;
import org.isnad.extraction.events.predicates.PredicateLexicon;
import org.isnad.language.arabic.names.NameLexicon;
import org.isnad.model.Article;
import org.isnad.model.Event;
import org.isnad.model.Figure;
import org.isnad.model.Passage;
import org.isnad.model.Place;
import org.isnad.model.Statement;
import org.isnad.model.TimeSpan;
import org.isnad.model.analysis.Analysis;
import org.isnad.model.analysis.Sentence;

/**
 * Finds the events of an article, each once.
 *
 * <p>Make one and share it: the lexicons are loaded once, and {@link #find} is safe for many threads at a time, each with
 * an {@link ActorIndex} of its own. It asks that index who the participants are, so take {@link ActorIndex#actors()}
 * afterwards.
 */
public final class EventFinder {
    /** For how many sentences those that one has named are still spoken of. */
    private static final int CONTEXT = 2;

    private final PublicActors actors;
    private final Phrases phrases;
    private final TriggerFinder triggers;
    private final EventReader reader;
    private final Expressions sport = Expressions.load("sport.txt");

    /**
     * Loads the lexicons of events.
     *
     * @param names the lexicon that tells names, countries and titles
     */
    public EventFinder(NameLexicon names) {
        HeadNouns heads = HeadNouns.load();
        this.actors = new PublicActors(names, heads);
        this.phrases = new Phrases(heads, actors);
        Guards guards = new Guards(actors, Expressions.load("expressions-that-are-none.txt"));
        this.triggers = new TriggerFinder(PredicateLexicon.load(), LightVerbs.load(), phrases, actors, guards);
        this.reader = new EventReader(phrases, guards, actors, new StatusReader(Governors.load()));
    }

    /** The events, in the order of their triggers. */
    public List<Event> find(
            Article article,
            Analysis analysis,
            ActorIndex index,
            List<Place> places,
            List<TimeSpan> times,
            List<Figure> figures,
            List<Statement> statements) {
        List<EventDraft> drafts = new ArrayList<>();
        List<Surroundings> around = Surroundings.of(analysis, index, places, times, figures, statements);
        EventDates dates = new EventDates(article.publication().date());
        Pairs pairs = new Pairs(actors, phrases);
        int lastPublic = -1 - CONTEXT;
        boolean lead = true;
        for (int i = 0; i < analysis.sentences().size(); i++) {
            Sentence sentence = analysis.sentences().get(i);
            if (article.passages().get(sentence.passage()).kind() == Passage.Kind.HEADING) {
                continue;
            }
            Surroundings here = around.get(i);
            EventLine line = new EventLine(sentence, here.times(), index);
            pairs.read(line, here);
            lastPublic = actors.isOfPublicAffairs(line) ? i : lastPublic;
            line.publicAffairs = i - lastPublic <= CONTEXT;
            boolean games = sport.count(sentence.tokens()) >= 2;
            if (games && lead) {
                return List.of();
            }
            boolean running = !games && !isFiction(line) && !EventWords.LABEL.has(line.key(0));
            if (running) {
                List<EventDraft> tellings = new ArrayList<>();
                for (List<TriggerFinder.Reading> readings : triggers.find(line)) {
                    EventDraft draft = reader.read(line, readings, here, dates, drafts, pairs, lead);
                    if (draft != null) {
                        Asked.inherit(draft, tellings);
                        tellings.add(draft);
                    }
                }
                drafts.addAll(Participants.tidy(tellings));
            }
            lead &= sentence.tokens().size() < 6;
        }
        return events(EventMerger.merge(drafts, article.text()));
    }

    /** Whether the sentence tells what happens in a film or a novel. */
    private static boolean isFiction(EventLine line) {
        for (int at = 0; at < line.size(); at++) {
            if (EventWords.FICTION.has(line.unfused(at))
                    || line.bare(at).stream().anyMatch(EventWords.FICTION::has)) {
                return true;
            }
        }
        return false;
    }

    private static List<Event> events(List<EventDraft> drafts) {
        List<EventDraft> ordered = new ArrayList<>(drafts);
        ordered.sort(Comparator.comparing((EventDraft draft) -> draft.trigger));
        List<Event> events = new ArrayList<>(ordered.size());
        for (EventDraft draft : ordered) {
            events.add(new Event(
                    "e" + (events.size() + 1),
                    draft.type,
                    draft.mode,
                    List.copyOf(draft.contexts),
                    draft.trigger,
                    draft.tellings.stream().sorted().distinct().toList(),
                    Participants.once(draft.actors),
                    Participants.once(draft.recipients),
                    draft.place,
                    draft.date,
                    draft.status,
                    draft.statement,
                    List.copyOf(draft.figures),
                    EventConfidence.of(draft)));
        }
        return events;
    }
}
