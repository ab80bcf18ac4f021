package org.ortak.reading.claim;

import java.util.ArrayList;
import java.util.List;
import org.ortak.text.Sentence;
import org.ortak.text.Span;
import org.ortak.text.Words;

/** The quoted stretches of each sentence; a quote left open goes on in the next sentence. */
final class Quotes {

  private static final String OPENING = "“„«";
  private static final String CLOSING = "”»";

  private final Words words;
  private boolean open;

  Quotes(Words words) {
    this.words = words;
  }

  /** To be asked for the sentences in order. */
  List<Span> in(Sentence sentence) {
    List<Span> out = new ArrayList<>();
    int from = sentence.first();
    for (int word = sentence.first(); word < sentence.end(); word++) {
      String form = words.word(word);
      boolean straight = form.equals("\"") || form.equals("''") || form.equals("``");
      if (open && (CLOSING.contains(form) || straight)) {
        out.add(words.span(from, word + 1));
        open = false;
      } else if (!open && (OPENING.contains(form) || straight)) {
        from = word;
        open = true;
      }
    }
    if (open) {
      out.add(words.span(from, sentence.end()));
    }
    return out;
  }
}
