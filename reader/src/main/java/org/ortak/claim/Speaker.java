package org.ortak.claim;

import java.util.Optional;

/** Whoever the article says a claim from: a person with an office, an agency, a document. */
public record Speaker(String name, Optional<String> office, Optional<String> organisation) {

  public Speaker {
    Texts.required(name, "speaker name");
  }

  public static Speaker of(String name) {
    return new Speaker(name, Optional.empty(), Optional.empty());
  }
}
