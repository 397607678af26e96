package org.isnad.pipeline;

/** How Isnad reads: all settings as one value. Start with {@link #defaults()}. */
public record Settings() {
    /** Everything as most users want it. */
    public static Settings defaults() {
        return new Settings();
    }
}
