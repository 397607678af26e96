package org.isnad.reading.html;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.model.Publication;
import org.isnad.model.Publication.From;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Reads the publication date that a page's scripts hold as data: the state that an application starts from, what is told
 * to those who count visits, and JSON-LD that is no JSON. Counts where all members named for it hold one and the same
 * day, since such data often speaks of other articles too.
 */
final class ScriptDates {
    private static final int LONGEST = 3_000_000;
    private static final Pattern MEMBER = Pattern.compile(
            "(?i)[\"'](?:date_?published|publish(?:ed)?_?(?:date|at|time|on)?(?:_?(?:iso|utc|time))?|pub_?date"
                    + "|publication_?date|date_?published_?gmt|first_?publish(?:ed)?(?:_?date)?|original_?publish_?date"
                    + "|article_publication_date|date_?publish)[\"']\\s*[:,]\\s*[\"']?([^\"'<>{}\\[\\]]{8,40})");

    private ScriptDates() {}

    /** The day that the scripts agree on, or {@code null}. */
    static @Nullable Known<Publication> agreed(PageElements elements, DateCustoms customs) {
        List<Element> scripts = new ArrayList<>(elements.linkedData);
        scripts.addAll(elements.scripts);
        Known<Publication> agreed = null;
        for (Element script : scripts) {
            String data = script.data();
            if (data.length() > LONGEST || !mentions(data)) {
                continue;
            }
            Matcher matcher = MEMBER.matcher(data);
            while (matcher.find()) {
                Known<Publication> known = customs.read(matcher.group(1), "script", From.METADATA);
                if (known == null) {
                    continue;
                }
                if (agreed != null
                        && !String.valueOf(agreed.value().date())
                                .equals(String.valueOf(known.value().date()))) {
                    return null;
                }
                agreed = agreed == null ? known : agreed;
            }
        }
        return agreed;
    }

    private static boolean mentions(String data) {
        return data.contains("ubli")
                || data.contains("pubDate")
                || data.contains("pub_date")
                || data.contains("pubdate");
    }
}
