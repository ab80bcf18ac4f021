package org.ortak.cli.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InOrderTest {

  private static final class Kept<R> implements InOrder.Sink<R> {

    private final List<R> results = new ArrayList<>();

    @Override
    public void take(R result) {
      results.add(result);
    }

    @Override
    public void idle() {}
  }

  @Test
  void resultsComeInTheOrderOfTheItems() {
    Kept<Integer> kept = new Kept<>();
    new InOrder<Integer, Integer>(4, InOrderTest::slowlyWhenEven)
        .run(IntStream.range(0, 500).iterator(), kept);
    assertThat(kept.results).isEqualTo(IntStream.range(0, 500).boxed().toList());
  }

  private static int slowlyWhenEven(int number) {
    int spun = 0;
    for (int i = 0; number % 2 == 0 && i < 100_000; i++) {
      spun += i % 3;
    }
    return spun < 0 ? -1 : number;
  }

  @Test
  void noMoreThanSomeAreInTheWorks() {
    AtomicInteger begun = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    AtomicInteger taken = new AtomicInteger();
    Iterator<Integer> items =
        IntStream.range(0, 1000)
            .peek(i -> most.accumulateAndGet(begun.incrementAndGet() - taken.get(), Math::max))
            .iterator();
    new InOrder<Integer, Integer>(2, number -> number)
        .run(
            items,
            new InOrder.Sink<>() {
              @Override
              public void take(Integer result) {
                taken.incrementAndGet();
              }

              @Override
              public void idle() {}
            });
    assertThat(taken).hasValue(1000);
    assertThat(most.get()).isLessThanOrEqualTo(18);
  }

  @Test
  void whatIsReadyIsHandedOnWhileTheItemsWait() throws InterruptedException {
    CountDownLatch seen = new CountDownLatch(1);
    Iterator<Integer> items =
        new Iterator<>() {
          private int next;

          @Override
          public boolean hasNext() {
            if (next == 1) {
              await(seen);
            }
            return next < 2;
          }

          @Override
          public Integer next() {
            return next++;
          }
        };
    new InOrder<Integer, Integer>(2, number -> number)
        .run(
            items,
            new InOrder.Sink<>() {
              @Override
              public void take(Integer result) {
                seen.countDown();
              }

              @Override
              public void idle() {}
            });
    assertThat(seen.getCount()).isZero();
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void whatTheSinkTheWorkOrTheItemsThrowEndsTheRun() {
    Kept<Integer> kept = new Kept<>();
    InOrder<Integer, Integer> same = new InOrder<>(2, number -> number);
    InOrder<Integer, Integer> broken = new InOrder<>(2, number -> 1 / (number - 5));
    assertThatThrownBy(() -> broken.run(IntStream.range(0, 500).iterator(), kept))
        .isInstanceOf(ArithmeticException.class);
    assertThat(kept.results).hasSize(5);
    Iterator<Integer> torn =
        IntStream.range(0, 500)
            .map(number -> number < 9 ? number : Integer.parseInt("x"))
            .iterator();
    assertThatThrownBy(() -> same.run(torn, kept)).isInstanceOf(NumberFormatException.class);
  }
}
