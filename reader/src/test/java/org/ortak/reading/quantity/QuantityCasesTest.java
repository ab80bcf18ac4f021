package org.ortak.reading.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.ortak.claim.Qualifier;
import org.ortak.pack.Pack;
import org.ortak.reading.quantity.Cases.Case;

/** Every case of corpus/cases/quantities.yaml. */
class QuantityCasesTest {

  private static final int DIGITS = 6;
  private static final Pack PACK = Pack.builtIn();
  private static final QuantityFinder FINDER = new QuantityFinder(PACK);

  static Stream<Case> cases() {
    return Cases.of("quantities.yaml");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void findsTheQuantitiesOfTheSentence(Case sentence) {
    List<String> found =
        FINDER.find(Cases.words(PACK, sentence.text())).stream()
            .map(QuantityCasesTest::told)
            .toList();
    List<String> expected =
        sentence.list("quantities").stream().map(QuantityCasesTest::rounded).toList();

    assertThat(found).as(sentence.text()).isEqualTo(expected);
  }

  /** No number has digits that nobody wrote; what is converted has six. */
  @ParameterizedTest
  @CsvSource({
    "The plant costs 4.1 billion euros.,4.1E9",
    "The plant costs 1.1 trillion won.,1.1E12",
    "The hall has 2 million square feet.,185806.0",
    "The site has 2923 acres.,1182.9"
  })
  void tellsNumbersAsOnPaper(String text, double value) {
    assertThat(FINDER.find(Cases.words(PACK, text)))
        .singleElement()
        .extracting(QuantityMention::value)
        .isEqualTo(value);
  }

  private static String told(QuantityMention mention) {
    String how = mention.qualifier() == Qualifier.EXACT ? "" : mention.qualifier().word() + " ";
    String upper = mention.upper().isPresent() ? ".." + number(mention.upper().getAsDouble()) : "";
    String unit = mention.unit().isEmpty() ? "-" : mention.unit();
    return how
        + number(mention.value())
        + upper
        + " "
        + unit
        + (mention.conversion() ? " conversion" : "");
  }

  private static String rounded(String expected) {
    StringBuilder out = new StringBuilder();
    for (String word : expected.split(" ")) {
      String[] ends = word.split("\\.\\.");
      boolean number = Character.isDigit(word.charAt(0));
      out.append(out.isEmpty() ? "" : " ")
          .append(number ? number(Double.parseDouble(ends[0])) : word);
      out.append(number && ends.length > 1 ? ".." + number(Double.parseDouble(ends[1])) : "");
    }
    return out.toString();
  }

  private static String number(double value) {
    return new BigDecimal(value)
        .round(new MathContext(DIGITS))
        .stripTrailingZeros()
        .toPlainString();
  }
}
