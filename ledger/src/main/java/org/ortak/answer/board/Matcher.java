package org.ortak.answer.board;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.ortak.ledger.resolve.NameKey;
import org.ortak.ledger.undertaking.Party;

/** Tells in what a brief is not what is wanted, as bits. */
final class Matcher {

  static final int TYPE = 1;
  static final int STAGE = 2;
  static final int COUNTRY = 4;
  static final int COMPANY = 8;
  static final int PRODUCT = 16;
  private static final int OTHER = 32;

  private final Wanted wanted;
  private final List<String> words;

  Matcher(Wanted wanted) {
    this.wanted = wanted;
    this.words =
        Arrays.stream(NameKey.plain(wanted.words()).split(" "))
            .filter(word -> !word.isEmpty())
            .map(word -> " " + word)
            .toList();
  }

  /** 0 where it is wanted. */
  int misses(Brief brief) {
    int misses = 0;
    if (wanted.types().isEmpty()
        ? !brief.type().isUndertaking()
        : !wanted.types().contains(brief.type())) {
      misses |= TYPE;
    }
    if (!wanted.stages().isEmpty() && brief.stage().filter(wanted.stages()::contains).isEmpty()) {
      misses |= STAGE;
    }
    if (isMissing(wanted.countries(), brief.countries())) {
      misses |= COUNTRY;
    }
    if (!wanted.companies().isEmpty() && !isParty(brief)) {
      misses |= COMPANY;
    }
    if (isMissing(wanted.products(), brief.products())
        && isMissing(wanted.products(), brief.what())) {
      misses |= PRODUCT;
    }
    return isOther(brief) ? misses | OTHER : misses;
  }

  private boolean isParty(Brief brief) {
    for (Party party : brief.parties()) {
      if (wanted.companies().contains(party.entity())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isMissing(Set<String> wanted, Collection<String> told) {
    if (wanted.isEmpty()) {
      return false;
    }
    for (String one : told) {
      if (wanted.contains(one)) {
        return false;
      }
    }
    return true;
  }

  private boolean isOther(Brief brief) {
    if (!wanted.capacity().holds(brief.capacity())
        || !(wanted.years().isAny() || (brief.year() > 0 && wanted.years().holds(brief.year())))) {
      return true;
    }
    for (String word : words) {
      if (!brief.words().contains(word)) {
        return true;
      }
    }
    return false;
  }
}
