package org.ortak.bench.claims;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ortak.pack.Pack;
import org.ortak.pack.Row;
import org.ortak.reading.Reader;
import org.ortak.reading.mention.NameLesson;
import org.ortak.score.Agreement;
import org.ortak.score.ScoredClaim;

/**
 * What the models of names learn from: the names of the articles, told by the pack where it knows
 * them, else by the roles that the gold gives them; and the general words in the names of the
 * pack's organisations.
 */
final class NameExamples {

  private static final String PERSON = "person";
  private static final String ORGANISATION = "organisation";
  private static final String PLACE = "place";
  private static final String PRODUCT = "product";

  /** Of the places and products that the pack knows, how many are left out for each one learnt. */
  private static final int THIN = 15;

  private final Agreement agreement = new Agreement();
  private final List<Example> sorts = new ArrayList<>();
  private final List<Example> kinds = new ArrayList<>();
  private final Map<String, String> merged = new LinkedHashMap<>();

  NameExamples(Pack pack, Reader reader, List<GoldArticle> articles) {
    for (Row row : pack.rows("cues/firm-kinds")) {
      row.texts("also").forEach(kind -> merged.put(kind, row.text("kind")));
      merged.put(row.text("kind"), row.text("kind"));
    }
    for (GoldArticle article : articles) {
      reader.nameLessons(article.article()).forEach(lesson -> add(article, lesson));
    }
    Set<String> general = new LinkedHashSet<>();
    pack.rows("cues/names").stream()
        .filter(row -> row.text("id").equals("organisation-endings"))
        .forEach(row -> general.addAll(row.texts("words")));
    pack.rowsIn("organisations").forEach(row -> add(row, general));
  }

  /** What a name names: organisation, person, place, product. */
  List<Example> sorts() {
    return sorts;
  }

  /** What kind of organisation it names. */
  List<Example> kinds() {
    return kinds;
  }

  private void add(GoldArticle article, NameLesson lesson) {
    sort(article, lesson)
        .ifPresent(
            sort ->
                sorts.add(
                    new Example(
                        article.document(), sort, lesson.signs().stream().sorted().toList())));
    lesson
        .kind()
        .map(merged::get)
        .ifPresent(
            kind ->
                kinds.add(
                    new Example(
                        article.document(), kind, lesson.business().stream().sorted().toList())));
  }

  private Optional<String> sort(GoldArticle article, NameLesson lesson) {
    if (lesson.sort().isEmpty()) {
      return gold(article.gold(), lesson.name());
    }
    String sort = lesson.sort().get().name().toLowerCase(Locale.ROOT);
    int draw = Math.floorMod((article.document() + lesson.name()).hashCode(), THIN);
    boolean capital = Character.isUpperCase(lesson.name().codePointAt(0));
    boolean learnt = capital && (sort.equals(ORGANISATION) ? draw % 2 == 0 : draw == 0);
    return learnt ? Optional.of(sort) : Optional.empty();
  }

  /** The sort that most claims with the name give it. */
  private Optional<String> gold(List<ScoredClaim> claims, String name) {
    Map<String, Integer> votes = new LinkedHashMap<>();
    for (ScoredClaim claim : claims) {
      for (ScoredClaim.Party party : claim.participants()) {
        boolean person = party.role().equals("holder");
        if (!claim.type().equals("meeting")
            && isSame(party.name(), name)
            && (person || begins(party.name(), name))) {
          votes.merge(person ? PERSON : ORGANISATION, 1, Integer::sum);
        }
      }
      if (isModel(claim, name)) {
        votes.merge(PRODUCT, 1, Integer::sum);
      }
      for (ScoredClaim.Spot place : claim.places()) {
        if (isSame(place.name(), name)) {
          votes.merge(PLACE, 1, Integer::sum);
        }
      }
    }
    return votes.entrySet().stream()
        .max(Map.Entry.<String, Integer>comparingByValue())
        .map(Map.Entry::getKey);
  }

  /** Whether the claim tells of a product under that name, which is not its maker's. */
  private boolean isModel(ScoredClaim claim, String name) {
    return claim.type().equals(PRODUCT)
        && claim.what().stream().anyMatch(what -> isSame(what, name) && begins(what, name))
        && claim.participants().stream().noneMatch(party -> isSame(party.name(), name));
  }

  private boolean isSame(String gold, String name) {
    return agreement.isSameName(gold, name);
  }

  /** Whether one of the gold's names begins with the first word of the name. */
  private static boolean begins(String gold, String name) {
    String first = name.split(" ")[0];
    return List.of(gold.split("\\|")).stream().anyMatch(one -> one.startsWith(first));
  }

  private void add(Row organisation, Set<String> general) {
    List<String> own =
        List.of(organisation.text("name").toLowerCase(Locale.ROOT).split("[^\\p{L}]+")).stream()
            .filter(general::contains)
            .map(word -> "own:" + word)
            .toList();
    Optional.ofNullable(merged.get(organisation.text("kind")))
        .filter(kind -> !own.isEmpty())
        .ifPresent(kind -> kinds.add(new Example(organisation.text("id"), kind, own)));
  }
}
