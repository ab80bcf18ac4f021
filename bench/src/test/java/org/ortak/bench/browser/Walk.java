package org.ortak.bench.browser;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A way through the pages of one ledger, found by following their links. */
final class Walk {

  private final Chromium chromium;
  private final Map<String, String> pages = new LinkedHashMap<>();

  Walk(Chromium chromium) {
    this.chromium = chromium;
  }

  /** Goes by this page too, and gives it a name for its pictures. */
  Walk by(String name, String path) {
    pages.put(name, path);
    return this;
  }

  /** Goes by the page that a link of another leads to. */
  Walk by(String name, String path, String link) {
    return by(name, chromium.linked(path, link));
  }

  String path(String name) {
    return String.valueOf(pages.get(name));
  }

  /** What is wrong with the pages at a desk's and a phone's width. */
  List<String> faults(String ledger) {
    List<String> faults = new ArrayList<>();
    chromium.width(Chromium.DESK);
    faults.addAll(look(ledger, "-" + Chromium.DESK, Chromium.Look.ALL));
    chromium.width(Chromium.PHONE);
    faults.addAll(look(ledger, "-" + Chromium.PHONE, Chromium.Look.LAYOUT));
    return faults;
  }

  /** What is wrong with them in dark colours. */
  List<String> faultsInTheDark(String ledger) {
    chromium.width(Chromium.DESK).dark(true);
    List<String> faults = look(ledger, "-dark", Chromium.Look.COLOURS);
    chromium.dark(false);
    return faults;
  }

  private List<String> look(String ledger, String ending, Chromium.Look what) {
    List<String> faults = new ArrayList<>();
    pages.forEach(
        (name, path) -> faults.addAll(chromium.go(path).faults(ledger + name + ending, what)));
    return faults;
  }
}
