package org.isnad.evaluation.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.List;
import org.isnad.archive.store.ListedArticle;
import org.isnad.archive.store.Store;
import org.isnad.archive.store.StoredActors.KnownActor;
import org.isnad.archive.store.StoredArticles;
import org.isnad.archive.store.StoredStories.Listing;
import org.isnad.archive.store.StoredStories.Order;
import org.isnad.archive.store.StoredStory;

/** The questions that an archive is asked, made from what is in it: hundreds of each kind, spread over all of it. */
final class Questions {
    private static final int EACH = 300;
    private static final List<String> QUERIES = List.of(
            "الرئيس",
            "الأمم المتحدة",
            "\"مجلس الأمن\"",
            "اليمن OR سوريا",
            "speaker:الوزير",
            "type:assault status:actual",
            "act:deny",
            "country:EGY type:consult",
            "الحكومة -الرئيس",
            "قوات*");

    private final Store store;

    Questions(Store store) {
        this.store = store;
    }

    List<Question> all() throws IOException {
        List<ListedArticle> articles = spread();
        List<StoredStory> stories = stories();
        List<KnownActor> actors = store.actors().mostNamed(50);
        return List.of(
                new Question("list of articles", cursors(articles)),
                new Question("list of one outlet", outlets(articles)),
                new Question(
                        "article",
                        articles.stream().map(one -> "/articles/" + one.id()).toList()),
                new Question("search in articles", searches("articles")),
                new Question("search in statements", searches("statements")),
                new Question(
                        "search with facets",
                        searches("articles").stream()
                                .map(path -> path + "&facets=10")
                                .toList()),
                new Question("list of stories", List.of("/stories", "/stories?sort=largest")),
                new Question(
                        "story",
                        stories.stream().map(one -> "/stories/" + one.id()).toList()),
                new Question(
                        "comparison",
                        stories.stream()
                                .map(one -> "/stories/" + one.id() + "/comparison")
                                .toList()),
                new Question(
                        "quotations of an actor",
                        actors.stream()
                                .map(one -> "/actors/" + one.id() + "/statements")
                                .toList()),
                new Question(
                        "series of an actor",
                        actors.stream()
                                .map(one -> "/actors/" + one.id() + "/series")
                                .toList()),
                new Question("network of a type", List.of("/network?type=assault", "/network?type=consult")),
                new Question("network of all", List.of("/network")),
                new Question("places of all", List.of("/places")),
                new Question("actors", List.of("/actors", "/actors?kind=state")),
                new Question("status", List.of("/status")));
    }

    private List<ListedArticle> spread() throws IOException {
        long articles = store.status().articles();
        List<ListedArticle> spread = new ArrayList<>();
        for (int turn = 0; turn < EACH; turn++) {
            long place = Math.max(2, articles * (turn + 1) / EACH);
            spread.addAll(store.articles()
                    .page(
                            StoredArticles.Filter.NONE,
                            StoredArticles.Order.STORED,
                            new StoredArticles.Cursor(null, place + 1),
                            1));
        }
        return spread;
    }

    private static List<String> cursors(List<ListedArticle> articles) {
        List<String> paths = new ArrayList<>(List.of("/articles"));
        articles.stream()
                .filter(article -> article.published() != null)
                .forEach(article -> paths.add("/articles?after=" + article.published() + "_" + article.place()));
        return paths;
    }

    private static List<String> outlets(List<ListedArticle> articles) {
        return articles.stream()
                .filter(article -> article.outlet() != null)
                .map(article -> "/articles?outlet=" + URLEncoder.encode(String.valueOf(article.outlet()), UTF_8))
                .distinct()
                .toList();
    }

    private static List<String> searches(String level) {
        return QUERIES.stream()
                .map(query -> "/search?in=" + level + "&q=" + URLEncoder.encode(query, UTF_8))
                .toList();
    }

    /** Stories of two to forty articles. */
    private List<StoredStory> stories() throws IOException {
        return store.stories().page(new Listing(Order.LARGEST, 2, null, null, null, 2 * EACH)).stream()
                .filter(story -> story.articles().size() <= 40)
                .limit(EACH)
                .toList();
    }
}
