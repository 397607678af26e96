package org.isnad.archive.export.stix;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.isnad.archive.export.writing.JsonMembers;
import org.isnad.model.Article;

/** The article itself as a {@code report}, written last, since it names all other objects. */
record ReportObject(StixObjects objects) {

    void write() {
        List<String> held = objects.written();
        objects.write("report", objects.id("report"), () -> report(held));
    }

    private void report(List<String> held) {
        JsonMembers out = objects.out();
        Article article = objects.parts().article();
        Instant published = objects.parts().published();
        out.required("name", Objects.requireNonNullElse(article.title(), article.input()))
                .string(
                        "published",
                        StixObjects.timestamp(Objects.requireNonNullElse(
                                published, objects.parts().archived().stored())));
        if (published == null) {
            out.strings("labels", List.of("publication-date-unknown"));
        }
        objects.language();
        // STIX wants at least one.
        out.strings("object_refs", held.isEmpty() ? List.of(StixDefinition.ISNAD) : held)
                .objects("external_references", List.of(article), this::reference);
        objects.extension(() -> {});
    }

    private void reference(Article article) {
        objects.out()
                .string("source_name", sourceName(article))
                .string("external_id", article.id())
                .string("url", article.url());
    }

    private static String sourceName(Article article) {
        String outlet = article.outlet().name();
        return outlet == null || outlet.isEmpty() ? "outlet not known" : outlet;
    }
}
