package org.isnad.stories.comparison;

/** How a source stands to a claim. */
public enum Stance {
    /** It says so: as a fact, an estimate, a promise, a demand; the evidence has the act. */
    REPORTS("reports"),
    /** It says that it is not so. */
    DENIES("denies"),
    /** It counts the same thing and comes to another value, or is more or less exact about it. */
    OTHER_FIGURE("gives another figure"),
    /** Somebody says of it that it did not mention the matter. */
    NOT_MENTIONED("said not to mention it"),
    /** Its own text was read in full, came after the claim's first report, and does not touch the matter. */
    SILENT("silent"),
    /** Its own texts all came before the claim's first report. */
    TOO_EARLY("too early"),
    /** It is known here only through what others pass on, or its own text was cut: nothing follows. */
    PARTLY_READ("only partly read");

    private final String words;

    Stance(String words) {
        this.words = words;
    }

    /** The stance as a reader of English meets it. */
    public String words() {
        return words;
    }

    /** Whether the source, or somebody about it, says something on the claim. */
    public boolean isSaid() {
        return switch (this) {
            case REPORTS, DENIES, OTHER_FIGURE, NOT_MENTIONED -> true;
            case SILENT, TOO_EARLY, PARTLY_READ -> false;
        };
    }
}
