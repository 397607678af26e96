package org.isnad.cli.view;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.isnad.stories.comparison.Cell;
import org.isnad.stories.comparison.Stance;
import org.jspecify.annotations.Nullable;

/** The letter of a cell in the table of a terminal: a capital for what a source says, a small one for what it passes on. */
final class CellMark {
    private CellMark() {}

    /** A letter, a dot for a source of which only a part was read, a space where nothing is known. */
    static String of(@Nullable Cell cell) {
        if (cell == null) {
            return " ";
        }
        String letter = of(cell.stance());
        return cell.passedOn() ? letter.toLowerCase(Locale.ROOT) : letter;
    }

    /** What the letters mean, in lines. */
    static List<String> legend() {
        String letters = Arrays.stream(Stance.values())
                .filter(stance -> stance != Stance.PARTLY_READ)
                .map(CellMark::meaning)
                .collect(Collectors.joining(", "));
        return List.of(
                letters,
                meaning(Stance.PARTLY_READ) + "; small letters: passes on what another says; nothing: not known");
    }

    private static String meaning(Stance stance) {
        return of(stance) + " " + stance.words();
    }

    private static String of(Stance stance) {
        return switch (stance) {
            case REPORTS -> "R";
            case DENIES -> "D";
            case OTHER_FIGURE -> "F";
            case NOT_MENTIONED -> "N";
            case SILENT -> "S";
            case TOO_EARLY -> "E";
            case PARTLY_READ -> "·";
        };
    }
}
