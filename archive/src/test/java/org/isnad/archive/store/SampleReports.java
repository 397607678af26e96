package org.isnad.archive.store;

import java.time.LocalDate;
import java.util.List;
import org.isnad.model.Actor;
import org.isnad.model.Article;
import org.isnad.model.Outlet;
import org.isnad.model.Publication;
import org.isnad.model.Report;
import org.isnad.model.Span;
import org.isnad.reading.text.ArticleId;
import org.jspecify.annotations.Nullable;

/** Reports of our own writing. */
public final class SampleReports {
    public static final LocalDate DAY = LocalDate.of(2025, 8, 13);

    /** A harbour is opened. */
    public static final String HARBOUR =
            "افتتح وزير النقل سالم الدباغ صباح الأربعاء مرفأ الياسمين الجديد بعد أعمال استمرت ثلاثة أعوام وبلغت كلفتها 64 مليون"
                    + " دينار. وقال الدباغ إن المرفأ سيستقبل نحو أربعين سفينة في الأسبوع، وسيوفر ألفي فرصة عمل لأبناء"
                    + " الساحل. وحضر الافتتاح عمال شركة الأشرعة التي نفذت المشروع وعدد من أهالي الحي القديم.";

    /** The same text, edited in two words. */
    public static final String HARBOUR_EDITED = HARBOUR.replace("64 مليون", "71 مليون");

    private SampleReports() {}

    /** A report on a text in which nothing was found. */
    public static Report report(@Nullable String url, String text) {
        return report(url, DAY, text);
    }

    /** A report on a text of a day, in which these actors were found. */
    public static Report report(@Nullable String url, @Nullable LocalDate day, String text, Actor... actors) {
        var article = new Article(
                ArticleId.of(text),
                "day.jsonl#0",
                url,
                new Outlet("المنارة", null),
                "عنوان",
                null,
                "ar",
                day == null ? Publication.UNKNOWN : Publication.on(day, Publication.From.METADATA),
                List.of(),
                text,
                List.of());
        return new Report(article, List.of(), List.of(), List.of(), List.of(), List.of(actors), List.of());
    }

    /** The article of this number, unlike all others. */
    public static Report numbered(int number) {
        return report("https://example.org/" + number, "خبر رقم " + number + ". " + HARBOUR);
    }

    /** A person of the text {@link #HARBOUR}. */
    public static Actor person(String name, @Nullable String role, @Nullable String country) {
        return new Actor("a1", name, Actor.Kind.PERSON, country, "GOV", role, List.of(new Span(0, 5)));
    }
}
