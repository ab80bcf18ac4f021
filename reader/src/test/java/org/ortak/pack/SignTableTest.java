package org.ortak.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SignTableTest {

  @Test
  void findsEachSignAtItsPlaceAndNoOther() {
    Random random = new Random(3);
    List<String> signs = new ArrayList<>();
    for (int i = 0; i < 5_000; i++) {
      signs.add("l:sign=" + i + (char) ('a' + random.nextInt(26)));
    }
    SignTable table = new SignTable(signs);
    for (int i = 0; i < signs.size(); i++) {
      assertThat(table.find(signs.get(i))).isEqualTo(i);
      assertThat(table.find(signs.get(i) + "x")).isEqualTo(-1);
    }
  }

  @Test
  void tellsTwoSignsOfOneHashApart() {
    SignTable table = new SignTable(List.of("Aa", "BB"));
    assertThat("Aa".hashCode()).isEqualTo("BB".hashCode());
    assertThat(table.find("Aa")).isZero();
    assertThat(table.find("BB")).isEqualTo(1);
    assertThat(new SignTable(List.of("Aa")).find("BB")).isEqualTo(-1);
  }

  @Test
  void knowsNothingWhereThereIsNothing() {
    assertThat(new SignTable(List.of()).find("a")).isEqualTo(-1);
  }

  @Test
  void findsASignBehindItsTypeAsIfItWereWrittenOut() {
    List<String> signs = new ArrayList<>();
    for (int length = 0; length < 200; length += 7) {
      signs.add("supply|" + "path:x".repeat(length));
    }
    SignTable table = new SignTable(signs);
    for (int i = 0; i < signs.size(); i++) {
      String sign = signs.get(i).substring("supply|".length());
      assertThat(table.find("supply", sign)).isEqualTo(i);
      assertThat(table.find("suppli", sign)).isEqualTo(-1);
    }
  }
}
