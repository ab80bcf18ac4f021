package org.ortak.source.archive;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ortak.article.Arrival;
import org.ortak.article.Format;
import org.ortak.article.Page;
import org.ortak.article.Unreadable;
import org.ortak.source.feed.FeedDay;

/** One message as a page: its HTML where it has any, else its plain text. */
public final class Mail {

  private static final Pattern BLANK_LINE = Pattern.compile("\r?\n\r?\n");
  private static final Pattern NAME = Pattern.compile("\\s*\"?([^\"<]*?)\"?\\s*<.*");
  private static final int DEEPEST = 8;

  private final String source;
  private final Map<String, String> told = new HashMap<>();
  private Optional<Page> html = Optional.empty();
  private Optional<Page> text = Optional.empty();

  private Mail(String source) {
    this.source = source;
  }

  /** The page in a message. */
  public static Arrival page(String source, byte[] message) {
    Mail mail = new Mail(source);
    mail.part(new String(message, StandardCharsets.ISO_8859_1), 0);
    return mail.html
        .or(() -> mail.text)
        .<Arrival>map(page -> page)
        .orElseGet(
            () ->
                new Unreadable(
                    source,
                    "a message with a text",
                    "none",
                    "open it in a mail program, and save the text it shows"));
  }

  /** Takes a part with its headers; octets stand as characters of the same number. */
  private void part(String raw, int depth) {
    Matcher blank = BLANK_LINE.matcher(raw);
    boolean parted = blank.find();
    MailHeaders headers = new MailHeaders(parted ? raw.substring(0, blank.start()) : raw);
    String body = parted ? raw.substring(blank.end()) : "";
    if (depth == 0) {
      tell(headers);
    }
    String boundary = headers.parameter("content-type", "boundary");
    if (headers.kind("content-type").startsWith("multipart/") && !boundary.isEmpty()) {
      parts(body, boundary, depth);
    } else if (headers.kind("content-type").equals("message/rfc822") && depth < DEEPEST) {
      part(body, depth + 1);
    } else if (!headers.kind("content-disposition").equals("attachment")) {
      leaf(headers, body);
    }
  }

  private void parts(String body, String boundary, int depth) {
    String[] parts = body.split("(?m)^--" + Pattern.quote(boundary) + "(?:--)?[ \t]*\r?$\n?", -1);
    for (int i = 1; i < parts.length && depth < DEEPEST; i++) {
      if (!parts[i].isBlank()) {
        part(parts[i], depth + 1);
      }
    }
  }

  private void leaf(MailHeaders headers, String body) {
    byte[] bytes =
        switch (headers.kind("content-transfer-encoding")) {
          case "base64" -> MailHeaders.base64(body);
          case "quoted-printable" -> MailHeaders.quoted(body);
          default -> body.getBytes(StandardCharsets.ISO_8859_1);
        };
    Map<String, String> all = new HashMap<>(told);
    String charset = headers.parameter("content-type", "charset");
    if (!charset.isEmpty()) {
      all.put(Page.CHARSET, charset);
    }
    switch (headers.kind("content-type")) {
      case "text/html" ->
          html = html.or(() -> Optional.of(new Page(source, Format.HTML, bytes, all)));
      case "text/plain", "" ->
          text = text.or(() -> Optional.of(new Page(source, Format.TEXT, bytes, all)));
      default -> {
        // a picture, or another thing without an article in it
      }
    }
  }

  private void tell(MailHeaders headers) {
    Matcher name = NAME.matcher(headers.get("from"));
    told.put("title", headers.get("subject"));
    told.put("published", FeedDay.iso(headers.get("date")));
    told.put("outlet", name.matches() ? name.group(1) : headers.get("from"));
    told.values().removeIf(String::isBlank);
  }
}
