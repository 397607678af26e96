package org.isnad.extraction.statements;

import java.util.List;
import org.isnad.extraction.statements.CueHit.Kind;
import org.isnad.model.analysis.PartOfSpeech;
import org.isnad.model.analysis.TokenRange;

/** Reads whom an attribution by preposition names, and where that source ends. */
final class AttributionSource {
    private final TokenLine line;

    AttributionSource(TokenLine line) {
        this.line = line;
    }

    /** To the comma, the quotation or the clause that follows the source. */
    int end(CueHit hit) {
        int at = hit.to();
        if (hit.kind() == Kind.AS_SAID) {
            while (at < line.size() && !line.is(at, PartOfSpeech.VERB)) {
                at++;
            }
            at++;
        }
        TokenRange phrase = NounPhraseExtent.ofNamed(line, at, line.size());
        at = Math.max(at, phrase.to());
        boolean described = false;
        while (at < line.size()
                && !line.isComma(at)
                && !line.isKey(at, ".")
                && !line.isThat(at)
                && !line.isKey(at, "ف")
                && !(line.isQuote(at) && at > phrase.to())
                && !(line.is(at, PartOfSpeech.VERB) && hit.kind() != Kind.AS_SAID && !described)
                && !line.isKey(at, "فان")
                && !line.isIn(at, "concession")) {
            described |= line.is(at, PartOfSpeech.RELATIVE) && isClosed(at);
            at++;
        }
        boolean cites = line.isComma(at) && line.isIn(at + 1, "relay");
        if (cites) {
            int cited = at + 3;
            at = Math.max(cited, NounPhraseExtent.of(line, cited, line.size()).to());
        }
        return Math.min(at, line.size());
    }

    /** {@code البيانات التي جمعها الخبراء فإن}: a relative clause of the source that a mark or {@code ف} closes. */
    private boolean isClosed(int relative) {
        for (int at = relative; at < line.size() && at - relative < 25; at++) {
            if (line.isComma(at) || line.isKey(at, "فان") || (line.isKey(at, "ف") && line.isThat(at + 1))) {
                return true;
            }
        }
        return false;
    }

    Source read(CueHit hit, int end) {
        return switch (hit.kind()) {
            case ACCORDING -> {
                TokenRange phrase = NounPhraseExtent.ofNamed(line, hit.to(), end);
                if (phrase.size() == 0) {
                    yield Source.NONE;
                }
                Source rest = SourceReader.readAround(line, phrase.to(), end);
                yield new Source(rest.transmitters(), phrase, rest.cited());
            }
            case AS_SAID -> asSaid(hit, end);
            case IN_WORDS_OF -> {
                boolean pronoun = line.is(hit.to(), PartOfSpeech.POSSESSIVE) || line.is(hit.to(), PartOfSpeech.PRONOUN);
                TokenRange phrase = pronoun ? new TokenRange(0, 0) : NounPhraseExtent.of(line, hit.to(), end);
                yield phrase.size() == 0 ? Source.NONE : new Source(List.of(), phrase, List.of());
            }
            case VERB, PARTICIPLE, NOUN -> Source.NONE;
        };
    }

    private Source asSaid(CueHit hit, int end) {
        int verb = hit.to();
        while (verb < end && !line.is(verb, PartOfSpeech.VERB)) {
            verb++;
        }
        int from = verb + 1;
        boolean relays = line.key(verb).startsWith("نقل");
        boolean within = line.isKey(verb, "ورد") || line.isKey(verb, "جاء");
        while (from < end
                && (SpeakerResolver.isPronoun(line, from)
                        || (line.is(from, PartOfSpeech.PREPOSITION)
                                && (line.is(from + 1, PartOfSpeech.PRONOUN) || !line.isNominal(from + 1)))
                        || (within && line.isKey(from, "في")))) {
            from++;
        }
        return from < end ? SourceReader.read(line, from, end, relays) : Source.NONE;
    }
}
