package org.ortak.reading.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ortak.claim.ClaimType;
import org.ortak.grammar.Grammar;
import org.ortak.pack.Pack;
import org.ortak.pack.PackSources;
import org.ortak.pack.Row;
import org.ortak.reading.Reader;
import org.ortak.reading.Sentences;

/**
 * Every example that the pack's frames give of what they mean, and of what comes near and is
 * something else. In a sentence that a frame must match, the parties are marked: {@code [supplier:
 * Voltora Energy]}; it may match no others. One that it must not match has marks only where the
 * frame may say something else of it.
 */
final class FramesTest {

  private static final Pattern MARK = Pattern.compile("\\[([a-z]+): ([^]]+)]");
  private static final Set<ClaimType> JUDGED =
      EnumSet.of(ClaimType.SUPPLY, ClaimType.PARTNERSHIP, ClaimType.INVESTMENT);
  private static final Pack PACK = Pack.builtIn();
  private static final Reader READER = new Reader(PACK, Grammar.load());

  /** A sentence that is an example of a frame. */
  private record Example(ClaimType type, Row frame, String marked) {

    String text() {
      return MARK.matcher(marked).replaceAll("$2");
    }

    Set<String> parties() {
      Set<String> out = new TreeSet<>();
      Matcher mark = MARK.matcher(marked);
      while (mark.find()) {
        out.add(mark.group(1) + " " + mark.group(2));
      }
      return out;
    }

    /** The parties of each draft that the frame makes of the sentence. */
    List<Set<String>> drafts() {
      Scene scene = READER.scene(Sentences.article(PACK, text()));
      return drafts(scene).stream()
          .filter(draft -> draft.rules().contains(frame.text("id")))
          .map(Example::parties)
          .toList();
    }

    /**
     * Where models judge what frames only back, the frames alone; else all of the type's reader.
     */
    private List<Draft> drafts(Scene scene) {
      StageReader stages = new StageReader(PACK);
      return JUDGED.contains(type)
          ? FrameReader.of(PACK, type, stages).read(scene)
          : TypeReaders.all(PACK, stages).stream()
              .filter(reader -> reader.type() == type)
              .flatMap(reader -> reader.read(scene).stream())
              .toList();
    }

    private static Set<String> parties(Draft draft) {
      Set<String> out = new TreeSet<>();
      draft.parties().forEach(party -> out.add(party.role().word() + " " + party.actor().name()));
      return out;
    }

    @Override
    public String toString() {
      return frame.text("id") + ": " + marked;
    }
  }

  private static Stream<Example> examples(String field) {
    return Arrays.stream(ClaimType.values())
        .filter(type -> PACK.files().contains("frames/" + type.word()))
        .flatMap(
            type ->
                PackSources.rows("frames/" + type.word()).stream()
                    .flatMap(
                        row ->
                            row.texts(field).stream().map(text -> new Example(type, row, text))));
  }

  static Stream<Example> meant() {
    return examples("must");
  }

  static Stream<Example> nearMisses() {
    return examples("must-not");
  }

  @ParameterizedTest
  @MethodSource("meant")
  void aFrameFindsThePartiesOfItsExamples(Example example) {
    assertThat(example.parties()).as("marked parties").isNotEmpty();
    assertThat(example.drafts())
        .as(example.frame().where() + " " + example.text())
        .contains(example.parties());
  }

  @ParameterizedTest
  @MethodSource("nearMisses")
  void aFrameLeavesItsNearMissesAlone(Example example) {
    if (example.parties().isEmpty()) {
      assertThat(example.drafts()).as(example.frame().where() + " " + example.text()).isEmpty();
    } else {
      assertThat(example.drafts())
          .as(example.frame().where() + " " + example.text())
          .doesNotContain(example.parties());
    }
  }

  @Test
  void theExamplesAreNoPartOfTheCompiledPack() {
    assertThat(PACK.rowsIn("frames"))
        .isNotEmpty()
        .noneMatch(row -> row.has("must") || row.has("must-not"));
  }
}
