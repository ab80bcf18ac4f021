package org.ortak.answer.digest;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.Optional;

/** A digest as Markdown, HTML or a mail. What came from the web is escaped in each. */
public final class DigestForms {

  private static final String NOTHING = "Nothing happened in these days.";
  private static final String PARTS = "ortak-digest-parts";

  private DigestForms() {}

  public static String markdown(Digest digest) {
    StringBuilder out = new StringBuilder("# " + digest.title() + "\n\n");
    out.append(marked(digest.selection())).append("\n");
    if (digest.isEmpty()) {
      out.append("\n" + NOTHING + "\n");
    }
    for (Digest.Section section : digest.sections()) {
      out.append("\n## " + section.part().title() + "\n\n");
      for (Digest.Item item : section.items()) {
        out.append("- **" + marked(item.headline()) + "** · " + marked(item.what()) + "  \n");
        out.append("  “" + marked(item.sentence()) + "” — " + origin(item.origin()) + "\n");
      }
      more(section).ifPresent(words -> out.append("- " + words + "\n"));
    }
    return out.toString();
  }

  private static String origin(Digest.Origin origin) {
    return link(origin)
        .map(url -> "[" + marked(origin.toString()) + "](<" + url + ">)")
        .orElse(marked(origin.toString()));
  }

  public static String html(Digest digest) {
    StringBuilder out = new StringBuilder();
    out.append("<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">");
    out.append("<meta name=\"viewport\" content=\"width=device-width\">");
    out.append("<title>" + escaped(digest.title()) + "</title><style>");
    out.append(
        "body{font:16px/1.5 system-ui,sans-serif;max-width:42em;margin:2em auto;padding:0 1em}");
    out.append("h2{margin-top:1.6em}li{margin:.8em 0}q{color:#444}small{color:#666}");
    out.append(
        "@media(prefers-color-scheme:dark){body{background:#111;color:#ddd}q,small{color:#aaa}a{color:#8cf}}");
    out.append("</style></head><body>\n");
    out.append("<h1>" + escaped(digest.title()) + "</h1>\n<p>");
    out.append(escaped(digest.isEmpty() ? NOTHING : digest.selection()) + "</p>\n");
    for (Digest.Section section : digest.sections()) {
      out.append("<h2>" + escaped(section.part().title()) + "</h2>\n<ul>\n");
      section.items().forEach(item -> out.append(html(item)));
      more(section).ifPresent(words -> out.append("<li>" + words + "</li>\n"));
      out.append("</ul>\n");
    }
    return out.append("</body></html>\n").toString();
  }

  private static String html(Digest.Item item) {
    String origin = escaped(item.origin().toString());
    return "<li><strong>"
        + escaped(item.headline())
        + "</strong> · "
        + escaped(item.what())
        + "<br><q>"
        + escaped(item.sentence())
        + "</q> <small>"
        + link(item.origin())
            .map(url -> "<a href=\"" + escaped(url) + "\" rel=\"noreferrer\">" + origin + "</a>")
            .orElse(origin)
        + "</small></li>\n";
  }

  /**
   * A mail to be sent on, with a plain and an HTML part.
   *
   * @param text the plain part
   * @param made when it was made
   */
  public static String mail(Digest digest, String text, Instant made) {
    String date = DateTimeFormatter.RFC_1123_DATE_TIME.format(made.atOffset(ZoneOffset.UTC));
    return String.join(
        "\r\n", "Date: " + date, "Subject: " + digest.title(), "X-Unsent: 1", mime(digest, text));
  }

  /**
   * The end of a mail's headers, and what it holds.
   *
   * @param text the plain part
   */
  public static String mime(Digest digest, String text) {
    return String.join(
        "\r\n",
        "MIME-Version: 1.0",
        "Content-Type: multipart/alternative; boundary=\"" + PARTS + "\"",
        "",
        part("text/plain", text) + part("text/html", html(digest)) + "--" + PARTS + "--",
        "");
  }

  private static String part(String type, String content) {
    byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
    return String.join(
        "\r\n",
        "--" + PARTS,
        "Content-Type: " + type + "; charset=utf-8",
        "Content-Transfer-Encoding: base64",
        "",
        Base64.getMimeEncoder().encodeToString(bytes),
        "");
  }

  /** "and 3 more". */
  public static Optional<String> more(Digest.Section section) {
    return section.more() == 0 ? Optional.empty() : Optional.of("and " + section.more() + " more");
  }

  /** The address, where it is one of the web. */
  static Optional<String> link(Digest.Origin origin) {
    return origin
        .url()
        .filter(url -> url.startsWith("https://") || url.startsWith("http://"))
        .filter(url -> url.chars().noneMatch(c -> c <= ' ' || c == '<' || c == '>' || c == '"'));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  private static String marked(String text) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      out.append("\\`*_[]<>#|".indexOf(c) >= 0 ? "\\" : "").append(c);
    }
    return out.toString();
  }
}
