package org.isnad.archive.export.jsonld;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import org.isnad.archive.Appearance;
import org.isnad.archive.export.writing.JsonMembers;
import org.isnad.archive.export.writing.ReportParts;
import org.isnad.model.Actor;
import org.isnad.model.Article;
import org.isnad.model.Place;
import org.isnad.model.Publication;
import org.jspecify.annotations.Nullable;

/** The article as a {@code NewsArticle}, with whom and what it mentions. */
record ArticleNode(JsonMembers out, ReportParts parts, NodeNames names) {

    void write() {
        Article article = parts.article();
        out.lineBreak().object(() -> {
            out.string("@id", names.article());
            out.strings("@type", List.of("NewsArticle", "prov:Entity"));
            out.string("identifier", article.id()).string("name", article.input());
            if (isAddress(article.url())) {
                out.object("url", () -> out.string("@id", article.url()));
            }
            out.string("headline", article.title())
                    .string("creditText", article.byline())
                    .string("articleSection", article.notes().section())
                    .string("inLanguage", article.language())
                    .string("datePublished", date(article.publication()))
                    .string("dateModified", date(article.notes().updated()));
            if (article.outlet().name() != null) {
                out.object(
                        "publisher",
                        () -> out.string("@type", "Organization")
                                .string("name", article.outlet().name()));
            }
            out.objects("isnad:appearance", parts.archived().elsewhere(), this::appearance);
            out.string("articleBody", article.text());
            mentions();
        });
    }

    /** The same text elsewhere. */
    private void appearance(Appearance at) {
        out.string("@type", "NewsArticle");
        if (isAddress(at.url())) {
            out.object("url", () -> out.string("@id", at.url()));
        }
        out.string("headline", at.title())
                .string(
                        "datePublished",
                        at.published() == null ? null : at.published().toString());
        if (at.outlet() != null) {
            out.object("publisher", () -> out.string("@type", "Organization").string("name", at.outlet()));
        }
    }

    private void mentions() {
        List<Object> mentioned = new ArrayList<>(parts.report().actors());
        mentioned.addAll(parts.report().places());
        out.objects("mentions", mentioned, each -> {
            if (each instanceof Actor actor) {
                out.string("@id", names.actor(actor));
            } else if (each instanceof Place place) {
                place(place);
            }
        });
    }

    private void place(Place place) {
        out.string("@type", "Place").string("name", place.name()).string("isnad:country", place.country());
        if (place.latitude() != null && place.longitude() != null) {
            out.object(
                    "geo",
                    () -> out.string("@type", "GeoCoordinates")
                            .number("latitude", place.latitude())
                            .number("longitude", place.longitude()));
        }
        out.number("isnad:start", place.span().start())
                .number("isnad:end", place.span().end());
    }

    /** As exact as it is known; the day on which a page was fetched is not taken for it. */
    private static @Nullable String date(Publication publication) {
        if (publication.from() == Publication.From.FETCHED) {
            return null;
        }
        Object date = publication.time() == null ? publication.date() : publication.time();
        return date == null ? null : date.toString();
    }

    private static boolean isAddress(@Nullable String url) {
        if (url == null) {
            return false;
        }
        try {
            return new URI(url).isAbsolute();
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
