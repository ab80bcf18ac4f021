package org.ortak.cli.print;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.ortak.article.Article;
import org.ortak.article.Block;

/** An article as one line of JSON. */
public final class ArticleJson {

  private final ObjectMapper mapper = new ObjectMapper();

  public byte[] line(Article article) {
    ObjectNode json = mapper.createObjectNode();
    json.put("source", article.source());
    put(json, "url", article.url());
    put(json, "title", article.title());
    put(json, "published", article.published().map(LocalDate::toString));
    json.put("publishedFrom", article.dating().word());
    json.put("publishedSureness", article.dating().sureness());
    put(json, "changed", article.changed().map(LocalDate::toString));
    put(json, "author", article.author());
    put(json, "outlet", article.outlet());
    json.put("language", article.language());
    json.put("articleBody", article.body());
    article.blocks().stream()
        .filter(block -> block.kind() == Block.Kind.CAPTION)
        .forEach(block -> json.withArray("captions").add(block.span().of(article.text())));
    posts(article, json);
    return (json + "\n").getBytes(StandardCharsets.UTF_8);
  }

  /** The posts of a live blog, each with the time when it was told. */
  private static void posts(Article article, ObjectNode json) {
    for (Block block : article.blocks()) {
      String words = block.span().of(article.text());
      JsonNode last = json.path("posts").path(json.path("posts").size() - 1);
      if (block.kind() == Block.Kind.TIME) {
        json.withArray("posts").addObject().put("time", words).put("text", "");
      } else if (last instanceof ObjectNode post && block.kind() != Block.Kind.CAPTION) {
        String before = post.path("text").asText();
        post.put("text", before.isEmpty() ? words : before + "\n" + words);
      }
    }
  }

  private static void put(ObjectNode json, String name, Optional<String> value) {
    json.put(name, value.orElse(null));
  }
}
