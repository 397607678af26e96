package org.isnad.evaluation.stories;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.isnad.model.Article;
import org.isnad.model.Page;
import org.isnad.model.UnreadableException;
import org.isnad.reading.Limits;
import org.isnad.reading.PageReader;
import org.isnad.reading.intake.Inputs;
import org.isnad.reading.intake.Intake;
import org.isnad.reading.intake.Receiver;

/** Reads articles as the command does; records without text are left out. */
final class ArticleCollection {
    private ArticleCollection() {}

    static List<Article> read(List<String> inputs) {
        var articles = new ArrayList<Article>();
        PageReader reader = PageReader.detecting();
        var receiver = new Receiver() {
            @Override
            public void page(Page page) {
                try {
                    articles.add(reader.read(page));
                } catch (UnreadableException e) {
                    refused(e);
                }
            }

            @Override
            public void refused(UnreadableException refusal) {
                System.err.println(refusal.input() + ": " + refusal.reason());
            }
        };
        Intake intake = Intake.of(Limits.DEFAULT);
        Inputs.of(inputs, InputStream.nullInputStream()).list().forEach(input -> intake.open(input, receiver));
        return articles;
    }
}
