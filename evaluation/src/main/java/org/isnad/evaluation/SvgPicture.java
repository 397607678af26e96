package org.isnad.evaluation;

import java.util.Locale;

/**
 * How every plot begins: its size, its title, and its colours, which follow the viewer's light or dark scheme. The picture
 * stands alone: no script, no style sheet of another file, no network. Close it with {@code </svg>}.
 */
public final class SvgPicture {
    private SvgPicture() {}

    /** The opening element with the title written at {@code left}, in letters that stand for themselves. */
    public static String open(int width, int height, int left, String title) {
        return String.format(
                Locale.ROOT,
                """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %2$d" width="%1$d" height="%2$d" \
                role="img" font-family="sans-serif" font-size="12">
                <title>%3$s</title>
                <style>
                svg { --ink: #222; --faint: #bbb; --point: #0b6e8f; background: #fff }
                @media (prefers-color-scheme: dark) { \
                svg { --ink: #ddd; --faint: #555; --point: #5cc3e6; background: #181818 } }
                text { fill: var(--ink) } line { stroke: var(--faint) } .point { fill: var(--point) }
                </style>
                <text x="%4$d" y="18" font-size="14">%3$s</text>
                """,
                width,
                height,
                title.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"),
                left);
    }
}
