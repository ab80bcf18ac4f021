package org.ortak.answer.check;

import java.util.List;
import java.util.Optional;
import org.ortak.answer.versions.Told;
import org.ortak.ledger.undertaking.Undertaking;

/**
 * A text against the ledger.
 *
 * @param copyOf the id of a document that tells the same text
 * @param names those of the text that the ledger knows, each with how many undertakings it has
 */
public record Checked(Optional<String> copyOf, List<Answer> answers, List<Name> names) {

  public Checked {
    answers = List.copyOf(answers);
    names = List.copyOf(names);
  }

  /** How a claim stands to what is known. */
  public enum Standing {
    KNOWN("known"),
    NEW("new"),
    OTHER_FIGURE("other figure"),
    OTHER_DATE("other date"),
    OTHER_STAGE("other stage"),
    CONTRADICTED("contradicted");

    private final String word;

    Standing(String word) {
      this.word = word;
    }

    public String word() {
      return word;
    }
  }

  /**
   * One claim.
   *
   * @param known the undertaking or fact that it tells of
   * @param differences what it says otherwise: "capacity 8 GWh/yr, known 14 GWh/yr"
   */
  public record Answer(
      Told told, Standing standing, Optional<Undertaking> known, List<String> differences) {

    public Answer {
      differences = List.copyOf(differences);
    }
  }

  /** A name that the ledger knows. */
  public record Name(String name, int undertakings) {}
}
