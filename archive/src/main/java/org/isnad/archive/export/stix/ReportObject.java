package org.isnad.archive.export.stix;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.isnad.archive.export.writing.JsonMembers;
import org.isnad.model.Article;
import org.jspecify.annotations.Nullable;

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
                .objects("external_references", references(article), this::reference);
        objects.extension(() -> {});
    }

    /** Where the text stands, by what its report tells and then elsewhere. */
    private List<Reference> references(Article article) {
        return Stream.concat(
                        Stream.of(new Reference(article.outlet().name(), article.id(), article.url())),
                        objects.parts().archived().elsewhere().stream()
                                .map(at -> new Reference(at.outlet(), article.id(), at.url())))
                .toList();
    }

    private record Reference(
            @Nullable String outlet,
            String digest,
            @Nullable String url) {}

    private void reference(Reference reference) {
        String outlet = reference.outlet();
        objects.out()
                .string("source_name", outlet == null || outlet.isEmpty() ? "outlet not known" : outlet)
                .string("external_id", reference.digest())
                .string("url", asciiAddress(reference.url()));
    }

    /** An address as RFC 3986 has it, which STIX asks for: letters beyond ASCII in percent signs. None, where it is none. */
    private static @Nullable String asciiAddress(@Nullable String url) {
        try {
            return url == null ? null : new URI(url).toASCIIString();
        } catch (URISyntaxException e) {
            return null;
        }
    }
}
