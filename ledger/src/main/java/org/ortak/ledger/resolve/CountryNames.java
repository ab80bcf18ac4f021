package org.ortak.ledger.resolve;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the code of a country by its code or name, in English or in its own languages as the Java
 * platform knows them.
 */
public final class CountryNames {

  private final Map<String, String> codes = new HashMap<>();

  public CountryNames() {
    for (String code : Locale.getISOCountries()) {
      Locale country = Locale.of("", code);
      codes.put(NameKey.plain(country.getDisplayCountry(Locale.ENGLISH)), code);
    }
    for (Locale locale : Locale.getAvailableLocales()) {
      if (locale.getCountry().length() == 2) {
        codes.putIfAbsent(NameKey.plain(locale.getDisplayCountry(locale)), locale.getCountry());
      }
    }
    for (String code : Locale.getISOCountries()) {
      codes.put(code.toLowerCase(Locale.ROOT), code);
    }
  }

  /** The code of the country of that name or code. */
  public Optional<String> code(String name) {
    return Optional.ofNullable(codes.get(NameKey.plain(name)));
  }

  /** The same; the name itself, which no country has, where there is none of it. */
  public String codeOrSame(String name) {
    return code(name).orElse(name.toUpperCase(Locale.ROOT));
  }
}
