package org.ortak.source.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;
import org.ortak.article.Arrival;
import org.ortak.article.Format;
import org.ortak.article.Page;
import org.ortak.article.Unreadable;

class ArchivesTest {

  private static final Instant DAY = Instant.parse("2025-03-09T10:00:00Z");

  private static List<Arrival> all(Iterator<Arrival> pages) {
    List<Arrival> all = new ArrayList<>();
    pages.forEachRemaining(all::add);
    return all;
  }

  private static byte[] warc() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (WarcWriter writer = new WarcWriter(out)) {
      for (String type : List.of("text/html; charset=windows-1254", "image/png")) {
        HttpResponse http =
            new HttpResponse.Builder(200, "OK")
                .body(MediaType.parse(type), "<p>Şirket".getBytes(Charset.forName("windows-1254")))
                .build();
        writer.write(
            new WarcResponse.Builder(URI.create("https://post.example/a"))
                .date(DAY)
                .body(http)
                .build());
      }
      writer.write(
          new WarcConversion.Builder()
              .setHeader("WARC-Target-URI", "https://post.example/b")
              .date(DAY)
              .body(MediaType.PLAIN_TEXT, "A plant".getBytes(StandardCharsets.UTF_8))
              .build());
    }
    return out.toByteArray();
  }

  @Test
  void aWebArchiveGivesItsPagesAndTextsAndPassesOverTheRest() throws IOException {
    List<Arrival> pages = all(new WarcPages("a.warc", new ByteArrayInputStream(warc())));
    assertThat(pages).hasSize(2);
    Page page = (Page) pages.getFirst();
    assertThat(page.source()).isEqualTo("a.warc:1");
    assertThat(page.told())
        .containsEntry("url", "https://post.example/a")
        .containsEntry(Page.CHARSET, "windows-1254");
    assertThat(((Page) pages.getLast()).format()).isEqualTo(Format.TEXT);
  }

  @Test
  void anArchiveCutOffGivesWhatStandsBeforeAndAFault() throws IOException {
    byte[] whole = warc();
    byte[] cut = java.util.Arrays.copyOf(whole, whole.length - 40);
    List<Arrival> pages = all(new WarcPages("a.warc", new ByteArrayInputStream(cut)));
    assertThat(pages.getFirst()).isInstanceOf(Page.class);
    List<Arrival> none =
        all(
            new WarcPages(
                "a.warc", new ByteArrayInputStream("no archive".getBytes(StandardCharsets.UTF_8))));
    assertThat(none).singleElement().isInstanceOf(Unreadable.class);
  }

  private static final String MESSAGE =
      """
      From: "Plant Post" <news@post.example>
      Subject: =?utf-8?Q?Ein_Werk_f=C3=BCr?= =?utf-8?B?IFplbGxlbg==?=
      Date: Sun, 9 Mar 2025 08:00:00 +0100
      Content-Type: multipart/alternative;
       boundary="b1"

      --b1
      Content-Type: text/plain; charset=utf-8

      A plain text
      --b1
      Content-Type: text/html; charset=iso-8859-9
      Content-Transfer-Encoding: quoted-printable

      <p>=DEirket yeni =
      fabrika</p>
      --b1--
      """;

  @Test
  void aMessageIsAPageWithItsSubjectDayAndSender() {
    Page page = (Page) Mail.page("a.eml", MESSAGE.getBytes(StandardCharsets.US_ASCII));
    assertThat(page.format()).isEqualTo(Format.HTML);
    assertThat(new String(page.bytes(), Charset.forName("iso-8859-9")))
        .contains("Şirket yeni fabrika");
    assertThat(page.told())
        .containsEntry("title", "Ein Werk für Zellen")
        .containsEntry("published", "2025-03-09")
        .containsEntry("outlet", "Plant Post")
        .containsEntry(Page.CHARSET, "iso-8859-9");
  }

  @Test
  void aMailboxGivesItsMessagesOneByOne() {
    String box = "From a@b Sun Mar 9\n" + MESSAGE + "\nFrom a@b Mon Mar 10\nSubject: Two\n\nText\n";
    List<Arrival> pages =
        all(new Mailbox("a.mbox", new ByteArrayInputStream(box.getBytes(StandardCharsets.UTF_8))));
    assertThat(pages).extracting(Arrival::source).containsExactly("a.mbox:1", "a.mbox:2");
    assertThat(((Page) pages.getLast()).told()).containsEntry("title", "Two");
  }

  @Test
  void aMessageWithoutTextIsAFault() {
    assertThat(Mail.page("a.eml", "Content-Type: image/png\n\nx".getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(Unreadable.class);
  }

  @Test
  void aPdfIsItsText() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      PDPage sheet = new PDPage();
      document.addPage(sheet);
      try (PDPageContentStream content = new PDPageContentStream(document, sheet)) {
        content.beginText();
        content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
        content.newLineAtOffset(50, 700);
        content.showText("Norra Cells will build a plant.");
        content.endText();
      }
      document.save(out);
    }
    Page page = (Page) Pdf.page("a.pdf", out.toByteArray());
    assertThat(new String(page.bytes(), StandardCharsets.UTF_8))
        .contains("Norra Cells will build a plant.");
    assertThat(Pdf.page("a.pdf", "%PDF-1.7 broken".getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(Unreadable.class);
  }
}
