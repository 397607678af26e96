package org.isnad.archive.export.stix;

import java.util.List;
import org.isnad.archive.export.writing.JsonMembers;
import org.isnad.archive.export.writing.NamedUuid;

/** What stands once in every bundle: who made it, and what its extension means. */
record StixDefinition(JsonMembers out) {
    /** Isnad itself, which made every object. */
    static final String ISNAD = "identity--" + NamedUuid.of("isnad");

    static final String EXTENSION = "extension-definition--" + NamedUuid.of("extension", "1");

    /** When the extension was defined: the same objects stand in every bundle. */
    private static final String DEFINED = "2026-11-23T00:00:00.000Z";

    /** What the members of the extension mean; STIX asks for a normative text where there is no address. */
    private static final String MEANING = """
            start, end: UTF-16 code units of the text of the article, half-open. article: the text's SHA-256. \
            input: where it was read. \
            On an identity: country (ISO 3166-1 alpha-3), sector (PLOVER), mentions (where it is named). \
            On a location: mentions (where it is named). \
            On a note that tells a statement: statement (its id), parent (the statement within which it is reported), \
            chain (its sources, the transmitter nearest to the reader first, the speaker last), implicit (whether the \
            speaker is resolved to an earlier mention), cue, content, act, form, factuality (FactBank). \
            On a note or a relationship that tells an event: event (its id), event_type, mode, contexts (PLOVER), \
            status (actual, planned, hypothetical, denied, historical), trigger, actors, recipients, place, date, \
            statement (the id of the statement that tells it; absent where the outlet does).""";

    void write() {
        object("identity", ISNAD)
                .string("name", "Isnad")
                .string("description", "Reads news and tells who says what, through whom.")
                .string("identity_class", "system");
        out.close();
        object("extension-definition", EXTENSION)
                .string("created_by_ref", ISNAD)
                .string("name", "Isnad: evidence and chains of sources")
                .string("schema", MEANING)
                .string("version", "1.0.0")
                .strings("extension_types", List.of("property-extension"));
        out.close();
    }

    private JsonMembers object(String type, String id) {
        return out.lineBreak()
                .open()
                .string("type", type)
                .string("spec_version", "2.1")
                .string("id", id)
                .string("created", DEFINED)
                .string("modified", DEFINED);
    }
}
