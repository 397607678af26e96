package org.isnad.archive.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.synd.SyndPerson;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedInput;
import java.io.StringReader;
import java.time.Instant;
import org.isnad.archive.ArchivedReport;
import org.junit.jupiter.api.Test;

/** Read back by ROME, and held to what RFC 4287 requires (4.1.1, 4.1.2). */
class AtomExportTest {
    static Feed feed(ArchivedReport... reports) {
        try {
            return (Feed) new WireFeedInput().build(new StringReader(Written.in(ExportFormat.ATOM, reports)));
        } catch (FeedException e) {
            throw new AssertionError(e);
        }
    }

    private static Entry entry(ArchivedReport report) {
        return feed(report).getEntries().getFirst();
    }

    @Test
    void theFeedHasIdTitleUpdatedAndAuthor() {
        Feed feed = feed();

        assertThat(feed.getId()).startsWith("urn:uuid:");
        assertThat(feed.getTitle()).isNotEmpty();
        assertThat(feed.getUpdated().toInstant()).isEqualTo(Written.SETTINGS.written());
        assertThat(feed.getAuthors()).extracting(SyndPerson::getName).containsExactly("Isnad");
    }

    @Test
    void everyEntryHasIdTitleAndUpdatedWhateverIsKnown() {
        assertThat(feed(Reports.sample(), Reports.bare(2)).getEntries())
                .hasSize(2)
                .allSatisfy(entry -> {
                    assertThat(entry.getId()).startsWith("urn:uuid:");
                    assertThat(entry.getTitle()).isNotEmpty();
                    assertThat(entry.getUpdated()).isNotNull();
                    // 4.1.1.1: without content there must be an alternate link.
                    assertThat(entry.getContents()).extracting(Content::getType).containsExactly("xhtml");
                });
    }

    @Test
    void anEntryTellsItsArticle() {
        Entry entry = entry(Reports.sample());

        assertThat(entry.getTitle()).isEqualTo("الجسر سيفتح 🌉 الأحد");
        assertThat(entry.getPublished().toInstant()).isEqualTo(Instant.parse("2026-03-05T07:15:00Z"));
        assertThat(entry.getAuthors()).extracting(SyndPerson::getName).containsExactly("هالة الجسر سيفتح 🌉 الأحد");
        assertThat(entry.getAlternateLinks())
                .extracting(link -> link.getHref())
                .containsExactly("https://news.example/1");
        assertThat(entry.getCategories())
                .extracting(category -> category.getScheme() + " " + category.getTerm())
                .containsExactly("urn:isnad:plover:2021 ASSAULT", "urn:isnad:plover:2021 COOPERATE");
    }

    @Test
    void anEntrySaysWhoSaysWhatThroughWhom() {
        assertThat(entry(Reports.number(1, "الجسر مفتوح"))
                        .getContents()
                        .getFirst()
                        .getValue())
                .contains("<b>وكالة الضفاف</b> ← <b>سامي الحداد الجسر مفتوح</b> ← <i>assert</i>: <q>الجسر مفتوح</q>")
                .contains("<q>تأخر العمل</q>");
    }

    @Test
    void anEditedArticleIsTheSameEntryUpdated() {
        ArchivedReport first = Reports.sample();
        var second = new ArchivedReport(9, 2, Reports.STORED.plusSeconds(60), first.report());

        assertThat(entry(second).getId()).isEqualTo(entry(first).getId());
        assertThat(entry(second).getUpdated()).isAfter(entry(first).getUpdated());
    }

    @Test
    void whatXmlHasNoCharactersForIsReplaced() {
        assertThat(entry(Reports.number(1, "أ\u0000ب\u001f\ud83d\uffffج<&>\u200f\n"))
                        .getTitle())
                .isEqualTo("أ\ufffdب\ufffd\ufffd\ufffdج<&>\u200f\n");
    }
}
