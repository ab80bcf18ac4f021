package org.ortak.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ortak.text.Segmenter;
import org.ortak.text.Span;
import org.ortak.text.Words;

/** Cuts a name into the words that a text with this name is cut into; full stops are left out. */
final class NameWords {

  private final Segmenter segmenter = new Segmenter(Set.of());

  List<String> of(String name) {
    if (name.isBlank()) {
      return List.of();
    }
    String plain = name.replace('‘', '\'').replace('ʻ', '\'').replace('`', '\'');
    Words words = segmenter.segment(plain, List.of(new Span(0, plain.length())));
    List<String> out = new ArrayList<>();
    for (int i = 0; i < words.count(); i++) {
      if (!words.word(i).equals(".")) {
        out.add(words.word(i));
      }
    }
    return out;
  }
}
