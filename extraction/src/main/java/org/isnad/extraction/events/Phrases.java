package org.isnad.extraction.events;

import java.util.ArrayList;
import java.util.List;
import org.isnad.extraction.actors.HeadNouns;
import org.isnad.model.Actor;
import org.isnad.model.analysis.Clause;
import org.isnad.model.analysis.PartOfSpeech;
import org.isnad.model.analysis.TokenRange;

/**
 * How far a noun phrase reaches, and which are the members of a coordination. A phrase holds its title, name and
 * apposition, but no relative clause and no circumstance; a definite noun after a definite noun begins another phrase,
 * unless it is a title.
 */
final class Phrases {
    private final HeadNouns heads;

    Phrases(HeadNouns heads) {
        this.heads = heads;
    }

    /** The phrase that begins at {@code from}; empty where none does. */
    TokenRange extent(EventLine line, int from, int limit) {
        int at = from;
        while (at < limit) {
            int next = step(line, from, at, limit);
            if (next == at) {
                break;
            }
            at = next;
        }
        while (at > from && (line.is(at - 1, PartOfSpeech.PREPOSITION) || line.isComma(at - 1))) {
            at--;
        }
        return new TokenRange(from, Math.max(from, at));
    }

    private int step(EventLine line, int from, int at, int limit) {
        boolean first = at == from;
        if (line.isTime(at) || EventWords.ADVERB.has(line.key(at))) {
            return at;
        }
        if (line.key(at).equals("(") || line.isQuote(at)) {
            return closing(line, at, limit);
        }
        if (line.isPronoun(at)) {
            return first || (line.isAttached(at) && !line.is(at - 1, PartOfSpeech.PREPOSITION)) ? at + 1 : at;
        }
        if (line.isAdjective(at)) {
            return at + 1;
        }
        if (line.is(at, PartOfSpeech.PREPOSITION)) {
            return !first && depends(line, from, at, limit) ? at + 1 : at;
        }
        if (!line.isNominal(at) || (!first && beginsAnother(line, from, at))) {
            return at;
        }
        return at + 1;
    }

    /** Past the closing mark, where it comes within ten tokens. */
    private static int closing(EventLine line, int at, int limit) {
        boolean bracket = line.key(at).equals("(");
        for (int i = at + 1; i < limit && i <= at + 10; i++) {
            if (bracket ? line.key(i).equals(")") : line.isQuote(i)) {
                return i + 1;
            }
        }
        return at;
    }

    /** {@code الأمين العام لجامعة الدول}, {@code عدد من النواب}: what a preposition joins to the head itself. */
    private boolean depends(EventLine line, int from, int at, int limit) {
        if (at + 1 >= limit || !(line.isNominal(at + 1) || line.isAdjective(at + 1)) || line.isTime(at + 1)) {
            return false;
        }
        String before = line.key(at - 1);
        return switch (line.key(at)) {
            case "ل" -> EventWords.OF_OFFICE.has(before);
            case "ب" -> isPerson(line, from) && !named(line, from, at) && at - from <= 5;
            case "الي", "في", "لدي" ->
                // موفد الأمم المتحدة إلى اليمن فلان: the place belongs to the office, the name follows.
                isPerson(line, from)
                        && !named(line, from, at)
                        && line.is(at + 1, PartOfSpeech.PROPER_NOUN)
                        && line.is(at + 2, PartOfSpeech.PROPER_NOUN);
            case "من" -> EventWords.PARTITIVE.has(before) || line.is(at - 1, PartOfSpeech.NUMERAL);
            default -> false;
        };
    }

    static boolean named(EventLine line, int from, int to) {
        for (int i = from; i < to; i++) {
            if (line.is(i, PartOfSpeech.PROPER_NOUN)) {
                return true;
            }
        }
        return false;
    }

    boolean isPerson(EventLine line, int at) {
        HeadNouns.Head head = heads.head(line.unfused(at));
        return EventWords.TITLE.has(line.unfused(at)) || (head != null && head.kind() == Actor.Kind.PERSON);
    }

    /** Whether a noun within what could be one phrase begins another. */
    private boolean beginsAnother(EventLine line, int from, int at) {
        if (!line.is(at, PartOfSpeech.NOUN) || line.is(at - 1, PartOfSpeech.PREPOSITION)) {
            return false;
        }
        boolean title = isPerson(line, at);
        boolean accusative = line.key(at).endsWith("ا") && line.key(at).length() > 3 && !line.token(at).definite();
        boolean counted = line.is(at - 1, PartOfSpeech.NUMERAL) || line.is(at - 1, PartOfSpeech.QUANTIFIER);
        if (accusative && !counted) {
            return true;
        }
        boolean after = line.isDefinite(at - 1) || line.is(at - 1, PartOfSpeech.POSSESSIVE);
        if (line.is(at - 1, PartOfSpeech.DEMONSTRATIVE)) {
            return false;
        }
        if (after) {
            // A title after a name is in apposition to it; after another title without a name it is somebody else's.
            return !title || (isPerson(line, from) && !named(line, from, at) && !line.token(at).definite()
                    && !EventWords.TITLE.has(line.key(at - 1)));
        }
        return line.isAdjective(at - 1) && !title && !counted && !line.is(from, PartOfSpeech.NUMERAL);
    }

    /** The members of the coordination that begins at {@code from}. */
    List<TokenRange> members(EventLine line, int from, int limit) {
        List<TokenRange> members = new ArrayList<>();
        int at = from;
        while (at < limit) {
            TokenRange phrase = extent(line, at, limit);
            if (phrase.size() == 0) {
                break;
            }
            if (!members.isEmpty() && joins(line, members.get(members.size() - 1), phrase)) {
                TokenRange before = members.remove(members.size() - 1);
                phrase = new TokenRange(before.from(), phrase.to());
            }
            members.add(phrase);
            at = phrase.to();
            boolean list = line.isComma(at) && !line.is(at + 1, PartOfSpeech.COORDINATOR) && isActor(line, at + 1);
            if (list && !endsInAnd(line, at + 1, limit)) {
                break;
            }
            if (!line.key(at).equals("و") && !list) {
                break;
            }
            at++;
            if (line.key(at).equals("بين") || line.key(at).equals("ل")) {
                at++;
            }
            boolean goesOn = (line.isNominal(at) || line.isQuote(at)) && !line.isTime(at) && !opensClause(line, at);
            if (!goesOn || EventWords.ADVERB.has(line.key(at))) {
                break;
            }
        }
        return members;
    }

    private boolean endsInAnd(EventLine line, int from, int limit) {
        TokenRange next = extent(line, from, limit);
        return next.size() > 0 && (line.key(next.to()).equals("و") || line.isComma(next.to()));
    }

    /** Whether a second member is only a second possessor: {@code وزير الخارجية والمالية}. */
    private boolean joins(EventLine line, TokenRange before, TokenRange phrase) {
        boolean oneOffice = isPerson(line, before.from())
                && isPerson(line, phrase.from())
                && !named(line, before.from(), before.to())
                && named(line, phrase.from(), phrase.to())
                && before.size() <= 4
                && EventWords.TITLE.has(line.unfused(before.from()));
        if (oneOffice) {
            return true;
        }
        boolean single = phrase.size() == 1 && line.is(phrase.from(), PartOfSpeech.NOUN);
        return single && before.size() > 1 && isActor(line, before.from()) && !isActor(line, phrase.from());
    }

    /** Whether a clause of its own begins at {@code at} with its subject. */
    static boolean opensClause(EventLine line, int at) {
        for (Clause clause : line.sentence.clauses()) {
            for (Clause.Argument argument : clause.arguments()) {
                boolean before = argument.range().to() <= clause.predicate();
                if (argument.role() == Clause.Role.SUBJECT && before && argument.range().from() == at) {
                    return clause.predicate() > at;
                }
            }
        }
        return false;
    }

    /** Whether a word can head the phrase of an actor. */
    boolean isActor(EventLine line, int at) {
        return line.is(at, PartOfSpeech.PROPER_NOUN)
                || heads.head(line.unfused(at)) != null
                || EventWords.TITLE.has(line.unfused(at))
                || EventWords.SIDE.has(line.key(at))
                || (line.is(at, PartOfSpeech.NOUN) && line.is(at + 1, PartOfSpeech.POSSESSIVE));
    }
}
