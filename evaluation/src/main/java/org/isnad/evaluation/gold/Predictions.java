package org.isnad.evaluation.gold;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.isnad.model.Article;
import org.isnad.model.Outlet;
import org.isnad.model.Publication;
import org.isnad.model.Report;
import org.isnad.model.UnreadableException;
import org.isnad.model.json.JsonReader;
import org.isnad.pipeline.Isnad;

/** Where the reports come from that are scored. */
public interface Predictions {
    /**
     * The report on an article of the folder.
     *
     * @param problems takes a line where there is none, and nothing was found therefore
     */
    Report of(GoldFolder folder, GoldArticle article, Consumer<? super String> problems) throws IOException;

    /** Reads each article now. */
    static Predictions by(Isnad isnad) {
        return (folder, article, problems) -> isnad.read(folder.page(article));
    }

    /** Takes {@code NN.json} from a folder, as {@code isnad read --format json --out} writes them. */
    static Predictions in(Path predicted) {
        return (folder, article, problems) -> {
            Path file = predicted.resolve(article.key() + ".json");
            if (!Files.exists(file)) {
                problems.accept("missing prediction: " + file);
                return nothing(article);
            }
            try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
                Report report = JsonReader.report(file.toString(), in);
                if (!report.article().text().equals(article.text())) {
                    throw new UnreadableException(file.toString(), "article.text differs from the gold text");
                }
                return report;
            }
        };
    }

    private static Report nothing(GoldArticle article) {
        Article empty = new Article(
                "",
                article.key(),
                null,
                Outlet.UNKNOWN,
                null,
                null,
                null,
                Publication.UNKNOWN,
                List.of(),
                article.text(),
                List.of());
        return new Report(empty, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }
}
