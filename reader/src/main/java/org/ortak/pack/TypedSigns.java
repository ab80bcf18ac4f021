package org.ortak.pack;

import java.util.ArrayList;
import java.util.List;

/**
 * Signs that count by themselves and once more for each type of what they are signs of: {@code
 * path:nsubj} and {@code supply|path:nsubj}.
 *
 * @param signs the signs
 * @param types what each stands behind, a bar between
 * @param alone further signs, which count by themselves only
 */
public record TypedSigns(List<String> signs, List<String> types, List<String> alone) {

  static final char BAR = '|';

  public TypedSigns {
    signs = List.copyOf(signs);
    types = List.copyOf(types);
    alone = List.copyOf(alone);
  }

  /** All of them written out. */
  public List<String> all() {
    List<String> out = new ArrayList<>();
    for (String sign : signs) {
      out.add(sign);
      types.forEach(type -> out.add(type + BAR + sign));
    }
    out.addAll(alone);
    return out;
  }
}
