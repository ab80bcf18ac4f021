package org.ortak.answer.board;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ortak.claim.Place;
import org.ortak.ledger.undertaking.Party;

/** Writes briefs as bytes; a word that many of them share is written once. */
final class BriefWriter {

  /** Stands where a word is written for the first time. */
  static final int NEW = -1;

  private final DataOutputStream out;
  private final Map<String, Integer> words = new HashMap<>();

  BriefWriter(DataOutputStream out) {
    this.out = out;
  }

  void brief(Brief brief) throws IOException {
    text(brief.id());
    out.writeInt(brief.type().ordinal());
    out.writeInt(brief.stage().map(Enum::ordinal).orElse(NEW));
    word(brief.kind());
    out.writeInt(brief.parties().size());
    for (Party party : brief.parties()) {
      out.writeInt(party.role().ordinal());
      word(party.entity());
      word(party.name());
    }
    out.writeInt(brief.places().size());
    for (Place place : brief.places()) {
      word(place.name());
      word(place.country().orElse(""));
    }
    words(brief.countries());
    words(brief.what());
    words(brief.products());
    figures(brief);
    text(brief.words());
  }

  private void figures(Brief brief) throws IOException {
    out.writeDouble(brief.capacity());
    out.writeInt(brief.year());
    out.writeLong(brief.firstDay());
    out.writeLong(brief.lastDay());
    int[] days = brief.days().toArray();
    out.writeInt(days.length);
    for (int day : days) {
      out.writeInt(day);
    }
    out.writeInt(brief.sources());
    out.writeInt(brief.disputed() ? 1 : 0);
    out.writeLong(brief.slipped());
  }

  private void words(List<String> all) throws IOException {
    out.writeInt(all.size());
    for (String one : all) {
      word(one);
    }
  }

  private void word(String word) throws IOException {
    Integer known = words.putIfAbsent(word, words.size());
    if (known != null) {
      out.writeInt(known);
    } else {
      out.writeInt(NEW);
      text(word);
    }
  }

  /** One that nothing shares. */
  void text(String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }
}
