package org.ortak.answer.finder;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ortak.ledger.history.Document;
import org.ortak.ledger.resolve.NameKey;
import org.ortak.pack.Entry;
import org.ortak.pack.EntryKind;
import org.ortak.pack.Lexicon;
import org.ortak.pack.Match;
import org.ortak.pack.Pack;
import org.ortak.pack.Row;
import org.ortak.text.Segmenter;
import org.ortak.text.Span;
import org.ortak.text.Words;

/** Finds the pack's organisations in documents that tell of somebody. */
final class NamesTogether {

  private final Lexicon lexicon;
  private final Segmenter segmenter;
  private final Map<String, List<String>> cues = new LinkedHashMap<>();

  NamesTogether(Pack pack) {
    this.lexicon = pack.lexicon();
    Set<String> abbreviations =
        pack.rows("abbreviations").stream()
            .flatMap(row -> row.texts("word").stream())
            .collect(Collectors.toSet());
    this.segmenter = new Segmenter(abbreviations);
    for (Row row : pack.rows("finder/cues")) {
      cues.put(
          row.text("sense"),
          row.texts("phrases").stream().map(one -> " " + NameKey.plain(one) + " ").toList());
    }
  }

  /**
   * The sentences that name organisations, by the keys of their entities.
   *
   * @param names of the one that the document tells of
   */
  Map<String, List<Naming>> in(String id, Document document, Set<String> names) {
    Map<String, List<Naming>> found = new LinkedHashMap<>();
    Words words = segmenter.segment(document.text(), blocks(document.text()));
    for (Match match : lexicon.find(words).longest()) {
      Optional<String> key = organisation(match);
      if (key.isPresent()) {
        String sentence = words.sentenceOf(match.first()).span().of(words.text());
        found
            .computeIfAbsent(key.get(), k -> new ArrayList<>())
            .add(naming(Proof.of(id, document, sentence), sentence, names));
      }
    }
    return found;
  }

  private Naming naming(Proof proof, String sentence, Set<String> names) {
    String plain = " " + NameKey.plain(sentence) + " ";
    Optional<String> sense =
        cues.entrySet().stream()
            .filter(cue -> cue.getValue().stream().anyMatch(plain::contains))
            .map(Map.Entry::getKey)
            .findFirst();
    boolean together = names.stream().anyMatch(name -> plain.contains(" " + name + " "));
    return new Naming(proof, together, sense);
  }

  /** The one organisation that a name can mean; none where it may mean something else. */
  private static Optional<String> organisation(Match match) {
    Set<String> ids = new LinkedHashSet<>();
    for (Entry entry : match.entries()) {
      if (entry.kind() != EntryKind.ORGANISATION || entry.word()) {
        return Optional.empty();
      }
      ids.add("org:" + entry.id());
    }
    return ids.size() == 1 ? ids.stream().findFirst() : Optional.empty();
  }

  private static List<Span> blocks(String text) {
    List<Span> blocks = new ArrayList<>();
    int start = 0;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      if (end > start) {
        blocks.add(new Span(start, end));
      }
      start = end + 1;
    }
    if (start < text.length()) {
      blocks.add(new Span(start, text.length()));
    }
    return blocks;
  }
}
