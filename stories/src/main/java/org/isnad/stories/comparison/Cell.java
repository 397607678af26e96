package org.isnad.stories.comparison;

import java.util.List;

/**
 * How one source stands to one claim, and what shows it.
 *
 * @param source the id of the source
 * @param stance how it stands to it
 * @param passedOn whether it only passes on what another one says
 * @param evidence the places where it, or another one about it, says so, in the order of publication; for a silent or
 *     early source its own texts are named in {@link Source#ownTexts()}, and here is nothing
 */
public record Cell(String source, Stance stance, boolean passedOn, List<Evidence> evidence) {
    public Cell {
        evidence = List.copyOf(evidence);
        if (stance.isSaid() == evidence.isEmpty()) {
            throw new IllegalArgumentException(stance + " with " + evidence.size() + " places that show it");
        }
    }
}
