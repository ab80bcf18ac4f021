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

  private final Map<String, String> english = new HashMap<>();
  private Optional<Map<String, String>> own = Optional.empty();

  public CountryNames() {
    for (String code : Locale.getISOCountries()) {
      english.put(NameKey.plain(english(code)), code);
    }
    for (String code : Locale.getISOCountries()) {
      english.put(code.toLowerCase(Locale.ROOT), code);
    }
  }

  /** The English name of a country; its code where there is none. */
  public static String english(String code) {
    String name = Locale.of("", code).getDisplayCountry(Locale.ENGLISH);
    return name.isEmpty() ? code : name;
  }

  /** The code of the country of that name or code. */
  public Optional<String> code(String name) {
    String plain = NameKey.plain(name);
    return Optional.ofNullable(english.get(plain)).or(() -> Optional.ofNullable(own().get(plain)));
  }

  private synchronized Map<String, String> own() {
    Map<String, String> names = own.orElseGet(CountryNames::ownNames);
    own = Optional.of(names);
    return names;
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
