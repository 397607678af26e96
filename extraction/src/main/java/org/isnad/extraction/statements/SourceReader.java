package org.isnad.extraction.statements;

import java.util.ArrayList;
import java.util.List;
import org.isnad.model.analysis.PartOfSpeech;
import org.isnad.model.analysis.TokenRange;
import org.jspecify.annotations.Nullable;

/**
 * Reads who is named between a cue and its content: the subject, the medium that was spoken to, who is cited. One pass
 * from left to right; circumstances, relative clauses and people who are merely told are passed over.
 */
final class SourceReader {
    private final TokenLine line;
    private final int limit;
    private final boolean relays;
    private final boolean named;
    private final List<TokenRange> transmitters = new ArrayList<>();
    private final List<TokenRange> cited = new ArrayList<>();
    private @Nullable TokenRange speaker;
    private boolean addressed;

    private SourceReader(TokenLine line, int limit, boolean relays, boolean named) {
        this.line = line;
        this.limit = limit;
        this.relays = relays;
        this.named = named;
    }

    /**
     * @param from the first token after the cue
     * @param limit the first token of what joins the content
     * @param relays whether the cue tells that words were passed on ({@code نقل})
     */
    static Source read(TokenLine line, int from, int limit, boolean relays) {
        return read(new SourceReader(line, limit, relays, false), from);
    }

    /** The same where the speaker is known from elsewhere: noun phrases that stand bare are who is told or asked. */
    static Source readAround(TokenLine line, int from, int limit) {
        return read(new SourceReader(line, limit, false, true), from);
    }

    private static Source read(SourceReader reader, int from) {
        int at = from;
        while (at < reader.limit) {
            at = Math.max(at + 1, reader.step(at));
        }
        return new Source(reader.transmitters, reader.speaker, reader.cited);
    }

    /** Reads what begins at {@code at} and returns the index after it. */
    private int step(int at) {
        if (line.isMark(at) && !line.isQuote(at)) {
            return at + 1;
        }
        if (line.isPartedName(at)) {
            return name(at);
        }
        if (line.isKey(at, "نقلا") && line.isKey(at + 1, "عن")) {
            return cite(at + 2);
        }
        if (line.is(at, PartOfSpeech.VERBAL_ADJECTIVE) && line.key(at).startsWith("مستشهد")) {
            return cite(at + 2);
        }
        // نقلت الوكالة عن X، علمت الصحيفة من X
        boolean from = line.isKey(at, "عن") || (line.isKey(at, "من") && line.isIn(at + 1, "source-head"));
        if (relays && from && !line.isKey(at + 1, "طريق")) {
            return cite(at + 1);
        }
        if (line.isKey(at, "علي") && line.isKey(at + 1, "لسان")) {
            return mouthpiece(at + 2);
        }
        if (isAccording(at)) {
            return according(at);
        }
        if (line.isIn(at, "publishing")
                && speaker != null
                && (line.is(at, PartOfSpeech.VERB) || NounPhraseExtent.isPublished(line, at))) {
            int medium = SpeakerResolver.isPronoun(line, at + 1) ? at + 2 : at + 1;
            return NounPhraseExtent.isMedia(line, medium) ? transmit(medium) : at + 1;
        }
        if (line.is(at, PartOfSpeech.RELATIVE)) {
            return pastRelative(at);
        }
        if (isTo(at) && NounPhraseExtent.isMedia(line, at + 1)) {
            return transmit(at + 1);
        }
        if (isVenue(at)) {
            return venue(at);
        }
        if (line.is(at, PartOfSpeech.PREPOSITION) || line.isIn(at, "circumstance")) {
            return pastCircumstance(at);
        }
        if (line.is(at, PartOfSpeech.VERB) && speaker == null && !named && isUnknownName(at)) {
            // Between a verb of saying and "that" there is room for a subject only: a name that the tagger does not
            // know.
            speaker = new TokenRange(
                    at,
                    Math.max(at + 1, NounPhraseExtent.of(line, at + 1, limit).to()));
            return speaker.to();
        }
        return line.isNominal(at) || line.isQuote(at) || line.is(at, PartOfSpeech.ADJECTIVE) ? name(at) : at + 1;
    }

    private boolean isUnknownName(int at) {
        return line.isThat(at + 1) || (line.is(at - 1, PartOfSpeech.VERB) && line.is(at + 1, PartOfSpeech.PROPER_NOUN));
    }

    private int name(int at) {
        if (SpeakerResolver.isPronoun(line, at)) {
            addressed = true;
            return at + 1;
        }
        TokenRange phrase = NounPhraseExtent.of(line, at, limit);
        if (relays) {
            phrase = beforeCited(phrase);
        }
        if (phrase.size() == 0) {
            return at + 1;
        }
        if (isAccusative(at)) {
            return phrase.to();
        }
        if (speaker == null && !named && !line.isIn(at, "saying")) {
            speaker = phrase;
        } else if (!addressed && speaker != null && NounPhraseExtent.isMedia(line, at) && !line.isComma(at - 1)) {
            transmitters.add(phrase);
        }
        return phrase.to();
    }

    /** {@code علمت الصحيفة من مصادر}: the one who relays ends where the one who is cited begins. */
    private TokenRange beforeCited(TokenRange phrase) {
        for (int at = phrase.from() + 1; at < phrase.to(); at++) {
            if (line.isKey(at, "من") && line.isIn(at + 1, "source-head")) {
                return new TokenRange(phrase.from(), at);
            }
        }
        return phrase;
    }

    /** {@code رأى خطرا}: an indefinite noun with the accusative's alef is no subject. */
    private boolean isAccusative(int at) {
        String form = line.token(at).form();
        return line.is(at, PartOfSpeech.NOUN)
                && !line.token(at).definite()
                && form.endsWith("ا")
                && form.length() > 3
                && !form.endsWith("يا")
                && !line.is(at + 1, PartOfSpeech.PROPER_NOUN);
    }

    private int cite(int at) {
        TokenRange phrase = NounPhraseExtent.of(line, at, limit);
        if (phrase.size() > 0 && !line.is(at, PartOfSpeech.PRONOUN)) {
            cited.add(phrase);
        }
        return Math.max(at, phrase.to());
    }

    private int mouthpiece(int at) {
        TokenRange phrase = NounPhraseExtent.of(line, at, limit);
        if (phrase.size() > 0 && relays) {
            cited.add(phrase);
        } else if (phrase.size() > 0) {
            // A spokesman's tongue: the words are the one's whom he speaks for, where that one is named too.
            if (speaker != null) {
                transmitters.add(phrase);
            } else {
                speaker = phrase;
            }
        }
        return Math.max(at, phrase.to());
    }

    private int transmit(int at) {
        TokenRange phrase = NounPhraseExtent.of(line, at, limit);
        if (phrase.size() > 0) {
            if (cited.isEmpty()) {
                transmitters.add(phrase);
            } else {
                cited.add(cited.size() - 1, phrase);
            }
        }
        return Math.max(at, phrase.to());
    }

    /** {@code في بيان نشرته وكالة}, {@code في حديث أدلى به لصحيفة}, {@code في تصريحات لـ«عكاظ»}. */
    private int venue(int at) {
        int i = at + 1;
        boolean given = line.isIn(i, "said-in");
        while (i < limit && !line.isComma(i)) {
            if (isTo(i) && (NounPhraseExtent.isMedia(line, i + 1) || (given && isNamed(i + 1)))) {
                return transmit(i + 1);
            }
            boolean published = line.is(i, PartOfSpeech.VERB) && isPublishing(line.key(i));
            int noun = line.is(i + 1, PartOfSpeech.PRONOUN) ? i + 2 : i + 1;
            if (published && NounPhraseExtent.isMedia(line, noun)) {
                return transmit(noun);
            }
            if (line.isKey(i, "نقلا")) {
                return i;
            }
            boolean bare = !line.is(i - 1, PartOfSpeech.PREPOSITION) && !line.isQuote(i - 1);
            if (speaker == null && i > at + 2 && bare && line.is(i, PartOfSpeech.PROPER_NOUN)) {
                return i;
            }
            i++;
        }
        return i;
    }

    /** {@code في تصريح لـX}: what is given to somebody in such words is given to a medium, unless people are told. */
    private boolean isNamed(int at) {
        return line.isNominal(at) && !SpeakerResolver.isPronoun(line, at) && !line.isIn(at, "audience");
    }

    private int according(int at) {
        boolean clause = line.isKey(at, "حسبما") || line.isKey(at + 1, "ما") || line.isKey(at + 2, "ما");
        int from = at;
        while (!clause
                && from < limit
                && (!line.isNominal(from) || line.isIn(from, "according-to") || line.isIn(from, "according"))) {
            from++;
        }
        if (clause) {
            while (from < limit && !line.is(from, PartOfSpeech.VERB)) {
                from++;
            }
            from++;
            while (from < limit && (line.is(from, PartOfSpeech.PRONOUN) || line.is(from, PartOfSpeech.PREPOSITION))) {
                from++;
            }
        }
        return from < limit ? transmit(from) : limit;
    }

    private boolean isAccording(int at) {
        return (line.isIn(at, "according-to") && line.isKey(at + 1, "ل"))
                || line.isKey(at, "حسبما")
                || (line.isIn(at, "according") && !line.isIn(at + 1, "rule"))
                || (line.isIn(at, "according") && line.isKey(at + 1, "ما"));
    }

    private boolean isTo(int at) {
        return line.isKey(at, "ل") || line.isKey(at, "الي") || line.isKey(at, "مع");
    }

    private boolean isVenue(int at) {
        return (line.isKey(at, "في") || line.isKey(at, "خلال") || line.isKey(at, "عبر")) && line.isIn(at + 1, "venue");
    }

    private static boolean isPublishing(String key) {
        return key.startsWith("نشر")
                || key.startsWith("بث")
                || key.startsWith("نقل")
                || key.startsWith("اورد")
                || key.startsWith("اذاع")
                || key.startsWith("تلق");
    }

    /** To the comma or the mark that closes it. */
    private int pastRelative(int at) {
        int i = at + 1;
        while (i < limit && !line.isComma(i) && !isVenue(i)) {
            if (line.isKey(i, "نقلا") || (relays && line.isKey(i, "عن") && line.isNominal(i + 1) && speaker != null)) {
                return i;
            }
            i++;
        }
        return i;
    }

    /** Over a preposition with its noun, or a time: a circumstance names nobody. */
    private int pastCircumstance(int at) {
        int i = at + 1;
        if (line.is(at, PartOfSpeech.PREPOSITION) && line.is(i, PartOfSpeech.PRONOUN)) {
            return i + 1;
        }
        while (i < limit && !line.isComma(i) && line.isIn(i, "circumstance")) {
            i++;
        }
        if (speaker == null && line.isIn(at, "turn")) {
            return i;
        }
        TokenRange phrase = NounPhraseExtent.of(line, i, limit);
        boolean bareTime = line.isIn(at, "circumstance")
                && !line.is(at, PartOfSpeech.PREPOSITION)
                && speaker == null
                && line.token(at).definite();
        return bareTime ? i : Math.max(i, phrase.to());
    }
}
