package org.isnad.stories;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import org.isnad.model.Article;
import org.isnad.model.Publication;
import org.isnad.stories.origins.Agencies;
import org.isnad.stories.origins.OriginFinder.Printed;
import org.isnad.stories.origins.OutletFamilies;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of an article once its words were compared.
 *
 * @param printed its name, newsroom and agencies
 * @param day the day it was published, or {@code null} where that is not known
 * @param moment the moment it was published, or {@code null} where only the day or nothing is known
 */
record OpenArticle(
        Printed printed, @Nullable LocalDate day, @Nullable Instant moment) {
    /** By day, by moment within it where it is known, by name; articles of unknown day come last. */
    static final Comparator<Article> ORDER = Comparator.comparing(
                    (Article article) -> article.publication().date(), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(OpenArticle::orderedMoment)
            .thenComparing(Article::input, OpenArticle::byNumber)
            .thenComparing(Article::id);

    static OpenArticle of(Article article) {
        Publication publication = article.publication();
        OffsetDateTime time = publication.time();
        return new OpenArticle(
                new Printed(article.input(), OutletFamilies.lexicon().of(article), Agencies.of(article)),
                publication.date(),
                time == null ? null : time.toInstant());
    }

    /** The earlier one of two, or {@code null} where their times do not tell. */
    @Nullable
    OpenArticle earlier(OpenArticle other) {
        if (moment != null && other.moment != null) {
            int order = moment.compareTo(other.moment);
            return order == 0 ? null : order < 0 ? this : other;
        }
        if (day == null || other.day == null || day.equals(other.day)) {
            return null;
        }
        return day.isBefore(other.day) ? this : other;
    }

    /** A moment to order by: the end of the day where only that is known. */
    private static Instant orderedMoment(Article article) {
        Publication publication = article.publication();
        if (publication.time() != null) {
            return publication.time().toInstant();
        }
        LocalDate date = publication.date();
        return date == null ? Instant.MAX : date.atTime(LocalTime.MAX).toInstant(ZoneOffset.UTC);
    }

    /** Names of one file by their numbers, so that {@code day.json#9} comes before {@code day.json#10}. */
    private static int byNumber(String a, String b) {
        int numberInA = a.lastIndexOf('#') + 1;
        int numberInB = b.lastIndexOf('#') + 1;
        int files = a.substring(0, numberInA).compareTo(b.substring(0, numberInB));
        if (files != 0 || numberInA == 0) {
            return files != 0 ? files : a.compareTo(b);
        }
        int lengths = Integer.compare(a.length(), b.length());
        return lengths != 0 ? lengths : a.compareTo(b);
    }
}
