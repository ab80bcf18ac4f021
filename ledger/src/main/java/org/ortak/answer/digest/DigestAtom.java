package org.ortak.answer.digest;

import java.io.StringWriter;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.ortak.ledger.history.ContentId;

/** A digest as an Atom feed (RFC 4287), an entry for each change. */
public final class DigestAtom {

  private static final String ATOM = "http://www.w3.org/2005/Atom";

  private final Digest digest;
  private final StringWriter text = new StringWriter();
  private final XMLStreamWriter out;

  private DigestAtom(Digest digest) throws XMLStreamException {
    this.digest = digest;
    this.out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
  }

  /** An entry has the same id as long as it tells the same change. */
  public static String of(Digest digest) {
    try {
      return new DigestAtom(digest).written();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("text could not be written", e);
    }
  }

  /** One change, in one part. */
  private record Entry(Digest.Part part, Digest.Item item) {

    LocalDate day() {
      return item.change().day().orElse(LocalDate.EPOCH);
    }

    String id() {
      List<String> parts = List.of(part.name(), item.undertaking(), item.change().key());
      return "urn:ortak:change:" + ContentId.of("change", parts);
    }
  }

  private String written() throws XMLStreamException {
    List<Entry> entries =
        digest.sections().stream()
            .flatMap(
                section -> section.items().stream().map(item -> new Entry(section.part(), item)))
            .sorted(Comparator.comparing(Entry::day).reversed())
            .toList();
    out.writeStartDocument("UTF-8", "1.0");
    out.writeStartElement("feed");
    out.writeDefaultNamespace(ATOM);
    element("id", "urn:ortak:feed:" + ContentId.of("feed", List.of(digest.selection())));
    element("title", "Ortak: " + digest.selection());
    element("updated", moment(entries.stream().map(Entry::day).findFirst().orElse(digest.since())));
    out.writeStartElement("author");
    element("name", "Ortak");
    out.writeEndElement();
    for (Entry entry : entries) {
      entry(entry);
    }
    out.writeEndElement();
    out.writeEndDocument();
    out.flush();
    return text + "\n";
  }

  private void entry(Entry entry) throws XMLStreamException {
    Digest.Item item = entry.item();
    out.writeCharacters("\n");
    out.writeStartElement("entry");
    element("id", entry.id());
    element("title", item.headline() + " · " + item.what());
    element("updated", moment(entry.day()));
    out.writeStartElement("author");
    element("name", item.origin().outlet());
    out.writeEndElement();
    out.writeEmptyElement("category");
    out.writeAttribute("term", entry.part().name().toLowerCase(Locale.ROOT));
    out.writeAttribute("label", entry.part().title());
    Optional<String> link = DigestForms.link(item.origin());
    if (link.isPresent()) {
      out.writeEmptyElement("link");
      out.writeAttribute("rel", "alternate");
      out.writeAttribute("href", link.get());
    }
    element("content", "“" + item.sentence() + "” — " + item.origin());
    out.writeEndElement();
  }

  private static String moment(LocalDate day) {
    return day + "T00:00:00Z";
  }

  private void element(String name, String words) throws XMLStreamException {
    out.writeStartElement(name);
    out.writeCharacters(words.replaceAll("[\\p{Cntrl}\\uFFFE\\uFFFF&&[^\\n\\t]]", " "));
    out.writeEndElement();
  }
}
