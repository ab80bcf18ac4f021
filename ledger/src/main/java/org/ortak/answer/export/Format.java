package org.ortak.answer.export;

/** In which form to export; the word is the file's ending. */
public enum Format {
  CSV("csv"),
  XLSX("xlsx"),
  GEOJSON("geojson"),
  JSONL("jsonl"),
  ICS("ics"),
  ZIP("zip");

  private final String word;

  Format(String word) {
    this.word = word;
  }

  public String word() {
    return word;
  }
}
