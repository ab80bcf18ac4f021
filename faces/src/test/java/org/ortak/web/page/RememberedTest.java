package org.ortak.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class RememberedTest {

  private final AtomicInteger made = new AtomicInteger();

  @Test
  void thoseWhoAskAtOnceShareOneAnswer() throws Exception {
    Remembered<Integer> remembered = new Remembered<>(false);
    CountDownLatch all = new CountDownLatch(8);
    try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
      List<Future<Integer>> answers =
          Stream.generate(
                  () ->
                      threads.submit(
                          () -> {
                            all.countDown();
                            all.await();
                            return remembered.get("one", 1, made::incrementAndGet);
                          }))
              .limit(8)
              .toList();
      for (Future<Integer> answer : answers) {
        assertThat(answer.get()).isEqualTo(1);
      }
    }
    assertThat(made).hasValue(1);
  }

  @Test
  void whatIsOutOfDateIsMadeAnew() {
    Remembered<Integer> remembered = new Remembered<>(false);
    assertThat(remembered.get("one", 1, made::incrementAndGet)).isEqualTo(1);
    assertThat(remembered.get("other", 1, made::incrementAndGet)).isEqualTo(2);
    assertThat(remembered.get("one", 1, made::incrementAndGet)).isEqualTo(1);
    assertThat(remembered.get("one", 2, made::incrementAndGet)).isEqualTo(3);
  }
}
