package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InOrderTest {
    @Test
    void handsOnResultsInTheOrderOfTheThings() throws IOException {
        var first = new CountDownLatch(1);
        var taken = new ArrayList<Integer>();
        new InOrder(2).each(List.of(0, 1, 2)::forEach, thing -> waitFor(first, thing), taken::add);
        assertThat(taken).containsExactly(0, 1, 2);
    }

    /** The first thing is done only after the second. */
    private static int waitFor(CountDownLatch second, int thing) {
        try {
            if (thing == 0) {
                second.await();
            } else {
                second.countDown();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return thing;
    }

    @Test
    void worksWithAsManyThreadsAsToldTo() throws IOException {
        var meeting = new CountDownLatch(3);
        var threads = ConcurrentHashMap.<Thread>newKeySet();
        new InOrder(3)
                .each(
                        List.of(1, 2, 3)::forEach,
                        thing -> {
                            threads.add(Thread.currentThread());
                            meeting.countDown();
                            return waitFor(meeting, 0);
                        },
                        none -> {});
        assertThat(threads).hasSize(3);
    }

    @Test
    void holdsFewResultsHoweverManyThingsCome() throws IOException {
        var begun = new AtomicInteger();
        var taken = new AtomicInteger();
        var mostAhead = new AtomicInteger();
        var things = IntStream.range(0, 5_000)
                .peek(thing -> mostAhead.accumulateAndGet(begun.incrementAndGet() - taken.get(), Math::max))
                .iterator();
        new InOrder(2).each(things::forEachRemaining, thing -> thing, result -> taken.incrementAndGet());
        assertThat(taken).hasValue(5_000);
        assertThat(mostAhead.get()).isLessThanOrEqualTo(10);
    }

    @Test
    void endsWithWhatTheTakerThrows() {
        assertThatThrownBy(() -> new InOrder(2).each(List.of(1, 2, 3)::forEach, thing -> thing, result -> {
                    throw new IOException("Broken pipe");
                }))
                .isInstanceOf(IOException.class)
                .hasMessage("Broken pipe");
    }
}
