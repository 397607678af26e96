package org.isnad.model.json;

import org.isnad.model.UnreadableException;
import tools.jackson.core.JsonGenerator;

/** The member {@code confidence}: a probability. */
final class Confidence {
    private Confidence() {}

    static void write(JsonGenerator out, String id, double confidence) {
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException(id + " has the confidence " + confidence + ", which is no probability");
        }
        out.writeNumberProperty("confidence", confidence);
    }

    static double read(Cursor in) throws UnreadableException {
        return in.within(0, 1);
    }
}
