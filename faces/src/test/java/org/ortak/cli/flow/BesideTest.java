package org.ortak.cli.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class BesideTest {

  @Test
  void theCallerGoesOnWhileAThingIsUnderWay() {
    CountDownLatch goneOn = new CountDownLatch(1);
    List<String> done = new ArrayList<>();
    Function<String, String> waiting =
        thing -> {
          try {
            goneOn.await();
          } catch (InterruptedException e) {
            throw new IllegalStateException(e);
          }
          return thing + " done";
        };
    try (Beside<String, String> beside = new Beside<>(waiting, done::add)) {
      beside.begin("one");
      goneOn.countDown();
      beside.begin("two");
      assertThat(done).containsExactly("one done");
      beside.await();
    }
    assertThat(done).containsExactly("one done", "two done");
  }

  @Test
  void whatTheWorkThrowsIsThrownWhereItIsAwaited() {
    Function<String, String> failing =
        thing -> {
          throw new IllegalArgumentException("no place for " + thing);
        };
    try (Beside<String, String> beside = new Beside<>(failing, done -> {})) {
      beside.begin("one");
      assertThatThrownBy(() -> beside.begin("two"))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("no place for one");
    }
  }
}
