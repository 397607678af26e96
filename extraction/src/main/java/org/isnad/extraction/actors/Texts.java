package org.isnad.extraction.actors;

import java.util.ArrayList;
import java.util.List;
import org.isnad.model.analysis.Sentence;
import org.isnad.model.analysis.Token;
import org.isnad.model.analysis.TokenRange;

/** The words of a range of tokens, as a name is written and as it is compared. */
final class Texts {
    private Texts() {}

    /** The words as written, without the letters that clitics change: {@code الأمم المتحدة} also where {@code للأمم} stands. */
    static String name(Sentence sentence, TokenRange range) {
        StringBuilder name = new StringBuilder();
        for (int i = range.from(); i < range.to(); i++) {
            Token token = sentence.tokens().get(i);
            String form = token.form();
            if (i > range.from() && token.isAttachedTo(sentence.tokens().get(i - 1))) {
                // After the clitic that took it, a letter that was restored is one too many: للدول.
                name.append(
                        form.substring(Math.max(0, form.length() - token.span().length())));
            } else {
                name.append(i > range.from() ? " " : "").append(form);
            }
        }
        return name.toString();
    }

    /** The keys of the tokens. */
    static List<String> keys(Sentence sentence, TokenRange range) {
        List<String> keys = new ArrayList<>();
        for (int i = range.from(); i < range.to(); i++) {
            keys.add(sentence.tokens().get(i).key());
        }
        return keys;
    }
}
