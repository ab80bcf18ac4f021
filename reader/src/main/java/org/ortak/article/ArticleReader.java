package org.ortak.article;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ortak.pack.Pack;

/**
 * Takes the article out of a page. Pure, and safe to share between threads; a fault of the page is
 * a result.
 */
public final class ArticleReader {

  private static final String LANGUAGES = "languages";
  private static final String NOISE = "cues/noise";
  private static final String MARKUP = "cues/markup";

  private final JsonPage jsonPage = new JsonPage();
  private final Languages languages;
  private final Dates dates;
  private final Noise noise;
  private final HtmlPage htmlPage;

  public ArticleReader(Pack pack) {
    this(pack, Optional.empty());
  }

  /** With the day published of the pages that tell none. */
  public ArticleReader(Pack pack, Optional<LocalDate> reference) {
    this.languages = new Languages(pack.rows(LANGUAGES));
    this.noise = new Noise(new Cues(pack.rows(NOISE)));
    this.dates = new Dates(new Days(pack.rows(LANGUAGES)), reference, noise::labelled);
    this.htmlPage = new HtmlPage(new Markup(pack.rows(MARKUP)));
  }

  /** The article of what arrived; an arrival that is no page stays the fault it is. */
  public Taken take(Arrival arrival) {
    return switch (arrival) {
      case Page page -> take(page);
      case Unreadable fault -> fault;
    };
  }

  private Taken take(Page page) {
    if (page.format() == Format.JSON) {
      JsonPage.Outcome outcome = jsonPage.draft(page);
      return outcome
          .fault()
          .<Taken>map(fault -> fault)
          .orElseGet(() -> assemble(page, outcome.draft().orElseThrow().or(told(page))));
    }
    String content = content(page);
    return Charsets.isText(content)
        ? assemble(page, draft(page.format(), content).or(told(page)))
        : new Unreadable(
            page.source(),
            "a text",
            "bytes that are none",
            "look whether it is a picture, an archive or another program's file");
  }

  private static String content(Page page) {
    return Charsets.decode(page.bytes(), Optional.ofNullable(page.told().get(Page.CHARSET)));
  }

  Draft draft(Page page) {
    return draft(page.format(), content(page));
  }

  private Draft draft(Format format, String content) {
    return switch (format) {
      case HTML -> htmlPage.draft(content);
      case MARKDOWN -> Markdown.draft(content);
      case TEXT, JSON -> PlainText.draft(content);
    };
  }

  /** What the way to the page told of the article. */
  private static Facts told(Page page) {
    Facts facts = Facts.NONE;
    for (Map.Entry<String, String> entry : page.told().entrySet()) {
      Optional<Field> field = Field.ofKey(entry.getKey());
      facts = field.isPresent() ? facts.and(field.get(), entry.getValue()) : facts;
    }
    return facts;
  }

  private Taken assemble(Page page, Draft draft) {
    Noise.Cleaned cleaned = clean(draft);
    Facts facts = draft.facts().or(cleaned.facts());
    Optional<String> title = facts.get(Field.TITLE).or(() -> PlainText.title(cleaned.kept()));
    List<Part> parts = untitled(cleaned.kept(), title);
    Assembly assembly = new Assembly(title, parts);
    if (assembly.text().isEmpty()) {
      return new Unreadable(
          page.source(),
          "an article with a title or text",
          "none",
          "look whether it is empty or cut off");
    }
    String language = language(page, facts.get(Field.LANGUAGE), assembly.text());
    Dates.Dated dated = dates.published(draft, cleaned.facts(), language);
    return new Article(
        page.source(),
        facts.get(Field.ID),
        facts.get(Field.URL),
        facts.get(Field.OUTLET),
        facts.get(Field.AUTHOR),
        title,
        dated.day(),
        dated.dating(),
        dates.changed(facts, draft.lines()),
        language,
        assembly.text(),
        assembly.blocks());
  }

  /**
   * The language as told, but for web pages, whose templates often tell a wrong one: there the
   * text's own is taken where it can be recognised.
   */
  private String language(Page page, Optional<String> told, String text) {
    String named = told.map(languages::told).orElse(Languages.UNDETERMINED);
    if (page.format() != Format.HTML && told.isPresent()) {
      return named;
    }
    String recognised = languages.recognise(text);
    return recognised.equals(Languages.UNDETERMINED) ? named : recognised;
  }

  /** The paragraphs of a draft without those that are not the article's. */
  Noise.Cleaned clean(Draft draft) {
    return noise.clean(draft.parts(), draft.facts().get(Field.TITLE).isPresent());
  }

  /** The parts without the title, where the page sets it again before the text. */
  private static List<Part> untitled(List<Part> parts, Optional<String> title) {
    return parts.stream()
        .filter(part -> title.isEmpty() || !same(part.text(), title.get()))
        .toList();
  }

  private static boolean same(String text, String title) {
    return Lines.tidy(text).equalsIgnoreCase(title);
  }
}
