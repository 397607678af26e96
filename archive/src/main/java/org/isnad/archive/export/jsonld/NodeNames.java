package org.isnad.archive.export.jsonld;

import org.isnad.archive.export.writing.NamedUuid;
import org.isnad.model.Actor;
import org.isnad.model.Article;
import org.isnad.model.Statement;

/** The names (IRIs) of the nodes of one article. */
final class NodeNames {
    private final String article;

    NodeNames(Article article) {
        this.article = "urn:uuid:" + NamedUuid.of("text", article.id());
    }

    String article() {
        return article;
    }

    String actor(Actor actor) {
        return article + "#" + actor.id();
    }

    String claim(Statement statement) {
        return claim(statement.id());
    }

    String claim(String statement) {
        return article + "#" + statement;
    }

    /** What a source of the chain tells, counted from 1 at the transmitter nearest to the reader. */
    String telling(Statement statement, int source) {
        return claim(statement) + "/told/" + source;
    }

    /** Somebody who is described and no actor. */
    String source(Statement statement, int source) {
        return claim(statement) + "/source/" + source;
    }

    String review(Statement statement) {
        return claim(statement) + "/review";
    }
}
