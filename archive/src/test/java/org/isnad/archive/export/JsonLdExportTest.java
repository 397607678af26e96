package org.isnad.archive.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.rdf.api.RdfQuadConsumer;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.isnad.archive.ArchivedReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Expanded and turned into triples by a processor that may fetch nothing. */
class JsonLdExportTest {
    static List<String> triples(ArchivedReport... reports) {
        List<String> triples = new ArrayList<>();
        RdfQuadConsumer consumer = new RdfQuadConsumer() {
            @Override
            public RdfQuadConsumer quad(
                    String subject,
                    String predicate,
                    String object,
                    String datatype,
                    String language,
                    String direction,
                    String graph) {
                triples.add(shortened(subject + " " + predicate + " " + object));
                return this;
            }
        };
        try {
            JsonLd.toRdf(JsonDocument.of(new StringReader(Written.in(ExportFormat.JSON_LD, reports))))
                    .loader((url, options) -> {
                        throw new AssertionError("fetches " + url);
                    })
                    .provide(consumer);
        } catch (JsonLdError e) {
            throw new AssertionError(e);
        }
        return triples;
    }

    private static String shortened(String triple) {
        return triple.replaceAll("urn:uuid:[0-9a-f-]{36}", "ARTICLE")
                .replace("https://schema.org/", "schema:")
                .replace("http://www.w3.org/ns/prov#", "prov:")
                .replace("http://www.w3.org/ns/oa#", "oa:")
                .replace("http://www.w3.org/1999/02/22-rdf-syntax-ns#", "rdf:");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ARTICLE rdf:type schema:NewsArticle
            ARTICLE schema:headline الجسر مفتوح
            ARTICLE schema:datePublished 2026-03-05T10:15+03:00
            ARTICLE schema:url https://news.example/1
            ARTICLE schema:mentions ARTICLE#a1
            ARTICLE#a1 rdf:type schema:Person
            ARTICLE#a1 schema:jobTitle وزير النقل
            ARTICLE#s1 rdf:type schema:Claim
            ARTICLE#s1 schema:text الجسر مفتوح
            ARTICLE#s1 schema:appearance ARTICLE
            ARTICLE#s1 schema:author ARTICLE#a1
            ARTICLE#s1 urn:isnad:act assert
            ARTICLE#s3 schema:isPartOf ARTICLE#s2
            ARTICLE#s1/review rdf:type schema:ClaimReview
            ARTICLE#s1/review schema:itemReviewed ARTICLE#s1
            ARTICLE#s1 prov:wasDerivedFrom ARTICLE#s1/told/1
            ARTICLE#s1/told/1 prov:wasAttributedTo ARTICLE#a2
            ARTICLE#s1/told/1 prov:wasDerivedFrom ARTICLE#s1/told/2
            ARTICLE#s1/told/2 prov:wasAttributedTo ARTICLE#a1
            ARTICLE#s1 prov:hadPrimarySource ARTICLE#s1/told/2
            ARTICLE#s2/told/1 prov:wasAttributedTo ARTICLE#s2/source/1
            ARTICLE#s2/source/1 schema:name مصدر
            """)
    void whatIsSaidIsATriple(String triple) {
        assertThat(triples(Reports.number(1, "الجسر مفتوح"))).contains(triple);
    }

    @Test
    void aReviewHasNeitherRatingNorReviewer() {
        assertThat(triples(Reports.sample()))
                .filteredOn(triple -> triple.startsWith("ARTICLE#s1/review "))
                .extracting(triple -> triple.split(" ")[1])
                .containsExactlyInAnyOrder("rdf:type", "schema:claimReviewed", "schema:itemReviewed");
    }

    @Test
    void whoDeniesIsNotTheAuthorOfWhatIsDenied() {
        assertThat(triples(Reports.sample())).noneMatch(triple -> triple.startsWith("ARTICLE#s3 schema:author"));
    }

    @Test
    void evidenceIsSelectedByQuotationAndByPositionInCodePoints() {
        // A bridge of two code units stands before, so that UTF-16 would count one more.
        List<String> triples = triples(Reports.number(1, "🌉 مفتوح"));

        assertThat(triples)
                .anyMatch(triple -> triple.endsWith("rdf:type oa:TextPositionSelector"))
                .anyMatch(triple -> triple.endsWith("oa:exact 🌉 مفتوح"))
                .anyMatch(triple -> triple.endsWith("oa:start 53"))
                .anyMatch(triple -> triple.endsWith("oa:end 60"));
    }

    @Test
    void allFromOneAnnotationLeadToTheArticle() {
        assertThat(triples(Reports.sample()))
                .anyMatch(triple -> triple.endsWith("oa:hasSource ARTICLE"))
                .anyMatch(triple -> triple.endsWith("oa:hasBody ARTICLE#s1"))
                .anyMatch(triple -> triple.endsWith("oa:motivatedBy oa:highlighting"));
    }

    @Test
    void anArticleOfWhichNothingIsKnownHasItsTextAndItsName() {
        assertThat(triples(Reports.bare(1)))
                .containsExactlyInAnyOrder(
                        "ARTICLE rdf:type schema:NewsArticle",
                        "ARTICLE rdf:type prov:Entity",
                        "ARTICLE schema:identifier sha256:1",
                        "ARTICLE schema:name 1.txt",
                        "ARTICLE schema:articleBody نص");
    }
}
