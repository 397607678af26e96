package org.isnad.cli.view;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.isnad.model.Article;
import org.isnad.model.Event;
import org.isnad.model.Figure;
import org.isnad.model.Outlet;
import org.isnad.model.Passage;
import org.isnad.model.Publication;
import org.isnad.model.Report;
import org.isnad.model.Span;
import org.isnad.model.Statement;
import org.isnad.model.Statement.Act;
import org.isnad.model.Statement.Form;
import org.isnad.model.TimeSpan;
import org.jspecify.annotations.Nullable;

/** A report put together by hand: every span is given by the words that it covers. */
public final class SampleReport {
    private final String text;
    private final List<Passage> passages = new ArrayList<>();
    private final List<Statement> statements = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();
    private final List<Figure> figures = new ArrayList<>();
    private final List<TimeSpan> times = new ArrayList<>();
    private String input = "sample.html";
    private @Nullable String title;
    private @Nullable String outlet;
    private List<Span> credits = List.of();

    private SampleReport(String text) {
        this.text = text;
        int start = 0;
        for (String line : text.split("\n", -1)) {
            if (!line.isBlank()) {
                var kind = line.equals("إعلان") ? Passage.Kind.NOISE : Passage.Kind.PARAGRAPH;
                passages.add(new Passage(new Span(start, start + line.length()), kind));
            }
            start += line.length() + 1;
        }
    }

    public static SampleReport of(String text) {
        return new SampleReport(text);
    }

    /** Two agencies in a chain, a denial within a statement, a silence, figures and noise. */
    public static Report ofPort() {
        return of("""
                        قالت وكالة الشاطئ نقلا عن وزارة الصحة إن الانفجار أوقع أكثر من 50 قتيلا.
                        إعلان
                        وذكر المتحدث أن الوزير نفى وقوع هجوم يوم الثلاثاء. ولم يذكر البيان عدد المفقودين.
                        (الشاطئ)""")
                .titled("انفجار في المرفأ")
                .by("المنارة")
                .creditedTo("الشاطئ)")
                .statement(
                        null,
                        "وكالة الشاطئ|وزارة الصحة",
                        "قالت",
                        "الانفجار أوقع أكثر من 50 قتيلا",
                        Form.INDIRECT,
                        Act.ASSERT)
                .statement(null, "المتحدث", "وذكر", "الوزير نفى وقوع هجوم يوم الثلاثاء", Form.INDIRECT, Act.ASSERT)
                .statement("s2", "المتحدث|الوزير", "نفى", "وقوع هجوم يوم الثلاثاء", Form.INDIRECT, Act.DENY)
                .statement(null, "البيان", "لم يذكر", "عدد المفقودين", Form.INDIRECT, Act.NOT_MENTIONED)
                .figure("أكثر من 50 قتيلا", "50", Figure.Qualifier.AT_LEAST)
                .time("يوم الثلاثاء", LocalDate.of(2020, 8, 4))
                .report();
    }

    public SampleReport titled(@Nullable String newTitle) {
        title = newTitle;
        return this;
    }

    public SampleReport called(String newInput) {
        input = newInput;
        return this;
    }

    public SampleReport by(String newOutlet) {
        outlet = newOutlet;
        return this;
    }

    public SampleReport creditedTo(String words) {
        credits = List.of(span(words));
        return this;
    }

    /**
     * Adds a statement.
     *
     * @param chain the words of its links, parted by {@code |}; none where it is empty
     */
    public SampleReport statement(
            @Nullable String parent, String chain, @Nullable String cue, String content, Form form, Act act) {
        List<Statement.Link> links = chain.isEmpty()
                ? List.of()
                : Arrays.stream(chain.split("\\|"))
                        .map(words -> new Statement.Link(span(words), null))
                        .toList();
        statements.add(new Statement(
                "s" + (statements.size() + 1),
                parent,
                links,
                false,
                cue == null ? null : span(cue),
                span(content),
                form,
                act,
                0.9));
        return this;
    }

    /** Adds an event that its last statement tells; actors and recipients are the words of one of each. */
    public SampleReport event(Event.Type type, String trigger, String actor, String recipient) {
        events.add(new Event(
                "e" + (events.size() + 1),
                type,
                null,
                List.of(),
                span(trigger),
                List.of(new Event.Participant(span(actor), null)),
                List.of(new Event.Participant(span(recipient), null)),
                null,
                null,
                Event.Status.ACTUAL,
                statements.isEmpty() ? null : "s" + statements.size(),
                List.of(),
                0.8));
        return this;
    }

    public SampleReport figure(String words, String value, Figure.Qualifier qualifier) {
        figures.add(new Figure(
                "f" + (figures.size() + 1), span(words), new BigDecimal(value), null, qualifier, "person", null));
        return this;
    }

    public SampleReport time(String words, LocalDate day) {
        times.add(new TimeSpan(span(words), day, day));
        return this;
    }

    public Report report() {
        var article = new Article(
                "sha256:00",
                input,
                null,
                new Outlet(outlet, null),
                title,
                null,
                "ar",
                Publication.on(LocalDate.of(2020, 8, 4), Publication.From.METADATA),
                credits,
                text,
                passages);
        return new Report(article, statements, events, figures, times, List.of(), List.of());
    }

    private Span span(String words) {
        int start = text.indexOf(words);
        if (start < 0) {
            throw new IllegalArgumentException("not in the text: " + words);
        }
        return new Span(start, start + words.length());
    }
}
