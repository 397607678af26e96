package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class StoriesCommandTest {
    private static final String BRIDGE =
            "افتتح محافظ صفوان نادر الكيلاني صباح الأربعاء جسر المرجان الذي يربط ضفتي نهر الوادي بعد أعمال استمرت أربعة"
                    + " أعوام وبلغت كلفتها سبعين مليون دينار. وقال الكيلاني أمام حشد من الأهالي إن الجسر سيختصر الطريق"
                    + " إلى الميناء بنحو عشرين كيلومترا. ";
    private static final String END = "وأطلقت الفرقة النحاسية ألحانها فوق الممر المخصص للمشاة وسط زغاريد النساء.";
    private static final String MATCH =
            "تغلب نادي السنديان على ضيفه البحارة بثلاثة أهداف لهدف في الجولة الخامسة من دوري الشاطئ مساء الثلاثاء.";

    @TempDir
    private Path folder;

    @Test
    void jsonNamesArticlesAsReadingDoes() throws Exception {
        JsonNode document = JsonMapper.shared().readTree(run("--format", "json").out());
        assertThat(document.path("schema").asString()).isEqualTo("isnad/stories/1");
        assertThat(document.at("/stories/0/articles").valueStream().map(JsonNode::asString))
                .containsExactly("day.json#0", "day.json#2");
        assertThat(document.at("/reprints/0/a").asString()).isEqualTo("day.json#0");
    }

    @Test
    void textCountsOutletsAndOriginsApart() throws Exception {
        var run = run();
        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("2 articles, 2 outlets, 1 origin")
                .contains("3 articles, 1 story of two or more, 1 alone, 1 reprint");
    }

    @Test
    void changesShowWhatAnEditorLeftOut() throws Exception {
        String half = "قال مراسلنا في الميناء وفي القرى المجاورة إن الناس فرحوا كثيرا بما جرى اليوم ورقصوا حتى الفجر. ";
        Files.writeString(folder.resolve("a.txt"), "جسر المرجان في صفوان\n\n" + BRIDGE + END);
        Files.writeString(folder.resolve("b.txt"), "جسر المرجان في صفوان\n\n" + BRIDGE + half);
        var run = CommandLineRun.of("stories", "--changes", folder.toString());
        assertThat(run.out()).contains("% the same:").contains("[-").contains("[+");
    }

    @Test
    void whatCannotBeReadIsNamedAndTheRestGoesOn() throws Exception {
        Files.writeString(folder.resolve("empty.txt"), "");
        var run = run();
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("empty.txt");
        assertThat(run.out()).contains("1 story");
    }

    @Test
    void anUnknownFormatIsWrongUsage() {
        assertThat(CommandLineRun.of("stories", "--format", "html", folder.toString())
                        .exitCode())
                .isEqualTo(2);
    }

    private CommandLineRun run(String... options) throws Exception {
        var day = List.of(
                record("أخبار الساحل", "افتتاح جسر المرجان في صفوان", BRIDGE + END),
                record("ملعب", "فوز", MATCH),
                record("صوت الوادي", "محافظ صفوان يفتتح جسر المرجان", BRIDGE));
        Files.writeString(folder.resolve("day.json"), "[" + String.join(",", day) + "]");
        var arguments = new ArrayList<>(List.of("stories"));
        arguments.addAll(List.of(options));
        arguments.add(folder.toString());
        return CommandLineRun.of(arguments.toArray(String[]::new));
    }

    private static String record(String source, String title, String content) {
        return JsonMapper.shared()
                .createObjectNode()
                .put("source", source)
                .put("date_extracted", "2025-08-13")
                .put("title", title)
                .put("content", content)
                .toString();
    }
}
