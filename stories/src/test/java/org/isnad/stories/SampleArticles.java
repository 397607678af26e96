package org.isnad.stories;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.isnad.model.Article;
import org.isnad.model.Outlet;
import org.isnad.model.Publication;
import org.isnad.model.Span;

/** Articles of our own writing. */
public final class SampleArticles {
    public static final LocalDate DAY = LocalDate.of(2025, 8, 13);

    /** A bridge is opened. */
    public static final String BRIDGE_TITLE = "افتتاح جسر المرجان في مدينة صفوان";

    public static final String BRIDGE =
            "افتتح محافظ صفوان نادر الكيلاني صباح الأربعاء جسر المرجان الذي يربط ضفتي نهر الوادي، بعد أعمال استمرت أربعة"
                    + " أعوام وبلغت كلفتها 72 مليون دينار. وقال الكيلاني أمام حشد من الأهالي إن الجسر سيختصر الطريق إلى"
                    + " الميناء بنحو عشرين كيلومترا، وسيخدم أكثر من سبعين ألف مركبة في اليوم. وحضر الافتتاح مهندسو شركة"
                    + " الساحل للإنشاءات التي نفذت المشروع، وأطلقت الفرقة النحاسية ألحانها فوق الممر المخصص للمشاة.";

    /** The same happening in words of another newsroom. */
    public static final String BRIDGE_OTHERWISE =
            "بدأت المركبات تعبر جسر المرجان في مدينة صفوان بعدما افتتحه المحافظ نادر الكيلاني صباح الأربعاء. ويربط الجسر ضفتي"
                    + " نهر الوادي، ونفذته شركة الساحل للإنشاءات في أربعة أعوام بكلفة 72 مليون دينار. وأكد الكيلاني للأهالي"
                    + " أن الطريق إلى الميناء صار أقصر بعشرين كيلومترا، وأن أكثر من سبعين ألف مركبة ستعبر الجسر كل يوم.";

    /** Something else altogether. */
    public static final String MATCH_TITLE = "نادي السنديان يهزم ضيفه البحارة بثلاثية";

    public static final String MATCH =
            "تغلب نادي السنديان على ضيفه البحارة بثلاثة أهداف لهدف في الجولة الخامسة من دوري الشاطئ مساء الثلاثاء. وسجل"
                    + " المهاجم وائل قرقور هدفين من ركلتين حرتين قبل أن يضيف البديل سامر دهان الهدف الثالث في الوقت بدل"
                    + " الضائع، فيما قلص جمال المصلي الفارق للبحارة من ضربة رأس.";

    private SampleArticles() {}

    public static Article article(String input, String outlet, String title, String text) {
        return article(input, outlet, title, text, Publication.on(DAY, Publication.From.METADATA), List.of());
    }

    public static Article article(
            String input, String outlet, String title, String text, Publication publication, List<Span> credits) {
        return new Article(
                "sha256:" + Integer.toHexString(text.hashCode()),
                input,
                null,
                new Outlet(outlet, null),
                title,
                null,
                "ar",
                publication,
                credits,
                text,
                List.of());
    }

    /** Three accounts of the bridge, two of them one text, and a match. */
    public static List<Article> day() {
        return List.of(
                article("day#0", "أخبار الساحل", BRIDGE_TITLE, BRIDGE),
                article("day#1", "صوت الوادي", "المحافظ يفتتح جسر المرجان في صفوان", BRIDGE),
                article("day#2", "مرآة صفوان", "افتتاح جسر المرجان في صفوان أمام المركبات", BRIDGE_OTHERWISE),
                article("day#3", "أخبار الساحل", MATCH_TITLE, MATCH));
    }

    /** Articles on subjects of their own, so that many articles can be had. */
    public static List<Article> about(List<String> subjects) {
        List<Article> articles = new ArrayList<>();
        for (String subject : subjects) {
            articles.add(article(
                    "about#" + articles.size(),
                    "أخبار الساحل",
                    "خبر عن " + subject,
                    "كتب مراسلنا عن " + subject + " بعدما زار " + subject + " وتحدث مع الناس هناك طويلا."));
        }
        return articles;
    }
}
