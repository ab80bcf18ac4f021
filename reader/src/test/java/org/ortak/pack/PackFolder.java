package org.ortak.pack;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A pack's folder under test: it has a layout and two countries, and takes further files. */
final class PackFolder {

  private static final String LAYOUT =
      """
      - {file: pack, required: [file], optional: [names, required, optional, kinds, unique, refers, examples, lexicon-only, weights]}
      - {file: countries, names: country, required: [code, name], optional: [also, demonyms], unique: code}
      - {file: places, names: place, required: [id, name, country], optional: [region, latitude, longitude, population], unique: id}
      - {file: exonyms, names: exonym, required: [name, of, country]}
      - {file: weights/*, weights: true}
      - {file: words, names: common, required: [name, as]}
      - {file: frames/*, required: [id, must], optional: [verbs, note], examples: must}
      - file: organisations/*
        names: organisation
        required: [id, name, kind]
        optional: [country, also, misspelt, parent, word, ambiguous]
        kinds: [cell-maker, car-maker]
        unique: id
        refers: [parent organisations/*, country countries]
      """;

  private final Path folder;

  PackFolder(Path folder) {
    this.folder = folder;
    with("pack.yaml", LAYOUT);
    with(
        "countries.yaml",
        """
        - {code: TR, name: Türkiye, also: [Turkey], demonyms: [Turkish, Turks]}
        - {code: US, name: United States, also: [US, U.S., America], demonyms: [American]}
        """);
  }

  PackFolder with(String file, String content) {
    try {
      Path path = folder.resolve(file);
      Files.createDirectories(path.getParent());
      Files.writeString(path, content, UTF_8);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path path() {
    return folder;
  }

  Pack load() {
    return Pack.load(folder);
  }
}
