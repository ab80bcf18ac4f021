package org.ortak.api.alert;

import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.ortak.answer.digest.Digest;
import org.ortak.answer.digest.DigestForms;

/** Sends changes as a mail with a plain and an HTML part. */
public final class MailCourier implements Courier {

  private final Smtp smtp;
  private final String from;
  private final Clock clock;

  /**
   * @param smtp the server that takes mails
   * @param from in whose name
   */
  public MailCourier(Smtp smtp, String from, Clock clock) {
    this.smtp = smtp;
    this.from = from;
    this.clock = clock;
  }

  /**
   * Whether a word is an address to which a mail may go, and nothing that could be taken for more.
   */
  public static boolean isAddress(String word) {
    return word.matches("[A-Za-z0-9._%+-]+@[A-Za-z0-9.-]+");
  }

  private static String to(Alert alert) {
    return alert.to().substring("mailto:".length());
  }

  @Override
  public String write(String id, Alert alert, Digest digest) {
    String date =
        DateTimeFormatter.RFC_1123_DATE_TIME.format(clock.instant().atOffset(ZoneOffset.UTC));
    return String.join(
        "\r\n",
        "Date: " + date,
        "From: Ortak <" + from + ">",
        "To: <" + to(alert) + ">",
        "Subject: Ortak alert " + alert.name(),
        "Message-ID: <" + id + "@" + from.substring(from.indexOf('@') + 1) + ">",
        "Auto-Submitted: auto-generated",
        DigestForms.mime(digest, DigestForms.markdown(digest)));
  }

  @Override
  public void send(String id, Alert alert, String message) {
    smtp.send(from, to(alert), message);
  }
}
