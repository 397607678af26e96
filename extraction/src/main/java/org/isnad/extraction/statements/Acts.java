package org.isnad.extraction.statements;

import org.isnad.model.Statement.Act;
import org.isnad.model.analysis.PartOfSpeech;
import org.isnad.model.analysis.Tense;

/**
 * What a speaker does with a content, where the content tells more than the cue: {@code أكد أنه سيعود} commits,
 * {@code أعرب عن اعتقاده} assesses, {@code قال «أتوقع»} assesses.
 */
final class Acts {
    private Acts() {}

    static Act of(TokenLine line, CueHit hit, Cue cue, Joint joint) {
        if (cue.act() == Act.EVALUATE && hasBelief(line, hit, joint)) {
            return Act.ASSESS;
        }
        if (cue.act() != Act.ASSERT) {
            return cue.act();
        }
        int from = joint.contentFrom();
        if (joint.kind() == Joint.Kind.NOUN) {
            boolean ofSpeaker = hit.kind() == CueHit.Kind.PARTICIPLE || line.isAttachedPronoun(from + 1);
            return line.isIn(from, "own-act") && ofSpeaker ? Act.COMMIT : Act.ASSERT;
        }
        int verb = line.isMark(from) ? from + 1 : from;
        boolean own = line.is(from - 1, PartOfSpeech.PRONOUN) || line.isQuote(from);
        boolean future = line.isKey(verb, "س") || line.isKey(verb, "سوف") || line.isKey(verb, "لن");
        if (own && future) {
            return Act.COMMIT;
        }
        boolean quoted = line.isQuote(from)
                && line.token(Math.min(verb, line.size() - 1)).tense() == Tense.IMPERFECT;
        return quoted || joint.kind() == Joint.Kind.COLON ? firstPerson(line.key(verb)) : Act.ASSERT;
    }

    /** Quoted words that begin in the first person do what they say. */
    private static Act firstPerson(String key) {
        return switch (key) {
            case "اتوقع", "نتوقع", "اعتقد", "نعتقد", "اظن", "نظن", "اري", "نري", "امل", "نامل", "اعتبر", "نعتبر" ->
                Act.ASSESS;
            case "نرحب", "ارحب", "نشكر", "اشكر", "ندين", "ادين", "نبارك", "ابارك", "نهنئ", "اهنئ", "نثمن" ->
                Act.EVALUATE;
            case "نطالب", "اطالب", "ندعو", "ادعو", "نطلب", "اطلب", "نناشد", "اناشد" -> Act.REQUEST;
            case "نتعهد", "اتعهد", "نعد", "اعد" -> Act.COMMIT;
            default -> Act.ASSERT;
        };
    }

    private static boolean hasBelief(TokenLine line, CueHit hit, Joint joint) {
        for (int at = hit.to(); at < joint.contentFrom(); at++) {
            if (line.isIn(at, "belief")) {
                return true;
            }
        }
        return false;
    }
}
