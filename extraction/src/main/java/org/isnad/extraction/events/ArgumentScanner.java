package org.isnad.extraction.events;

import java.util.List;
import org.isnad.model.analysis.Clause;
import org.isnad.model.analysis.PartOfSpeech;
import org.isnad.model.analysis.TokenRange;

/**
 * Reads what follows a predicate from left to right: phrases without a preposition, phrases after one, the agent of a
 * passive. Time expressions, asides and relative clauses are passed over; another verb or clause ends it.
 */
final class ArgumentScanner {
    private final EventLine line;
    private final Phrases phrases;
    private final Arguments found = new Arguments();
    private int commas;

    ArgumentScanner(EventLine line, Phrases phrases) {
        this.line = line;
        this.phrases = phrases;
    }

    /** What stands from {@code from} on, at the latest to {@code limit}. */
    Arguments read(int from, int limit) {
        int at = from;
        while (at < limit) {
            int next = step(at, limit);
            if (next <= at) {
                break;
            }
            at = next;
        }
        found.end = at;
        return found;
    }

    private int step(int at, int limit) {
        if (line.isTime(at)) {
            return at + 1;
        }
        if (line.is(at, PartOfSpeech.PREPOSITION) && !line.is(at + 1, PartOfSpeech.SUBORDINATOR)) {
            return preposition(at, limit);
        }
        if (line.isPronoun(at)) {
            return at + 1;
        }
        if (line.isComma(at)) {
            return comma(at, limit);
        }
        if (line.key(at).equals("(")) {
            return aside(at, limit);
        }
        if (EventWords.ADVERB.has(line.key(at)) || line.is(at, PartOfSpeech.ADVERB) || isParticle(at) || isManner(at)) {
            return at + 1;
        }
        if (line.is(at, PartOfSpeech.RELATIVE)) {
            return pastRelative(at, limit);
        }
        if (line.isNominal(at) || line.isQuote(at) || line.isAdjective(at)) {
            return free(at, limit);
        }
        return at;
    }

    /** {@code دوريا، هاتفيا، رسميا}: how it is done. */
    private boolean isManner(int at) {
        String key = line.key(at);
        return key.endsWith("يا") && key.length() > 4 && !line.isDefinite(at);
    }

    private boolean isParticle(int at) {
        return line.is(at, PartOfSpeech.PARTICLE) && !EventWords.NEGATION.has(line.key(at));
    }

    private int free(int at, int limit) {
        List<TokenRange> members = phrases.members(line, at, limit);
        if (members.isEmpty()) {
            return line.isQuote(at) ? at + 1 : at;
        }
        int end = members.get(members.size() - 1).to();
        if (line.isAdjective(at) && !line.is(at, PartOfSpeech.VERBAL_ADJECTIVE) && found.free.isEmpty()) {
            // An adjective belongs to what stands before the scan.
            return Math.max(at + 1, end);
        }
        found.free.add(members);
        return Math.max(at + 1, end);
    }

    private int preposition(int at, int limit) {
        String key = line.key(at);
        int noun = at + 1;
        boolean agent = (key.equals("من") || key.equals("علي") || key.equals("ب"))
                && EventWords.AGENT.has(line.key(noun))
                && !line.isTime(noun);
        if (agent) {
            int start = noun + 1;
            List<TokenRange> members = phrases.members(line, start, limit);
            if (!members.isEmpty()) {
                found.agent = found.agent.isEmpty() ? members : found.agent;
                return members.get(members.size() - 1).to();
            }
            return start;
        }
        if (line.isPronoun(noun) && key.equals("بين")) {
            // ستة مدنيين بينهم طفلان: whom it names is among those named before.
            List<TokenRange> among = phrases.members(line, noun + 1, limit);
            return among.isEmpty() ? noun + 1 : among.get(among.size() - 1).to();
        }
        if (line.isPronoun(noun)) {
            if (!found.pronounOblique) {
                found.pronounOblique = true;
                found.pronounPreposition = key;
            }
            return noun + 1;
        }
        if (line.isTime(noun)) {
            return noun + 1;
        }
        if (line.is(noun, PartOfSpeech.PREPOSITION)) {
            return noun;
        }
        List<TokenRange> members = phrases.members(line, noun, limit);
        if (members.isEmpty()) {
            return noun;
        }
        if (key.equals("بين")) {
            boolean first = found.between.isEmpty();
            found.between = first ? members : found.between;
            int other = first ? otherSide(members.get(members.size() - 1).to()) : -1;
            if (other >= 0) {
                found.otherSide = phrases.members(line, other, limit);
                return found.otherSide.isEmpty()
                        ? other
                        : found.otherSide.get(found.otherSide.size() - 1).to();
            }
        } else {
            found.obliques.putIfAbsent(key, members);
        }
        return members.get(members.size() - 1).to();
    }

    /** Where the other side begins after {@code من جهة، و}, or -1. */
    private int otherSide(int at) {
        int next = at;
        if (!line.key(next).equals("من") || !EventWords.FLANK.has(line.unfused(next + 1))) {
            return -1;
        }
        next += 2;
        while (line.isComma(next)) {
            next++;
        }
        return line.key(next).equals("و") ? next + 1 : -1;
    }

    /** A comma is passed where the sentence plainly goes on with an argument: {@code ، أمس، إلى …}. */
    private int comma(int at, int limit) {
        int next = at + 1;
        boolean goesOn = line.isTime(next)
                || (line.is(next, PartOfSpeech.PREPOSITION) && !line.is(next + 1, PartOfSpeech.PRONOUN))
                || (line.isTime(at - 1) && line.isNominal(next))
                || (found.free.size() == 1 && isAnother(next));
        return goesOn && next < limit && ++commas <= 3 ? next : at;
    }

    /** {@code دعا فلان، رئيس اللجنة، كافة الهيئات}: the object after a long subject. */
    private boolean isAnother(int at) {
        boolean nominal = line.is(at, PartOfSpeech.QUANTIFIER)
                || (line.is(at, PartOfSpeech.NOUN) && !EventWords.ADVERB.has(line.key(at)));
        return nominal
                && !Phrases.opensClause(line, at)
                && phrases.isSomebody(line, phrases.members(line, at, line.size()));
    }

    private int aside(int at, int limit) {
        for (int i = at + 1; i < limit && i <= at + 12; i++) {
            if (line.key(i).equals(")")) {
                return i + 1;
            }
        }
        return at;
    }

    /** Where the relative clause ends that its pronoun opens at {@code at}, or {@code at} where that is not known. */
    private int pastRelative(int at, int limit) {
        for (Clause clause : line.sentence.clauses()) {
            boolean opened = clause.range().from() > at && clause.range().from() <= at + 2;
            if (opened && clause.range().to() < limit) {
                return clause.range().to();
            }
        }
        return at;
    }
}
