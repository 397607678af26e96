package org.isnad.model;

import java.io.IOException;
import java.io.Serial;

/**
 * An input that could not be read, with its name and a reason that its owner understands. Thrown for one input at a
 * time: the others are read all the same.
 */
public final class UnreadableException extends IOException {
    @Serial
    private static final long serialVersionUID = 1;

    private final String input;
    private final String reason;

    /**
     * @param input the name of the input, as its owner called it
     * @param reason one clause, without a full stop: {@code is empty}, {@code is not text but a PNG picture}
     */
    public UnreadableException(String input, String reason) {
        super(input + ": " + reason);
        this.input = input;
        this.reason = reason;
    }

    public String input() {
        return input;
    }

    public String reason() {
        return reason;
    }
}
