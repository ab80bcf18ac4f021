package org.ortak.ledger.resolve;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the code of a country by its code or name, in English or in its own languages as the Java
 * platform knows them. Names in all languages take the platform half a second to load, which most
 * starts of the program can do without; so they are looked at only where a name is not English.
 */
public final class CountryNames {

  private static final Map<String, String> ENGLISH = englishNames();

  private static Map<String, String> englishNames() {
    Map<String, String> names = new HashMap<>();
    for (String code : Locale.getISOCountries()) {
      names.put(NameKey.plain(english(code)), code);
    }
    for (String code : Locale.getISOCountries()) {
      names.put(code.toLowerCase(Locale.ROOT), code);
    }
    return Map.copyOf(names);
  }

  /** The English name of a country; its code where there is none. */
  public static String english(String code) {
    String name = Locale.of("", code).getDisplayCountry(Locale.ENGLISH);
    return name.isEmpty() ? code : name;
  }

  /** The code of the country of that name or code. */
  public Optional<String> code(String name) {
    String plain = NameKey.plain(name);
    return Optional.ofNullable(ENGLISH.get(plain))
        .or(() -> Optional.ofNullable(Own.NAMES.get(plain)));
  }

  /** There are many locales: they are gone through when the first name asks for it. */
  private static final class Own {
    static final Map<String, String> NAMES = Map.copyOf(ownNames());
  }

  private static Map<String, String> ownNames() {
    Map<String, String> names = new HashMap<>();
    for (Locale locale : Locale.getAvailableLocales()) {
      if (locale.getCountry().length() == 2) {
        names.putIfAbsent(NameKey.plain(locale.getDisplayCountry(locale)), locale.getCountry());
      }
    }
    return names;
  }

  /** The same; the name itself, which no country has, where there is none of it. */
  public String codeOrSame(String name) {
    return code(name).orElse(name.toUpperCase(Locale.ROOT));
  }
}
