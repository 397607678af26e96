package org.isnad.archive.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.io.WireFeedInput;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.isnad.archive.ArchivedReport;
import org.isnad.archive.EmptyStore;
import org.isnad.archive.MovedClock;
import org.isnad.archive.SampleReports;
import org.isnad.archive.store.AlertDeliveries.Count;
import org.isnad.archive.store.Store;
import org.isnad.archive.store.StoredAlerts;
import org.isnad.model.Report;
import org.isnad.model.Statement.Act;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AlertRunTest {
    private static final String SECRET = "whsec_" + Base64.getEncoder().encodeToString(new byte[32]);

    @TempDir
    private Path folder;

    private final MovedClock clock = new MovedClock(Instant.parse("2025-08-13T10:00:00Z"));
    private final List<String> problems = new ArrayList<>();
    private Store store;
    private int stored;

    @BeforeEach
    void open() throws IOException {
        store = Store.open(EmptyStore.at(folder.resolve("store.db")), clock);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void aSearchIsRunOnEachNewReportOnceAndNotOnOlderOnes() throws Exception {
        save("كورسك آمنة");
        alert("kursk", "speaker:الكرملين كورسك", "statements", "file:" + lines());
        assertThat(run()).isEqualTo(new AlertRun.Done(0, 0, 0));
        save("كورسك هادئة");
        save("موسكو هادئة");
        assertThat(run()).isEqualTo(new AlertRun.Done(1, 1, 0));
        assertThat(run()).isEqualTo(new AlertRun.Done(0, 0, 0));
        assertThat(Files.readAllLines(lines()))
                .singleElement(org.assertj.core.api.InstanceOfAssertFactories.STRING)
                .contains("\"alert\":\"kursk\"", "\"report\":2", "\"text\":\"كورسك هادئة\"", "\"chain\":[{");
    }

    @Test
    void anArticleThatIsReadAnewIsNoNewsAndIsNotDeliveredAgain() throws Exception {
        save("كورسك قديمة");
        clock.move(Duration.ofMinutes(1));
        alert("kursk", "كورسك", "articles", "file:" + lines());
        clock.move(Duration.ofMinutes(1));
        save("كورسك آمنة");
        assertThat(run()).isEqualTo(new AlertRun.Done(1, 1, 0));
        for (ArchivedReport archived : store.reports(1).toList()) {
            store.save(archived.report(), "0.2.0");
        }
        assertThat(store.lastNumber()).isEqualTo(4);
        assertThat(run()).isEqualTo(new AlertRun.Done(0, 0, 0));
    }

    @Test
    void anOldTextThatAnotherOutletPrintsIsNewsToWhoAskedForThatOutlet() throws Exception {
        Report old = at("https://one.test/1");
        store.save(old, "0.1.0");
        alert("two", "outlet:two", "articles", "file:" + lines());
        clock.move(Duration.ofMinutes(1));
        assertThat(run().found()).isZero();
        store.save(at("https://two.test/1"), "0.1.0");
        assertThat(run()).isEqualTo(new AlertRun.Done(1, 1, 0));
        assertThat(Files.readAllLines(lines())).singleElement().asString().contains("https://two.test/1");
    }

    private static Report at(String url) {
        return SampleReports.numbered(1, "كورسك آمنة").at(url).report().report();
    }

    @Test
    void everyReportThatFitsIsFoundHoweverManyAreNew() throws Exception {
        alert("many", "كورسك", "articles", "file:" + lines());
        for (int i = 0; i < 230; i++) {
            save(i % 2 == 0 ? "كورسك " + i : "موسكو " + i);
        }
        assertThat(run().delivered()).isEqualTo(115);
        assertThat(Files.readAllLines(lines())).hasSize(115);
    }

    @Test
    void aLineThatACrashCutShortIsTakenAwayAndDeliveredAgainOnce() throws Exception {
        alert("kursk", "كورسك", "articles", "file:" + lines());
        save("كورسك آمنة");
        run();
        String whole = Files.readString(lines());
        Files.writeString(lines(), whole + whole.substring(0, whole.length() / 2));
        save("كورسك هادئة");
        run();
        assertThat(Files.readAllLines(lines()))
                .hasSize(2)
                .allSatisfy(line -> assertThat(line).startsWith("{").endsWith("}"));
    }

    @Test
    void whatIsInTheFileAlreadyIsNotWrittenAgain() throws Exception {
        alert("kursk", "كورسك", "articles", "file:" + lines());
        save("كورسك آمنة");
        var crashing = new AlertRun(store, new Deliveries(null, clock), clock, problems::add);
        crashing.run();
        // As after a crash between the file and the note of it: due again, tried once.
        var delivery = new org.isnad.archive.store.AlertDeliveries.Delivery(
                "kursk", store.alerts().all().getFirst().channels().getFirst().id(), 1, 1);
        store.alerts().deliveries().failed(delivery, clock.instant(), "killed");
        assertThat(run().delivered()).isEqualTo(1);
        assertThat(Files.readAllLines(lines())).hasSize(1);
    }

    @Test
    void aLineOfAnotherProgramWithoutItsEndIsKept() throws Exception {
        Files.writeString(lines(), "{\"other\":1}", StandardOpenOption.CREATE);
        alert("kursk", "كورسك", "articles", "file:" + lines());
        save("كورسك آمنة");
        run();
        assertThat(Files.readAllLines(lines())).hasSize(2).first().isEqualTo("{\"other\":1}");
    }

    @Test
    void aFeedHoldsEachReportOnceTheLatestFirst() throws Exception {
        Path feed = folder.resolve("kursk.atom");
        alert("kursk", "كورسك", "articles", "atom:" + feed);
        save("كورسك آمنة");
        save("كورسك هادئة <&>");
        run();
        run();
        Feed read = (Feed) new WireFeedInput().build(Files.newBufferedReader(feed));
        assertThat(read.getTitle()).isEqualTo("Isnad: kursk");
        assertThat(read.getEntries())
                .extracting(Entry::getTitle)
                .first()
                .asString()
                .contains("كورسك هادئة <&>");
        assertThat(read.getEntries()).hasSize(2);
    }

    @Test
    void aFileThatIsNoFeedIsLeftAlone() throws Exception {
        Path other = Files.writeString(folder.resolve("other.txt"), "mine");
        alert("kursk", "كورسك", "articles", "atom:" + other);
        save("كورسك آمنة");
        assertThat(run().failed()).isEqualTo(1);
        assertThat(Files.readString(other)).isEqualTo("mine");
        assertThat(problems)
                .containsExactly("alert kursk, report 1: " + other + " holds something else than a feed; given up");
    }

    @Test
    void aWebhookIsToldWithASignatureThatItsReceiverCanCheck() throws Exception {
        try (var server = new WebhookServer()) {
            alert("kursk", "كورسك", "articles", Channel.parse(server.address(), SECRET, true));
            save("كورسك آمنة");
            assertThat(run().delivered()).isEqualTo(1);
            WebhookServer.Told told = server.told().getFirst();
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(new byte[32], "HmacSHA256"));
            String signed =
                    told.headers().get("webhook-id") + "." + clock.instant().getEpochSecond() + "." + told.body();
            assertThat(told.headers().get("webhook-signature"))
                    .isEqualTo("v1,"
                            + Base64.getEncoder().encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8))));
            assertThat(told.headers().get("Content-Type")).isEqualTo("application/json");
        }
    }

    @Test
    void aWebhookThatFailsIsToldAgainLaterWithTheSameIdThenGivenUpAndKept() throws Exception {
        try (var server = new WebhookServer()) {
            server.answers(503);
            alert("kursk", "كورسك", "articles", Channel.parse(server.address(), SECRET, true));
            save("كورسك آمنة");
            assertThat(run().failed()).isEqualTo(1);
            assertThat(run()).as("not before its time").isEqualTo(new AlertRun.Done(0, 0, 0));
            for (int i = 0; i < 10; i++) {
                clock.move(Duration.ofHours(25));
                run();
            }
            assertThat(server.told()).hasSize(8);
            assertThat(server.told().stream()
                            .map(told -> told.headers().get("webhook-id"))
                            .distinct())
                    .hasSize(1);
            assertThat(counts("kursk")).containsExactly(new Count("dead", 1, "answers with status 503"));
        }
    }

    @Test
    void aWebhookIsNotLedIntoThePrivateNetwork() throws Exception {
        try (var server = new WebhookServer()) {
            alert("kursk", "كورسك", "articles", Channel.parse(server.address(), SECRET, false));
            save("كورسك آمنة");
            assertThat(run().failed()).isEqualTo(1);
            assertThat(server.told()).isEmpty();
            assertThat(problems)
                    .containsExactly("alert kursk, report 1: leads into the private network (127.0.0.1); given up");
        }
    }

    @Test
    void aMailHasTheSameMessageIdHoweverOftenItIsSent() throws Exception {
        var server = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
        server.start();
        try {
            alert("كورسك", "كورسك", "articles", "mailto:desk@example.org");
            save("كورسك آمنة");
            assertThat(run().failed()).as("no mail server is known").isEqualTo(1);
            assertThat(problems.getFirst()).contains("no mail server is known (set ISNAD_SMTP)");
            clock.move(Duration.ofHours(1));
            MailServer mail =
                    MailServer.parse("smtp://127.0.0.1:" + server.getSmtp().getPort(), "isnad@example.org");
            assertThat(new AlertRun(store, new Deliveries(mail, clock), clock, problems::add)
                            .run()
                            .delivered())
                    .isEqualTo(1);
            MimeMessage message = server.getReceivedMessages()[0];
            assertThat(message.getSubject()).contains("كورسك: قال المتحدث باسم الكرملين إن كورسك آمنة");
            assertThat(message.getMessageID()).matches("<\\d+-\\d+-1-\\w+@isnad\\.invalid>");
            assertThat(String.valueOf(message.getContent())).contains("Found by كورسك: كورسك");
        } finally {
            server.stop();
        }
    }

    @Test
    void aSearchThatIsRemovedIsForgottenWithItsDeliveries() throws Exception {
        alert("kursk", "كورسك", "articles", "file:" + lines());
        save("كورسك آمنة");
        run();
        assertThat(store.alerts().remove("kursk")).isTrue();
        assertThat(store.alerts().remove("kursk")).isFalse();
        assertThat(store.alerts().all()).isEmpty();
    }

    @Test
    void twoSearchesMayNotHaveOneName() throws Exception {
        assertThat(alert("kursk", "a", "articles", "file:" + lines())).isTrue();
        assertThat(alert("kursk", "b", "articles", "file:" + lines())).isFalse();
    }

    @Test
    void ofTwoProcessesOnlyOneNotesWhatIsFound() throws Exception {
        alert("kursk", "كورسك", "articles", "file:" + lines());
        save("كورسك آمنة");
        StoredAlerts.Alert seenByBoth = store.alerts().all().getFirst();
        assertThat(store.alerts().advance(seenByBoth, 1, List.of(1L), clock.instant()))
                .hasValue(1);
        assertThat(store.alerts().advance(seenByBoth, 1, List.of(1L), clock.instant()))
                .isEmpty();
    }

    private Path lines() {
        return folder.resolve("found.jsonl");
    }

    private List<Count> counts(String name) throws IOException {
        return store.alerts().deliveries().counts(store.alerts().named(name).orElseThrow());
    }

    private AlertRun.Done run() throws IOException {
        return new AlertRun(store, new Deliveries(null, clock), clock, problems::add).run();
    }

    private boolean alert(String name, String query, String level, String channel) throws IOException {
        return alert(name, query, level, Channel.parse(channel, null, false));
    }

    private boolean alert(String name, String query, String level, Channel channel) throws IOException {
        return store.alerts()
                .add(new StoredAlerts.Alert(
                        0, name, query, level, clock.instant(), store.lastChange(), List.of(channel.stored())));
    }

    private void save(String content) throws IOException {
        stored++;
        store.save(
                SampleReports.numbered(stored, "قال المتحدث باسم الكرملين إن " + content + ". انتهى " + stored)
                        .says(content, Act.ASSERT, "المتحدث باسم الكرملين")
                        .report()
                        .report(),
                "0.1.0");
    }
}
