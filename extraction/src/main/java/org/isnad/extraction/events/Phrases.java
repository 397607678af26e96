package org.isnad.extraction.events;

import java.util.ArrayList;
import java.util.List;
import org.isnad.extraction.actors.HeadNouns;
import org.isnad.model.Actor;
import org.isnad.model.analysis.Clause;
import org.isnad.model.analysis.GrammaticalNumber;
import org.isnad.model.analysis.PartOfSpeech;
import org.isnad.model.analysis.TokenRange;

/**
 * How far a noun phrase reaches, and which are the members of a coordination. A phrase holds its title, name and
 * apposition, but no relative clause and no circumstance; a definite noun after a definite noun begins another phrase,
 * unless it is a title.
 */
final class Phrases {
    private final HeadNouns heads;
    private final PublicActors actors;

    Phrases(HeadNouns heads, PublicActors actors) {
        this.heads = heads;
        this.actors = actors;
    }

    /** Whether the first of the members means somebody and no thing. */
    boolean isSomebody(EventLine line, List<TokenRange> members) {
        return !members.isEmpty() && actors.isActor(line, members.get(0));
    }

    /** Whether the word names a state, its capital or the seat of its government. */
    boolean isState(EventLine line, int at) {
        return actors.isState(line, at);
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
        if (!first && line.isQuote(at) && isAnotherInMarks(line, at)) {
            return at;
        }
        if (line.key(at).equals("(") || line.isQuote(at)) {
            return closing(line, at, limit);
        }
        if (line.isPronoun(at)) {
            return first || (line.isAttached(at) && !line.is(at - 1, PartOfSpeech.PREPOSITION)) ? at + 1 : at;
        }
        if (line.isAdjective(at)) {
            boolean another = !first && (isAccusativeAfterDefinite(line, at) || isPluralAfterName(line, from, at));
            return another ? at : at + 1;
        }
        if (line.is(at, PartOfSpeech.PREPOSITION)) {
            return !first && depends(line, from, at, limit) ? at + 1 : at;
        }
        if (!line.isNominal(at) || (!first && beginsAnother(line, from, at))) {
            return at;
        }
        return at + 1;
    }

    /** {@code هدمت إسرائيل بنايتين}: an adjective that does not agree is a noun, and begins another phrase. */
    private static boolean isAccusativeAfterDefinite(EventLine line, int at) {
        String key = line.key(at);
        boolean ending = key.endsWith("ين") || key.endsWith("ا") || key.endsWith("ات") || isCircumstance(line, at);
        boolean construct = line.isNominal(at + 1) && line.isDefinite(at + 1);
        return (ending || construct) && !line.isDefinite(at) && line.isDefinite(at - 1);
    }

    /** {@code اعتقلت الشرطة «متسللين»}: a plural without article in marks is no name of the definite noun before it. */
    private static boolean isAnotherInMarks(EventLine line, int quote) {
        String key = line.key(quote + 1);
        boolean plural = key.endsWith("ين") || key.endsWith("ون");
        boolean article = line.key(quote - 1).startsWith("ال") && line.isDefinite(quote - 1);
        return article && plural && line.is(quote + 1, PartOfSpeech.NOUN) && !line.isDefinite(quote + 1);
    }

    /** {@code دعا الحربي المسلحين إلى …}: a plural with the article does not describe one person. */
    private boolean isPluralAfterName(EventLine line, int from, int at) {
        String key = line.key(at);
        boolean plural = key.startsWith("ال") && (key.endsWith("ين") || key.endsWith("ون")) && key.length() > 6;
        return plural
                && line.is(at - 1, PartOfSpeech.PROPER_NOUN)
                && !actors.isState(line, at - 1)
                && (at - 1 == from || isPerson(line, from));
    }

    /** {@code وصلت الطائرة السعودية محملة}: a participle without article after a whole phrase says how. */
    private static boolean isCircumstance(EventLine line, int at) {
        boolean article = line.token(at - 1).definite() && line.key(at - 1).startsWith("ال");
        return line.key(at).endsWith("ه") && article;
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
            case "ل" ->
                // دورية للجيش: whose post it is.
                EventWords.OF_OFFICE.has(before) || EventWords.POST.has(line.unfused(at - 1));
            case "ب" ->
                isPerson(line, from)
                        && !named(line, from, at)
                        && at - from <= 5
                        && (EventWords.BODY.has(line.unfused(at + 1))
                                || line.key(at + 1).equals("اسم"));
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
        boolean number = line.is(at, PartOfSpeech.NUMERAL) || EventWords.ABOUT.has(line.key(at));
        if (number) {
            return line.isDefinite(at - 1) && !line.is(at - 1, PartOfSpeech.DEMONSTRATIVE);
        }
        if (line.is(at - 1, PartOfSpeech.PREPOSITION)) {
            return false;
        }
        if (actors.isState(line, at) && line.isDefinite(at - 1) && !EventWords.PLACE.has(line.key(from))) {
            // زار الرئيس التركي الدوحة: a state's name after a whole phrase is another's.
            return !line.is(at - 1, PartOfSpeech.DEMONSTRATIVE);
        }
        if (!line.is(at, PartOfSpeech.NOUN)) {
            return false;
        }
        if (isPluralAfterName(line, from, at)) {
            return true;
        }
        boolean title = isPerson(line, at);
        boolean accusative = line.key(at).endsWith("ا")
                && line.key(at).length() > 3
                && !line.token(at).definite();
        boolean counted = line.is(at - 1, PartOfSpeech.NUMERAL)
                || line.is(at - 1, PartOfSpeech.QUANTIFIER)
                || line.is(at - 1, PartOfSpeech.DEMONSTRATIVE);
        if (counted) {
            return false;
        }
        if (accusative || isFullPlural(line, at - 1)) {
            return true;
        }
        if (isDefinite(line, at - 1) || line.is(at - 1, PartOfSpeech.POSSESSIVE)) {
            return !title || !isApposition(line, from, at);
        }
        return line.isAdjective(at - 1) && !title && !line.is(from, PartOfSpeech.NUMERAL);
    }

    /** {@code المحامي}: the tagger misses the article of nouns that end as if they had a possessor. */
    private boolean isDefinite(EventLine line, int at) {
        boolean article = line.is(at, PartOfSpeech.NOUN) && line.key(at).startsWith("ال");
        return line.isDefinite(at) || (article && isPerson(line, at));
    }

    /** A title after a name, or after a form of address, is of the same person; after a state or another office it is not. */
    private boolean isApposition(EventLine line, int from, int at) {
        if (EventWords.ADDRESS.has(line.key(at - 1))
                || EventWords.ADDRESS.has(line.unfused(from))
                || line.key(at - 1).equals("العهد")) {
            return true;
        }
        if (actors.isState(line, at - 1) && at - 1 == from) {
            return false;
        }
        boolean office = at - from > 1 && isPerson(line, from) && !named(line, from, at);
        if (office && line.token(at).definite() && line.is(at + 1, PartOfSpeech.PROPER_NOUN)) {
            // خادم الحرمين الشريفين الملك سلمان: an office, and the title and name of who holds it.
            return true;
        }
        return named(line, from, at) && !actors.isState(line, from);
    }

    /** A sound plural or dual that keeps its nun has no possessor: {@code أحرق محتجون مقر الحزب}. */
    private static boolean isFullPlural(EventLine line, int at) {
        String key = line.key(at);
        boolean ending = key.endsWith("ون") || key.endsWith("ين") || key.endsWith("ان");
        return line.token(at).number() == GrammaticalNumber.PLURAL
                && line.is(at, PartOfSpeech.NOUN)
                && !line.isDefinite(at)
                && ending
                && key.length() > 4;
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
                if (argument.role() == Clause.Role.SUBJECT
                        && before
                        && argument.range().from() == at) {
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
