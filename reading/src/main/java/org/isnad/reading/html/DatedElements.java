package org.isnad.reading.html;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.model.Omission;
import org.isnad.model.Publication;
import org.isnad.model.Publication.From;
import org.isnad.reading.html.DateNames.Dated;
import org.isnad.reading.html.PageElements.Dating;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.NodeIterator;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * The dates of a page that stand in elements made or named for dates, with what each dates: first by a label before it,
 * then by its name. Dates of other articles, of comments and of the page's frame are left out; those that stand in a list
 * of their like are told apart.
 */
final class DatedElements {
    private static final int LONGEST = 120;
    private static final int LONGEST_LABEL = 40;
    private static final int LONGEST_LINK = 60;
    private static final int LIST = 3;

    /** How much of hostile markup is looked at around a date: nodes within it, and siblings before it. */
    private static final int MOST_NODES = 400;

    private static final int MOST_SIBLINGS = 5;

    /** The marks of what is not the article, so that dates within are those of something else. */
    static final Set<Omission.Reason> ELSEWHERE = Set.of(
            Omission.Reason.RELATED,
            Omission.Reason.COMMENTS,
            Omission.Reason.NAVIGATION,
            Omission.Reason.ADVERTISEMENT,
            Omission.Reason.CONSENT);

    /**
     * A date in an element.
     *
     * @param what what it dates
     * @param distance how many elements open between the headline and it; below 0 where it stands before the headline
     * @param listed whether it stands in a list of its like
     * @param printed whether a reader sees it
     */
    record Clue(Dated what, Known<Publication> known, int distance, boolean listed, boolean printed) {}

    private final PageElements elements;
    private final DateCustoms customs;
    private final PageMarkup words;
    private final Set<Element> around = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<String> distrusted = new HashSet<>();

    DatedElements(PageElements elements, DateCustoms customs, PageMarkup words, PageOutline outline, MainText main) {
        this.elements = elements;
        this.customs = customs;
        this.words = words;
        for (Region region : outline.regions()) {
            Mark mark = region.mark;
            if (mark != null && region.first < region.end() && main.marks()[region.first] == null) {
                distrusted.add(mark.clue());
            }
        }
        addAround(main.region().element);
        if (!elements.headings.isEmpty()) {
            addAround(elements.headings.getFirst());
        }
    }

    private void addAround(Element element) {
        for (Element at = element; at != null && around.add(at); at = at.parent()) {}
    }

    /** All dates in document order. */
    List<Clue> clues() {
        Map<String, Integer> alike = new HashMap<>();
        for (Dating dating : elements.dates) {
            alike.merge(shape(dating.element()), 1, Integer::sum);
        }
        List<Clue> clues = new ArrayList<>();
        for (Dating dating : elements.dates) {
            if (!isElsewhere(dating)) {
                Clue clue = clue(dating, alike.getOrDefault(shape(dating.element()), 0) >= LIST);
                if (clue != null) {
                    clues.add(clue);
                }
            }
        }
        return clues;
    }

    private static String shape(Element element) {
        Element parent = element.parent();
        return element.normalName() + ' ' + element.className() + (parent == null ? "" : '<' + parent.className());
    }

    private @Nullable Clue clue(Dating dating, boolean listed) {
        Element element = dating.element();
        Dated what = dating.what();
        String where = where(element, what);
        int distance = dating.at() - elements.headingAt;
        Known<Publication> written = null;
        for (String attribute : List.of("datetime", "content", "title")) {
            String value = element.attr(attribute);
            written = written == null && !value.isBlank() ? customs.read(value, where, From.METADATA) : written;
        }
        String text = text(element, LONGEST, true);
        boolean printed = !text.isEmpty() && !element.className().contains("hidden");
        if (written != null) {
            Dated label = what == Dated.STATED ? Dated.SOMETHING : label(element, text);
            return label == Dated.NOTHING
                    ? null
                    : new Clue(label == Dated.SOMETHING ? what : label, written, distance, listed, printed);
        }
        Clue other = null;
        for (var part : DateLabels.lexicon().parts(text)) {
            Known<Publication> known = part.text().length() < 6 ? null : customs.read(part.text(), where, From.TEXT);
            Dated label = part.what() == Dated.SOMETHING ? label(element, "") : part.what();
            if (known != null && label != Dated.NOTHING) {
                Clue clue = new Clue(label == Dated.SOMETHING ? what : label, known, distance, listed, printed);
                if (clue.what() != Dated.CHANGE) {
                    return clue;
                }
                other = clue;
            }
        }
        return other;
    }

    private static String where(Element element, Dated what) {
        String property = element.attr("itemprop");
        return !property.isEmpty() && what == Dated.STATED ? "itemprop " + property : "<" + element.normalName() + ">";
    }

    /** What the label says that opens an element's text, or stands right before the element. */
    private static Dated label(Element element, String text) {
        Dated own = DateLabels.lexicon().last(text.substring(0, Math.min(LONGEST_LABEL, text.length())));
        if (own != Dated.SOMETHING) {
            return own;
        }
        var before = new StringBuilder();
        Node at = element;
        for (int up = 0; up < 2 && before.toString().isBlank() && at != null; up++) {
            Node sibling = at.previousSibling();
            for (int back = 0; back < MOST_SIBLINGS && sibling != null && before.length() < LONGEST_LABEL; back++) {
                before.insert(0, ' ').insert(0, text(sibling, LONGEST, false));
                sibling = sibling.previousSibling();
            }
            at = at.parent();
        }
        return DateLabels.lexicon().last(before.substring(Math.max(0, before.length() - LONGEST_LABEL)));
    }

    /**
     * Whether an element stands in a list of other articles, in comments or in the page's frame, where no template says
     * that it holds the date of publication.
     */
    private boolean isElsewhere(Dating dating) {
        boolean stated = dating.what() == Dated.STATED;
        for (Element at = dating.element(); at != null && !around.contains(at); at = at.parent()) {
            Mark mark = words.mark(at);
            if (mark != null
                    && ELSEWHERE.contains(mark.reason())
                    && !(stated && mark.reason() == Omission.Reason.NAVIGATION)
                    && !distrusted.contains(mark.clue())
                    && !isOwnFooter(at)) {
                return true;
            }
            if (at.normalName().equals("a") && text(at, LONGEST_LINK, false).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** Whether an element is the footer of an article, where some templates put its date. */
    private boolean isOwnFooter(Element element) {
        Element parent = element.parent();
        return element.normalName().equals("footer")
                && parent != null
                && (parent.normalName().equals("article")
                        || (around.contains(parent) && !parent.normalName().equals("body")));
    }

    /** The text of a node; where it is longer than {@code most}, its opening or nothing. */
    private static String text(Node node, int most, boolean opening) {
        if (!(node instanceof Element) && !(node instanceof TextNode)) {
            return "";
        }
        var text = new StringBuilder();
        var nodes = new NodeIterator<>(node, Node.class);
        for (int seen = 0; seen < MOST_NODES && nodes.hasNext(); seen++) {
            if (nodes.next() instanceof TextNode run) {
                text.append(run.text()).append(' ');
            }
            if (text.length() > most) {
                return opening ? text.substring(0, most) : "";
            }
        }
        return text.toString().strip();
    }
}
