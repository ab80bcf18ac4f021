package org.ortak.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages in any charset, declared, named by the server, or neither. */
class CharsetsTest {

  private static final String SAMPLES =
      """
      windows-1254|Şirket, yeni batarya fabrikası için görüşmelerin sürdüğünü ve yatırımın büyüyeceğini açıkladı
      windows-1252|Die Fabrik für Zellen soll größer werden, über die Höhe der Förderung schweigt die Behörde
      windows-1251|Завод по производству аккумуляторов откроется в следующем году, сообщили в компании
      GB18030|公司周一宣布，将在匈牙利建设一座新的动力电池工厂，年产能为一百吉瓦时，预计后年投产。
      windows-31j|同社は月曜日、ハンガリーに新しい電池工場を建設すると発表した。生産は再来年に始まる。
      x-windows-949|회사는 월요일 헝가리에 새로운 배터리 공장을 건설한다고 발표했다. 생산은 내후년에 시작된다.\
      """;

  static java.util.stream.Stream<String[]> samples() {
    return SAMPLES.lines().map(line -> line.split("\\|"));
  }

  @ParameterizedTest
  @org.junit.jupiter.params.provider.MethodSource("samples")
  void undeclaredTheBytesTell(String charset, String text) {
    byte[] bytes = ("<p>" + text + "</p>").getBytes(Charset.forName(charset));
    assertThat(Charsets.decode(bytes)).contains(text);
  }

  @ParameterizedTest
  @CsvSource({"gb2312,电池工厂", "iso-8859-9,ışığı", "shift_jis,電池", "euc-kr,배터리", "koi8-r,завод"})
  void aDeclarationIsBelieved(String declared, String text) {
    String page = "<meta charset=" + declared + "><p>" + text + "</p>";
    assertThat(Charsets.decode(page.getBytes(Charset.forName(declared)))).contains(text);
  }

  @ParameterizedTest
  @CsvSource({"koi8-r,завод", "windows-1250,český"})
  void theServersWordIsTakenWhereThePageSaysNothing(String named, String text) {
    byte[] bytes = text.getBytes(Charset.forName(named));
    assertThat(Charsets.decode(bytes, Optional.of(named))).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({"no-such-charset", "utf-16le-x"})
  void anUnknownNameIsNoFault(String named) {
    assertThat(Charsets.decode("plant".getBytes(StandardCharsets.UTF_8), Optional.of(named)))
        .isEqualTo("plant");
  }

  @ParameterizedTest
  @CsvSource({"gb2312", "windows-1254"})
  void utf8IsSeenWhateverIsDeclared(String declared) {
    String page = "<meta charset=" + declared + "><p>größer ığş</p>";
    assertThat(Charsets.decode(page.getBytes(StandardCharsets.UTF_8))).isEqualTo(page);
  }
}
