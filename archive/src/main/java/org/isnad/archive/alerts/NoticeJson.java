package org.isnad.archive.alerts;

import java.io.ByteArrayOutputStream;
import org.isnad.archive.search.Hit;
import org.isnad.archive.search.HitJson;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** A notice as JSON in one line, schema {@code isnad/notice/1}. */
final class NoticeJson {
    static final String SCHEMA = "isnad/notice/1";
    private static final JsonFactory JSON = JsonFactory.builder().build();

    private NoticeJson() {}

    /** In UTF-8, without a line break. */
    static byte[] bytes(Notice notice) {
        var bytes = new ByteArrayOutputStream();
        try (JsonGenerator out = JSON.createGenerator(ObjectWriteContext.empty(), bytes)) {
            out.writeStartObject();
            out.writeStringProperty("schema", SCHEMA);
            out.writeStringProperty("delivery", notice.id());
            if (notice.test()) {
                out.writeBooleanProperty("test", true);
            }
            out.writeStringProperty("alert", notice.search().name());
            out.writeStringProperty("query", notice.search().stored().query());
            HitJson.writeArticle(notice.report(), out);
            out.writeArrayPropertyStart("hits");
            for (Hit hit : notice.hits()) {
                out.writeStartObject();
                HitJson.writeFound(hit, notice.report(), out);
                out.writeEndObject();
            }
            out.writeEndArray();
            out.writeEndObject();
        }
        return bytes.toByteArray();
    }
}
