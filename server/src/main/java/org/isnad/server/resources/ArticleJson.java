package org.isnad.server.resources;

import java.time.Instant;
import java.time.LocalDate;
import org.isnad.archive.Appearance;
import org.isnad.archive.store.ListedArticle;
import org.jspecify.annotations.Nullable;

/** Articles as answers have them, without their text. */
final class ArticleJson {
    private ArticleJson() {}

    /** {@code Article} of the description. */
    record Listed(
            String id,
            long report,
            int version,
            @Nullable String url,
            @Nullable String outlet,
            @Nullable String title,
            @Nullable String byline,
            @Nullable String language,
            @Nullable LocalDate published,
            @Nullable Instant publishedAt,
            Instant stored,
            int statements,
            int events) {}

    /** {@code Version} of the description. */
    record OfVersion(
            @Nullable String url,
            int version,
            long report,
            String article,
            @Nullable String outlet,
            @Nullable String title,
            @Nullable LocalDate published,
            Instant stored) {}

    static Listed of(ListedArticle article) {
        return new Listed(
                article.id(),
                article.report(),
                article.version(),
                article.url(),
                article.outlet(),
                article.title(),
                article.byline(),
                article.language(),
                article.published(),
                article.publishedAt(),
                article.stored(),
                article.statements(),
                article.events());
    }

    static OfVersion of(Appearance version) {
        return new OfVersion(
                version.url(),
                version.version(),
                version.number(),
                version.articleId(),
                version.outlet(),
                version.title(),
                version.published(),
                version.stored());
    }
}
