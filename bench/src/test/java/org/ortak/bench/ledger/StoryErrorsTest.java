package org.ortak.bench.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

final class StoryErrorsTest {

  @Test
  void copiesAreToldFromArticlesThatOnlyAreAlike() throws IOException {
    StoryErrors stories = new StoryErrors(Path.of("../corpus/cases/stories.yaml"));
    assertThat(stories.precision()).as(stories.errors().toString()).isGreaterThanOrEqualTo(0.95);
    assertThat(stories.recall()).as(stories.errors().toString()).isGreaterThanOrEqualTo(0.9);
  }
}
