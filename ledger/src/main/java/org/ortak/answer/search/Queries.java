package org.ortak.answer.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.ortak.ledger.resolve.NameKey;

/** Turns words and filters into what the index understands. */
final class Queries {

  private static final Pattern PIECE = Pattern.compile("(-?)(?:\"([^\"]*)\"|(\\S+))");
  private static final float EXACT = 4;
  private static final float IN_TITLE = 2;
  private static final float BEGINNING = 1.2f;
  private static final float ENTITY = 2;
  private static final int SHORTEST_BEGINNING = 3;

  private final List<List<String>> wanted = new ArrayList<>();
  private final List<List<String>> unwanted = new ArrayList<>();

  Queries(String words) {
    Matcher pieces = PIECE.matcher(words);
    while (pieces.find()) {
      String piece = pieces.group(2) == null ? pieces.group(3) : pieces.group(2);
      List<String> plain = plain(piece);
      if (!plain.isEmpty()) {
        boolean apart = pieces.group(2) == null && pieces.group(1).isEmpty();
        if (!pieces.group(1).isEmpty()) {
          unwanted.add(plain);
        } else if (apart) {
          plain.forEach(word -> wanted.add(List.of(word)));
        } else {
          wanted.add(plain);
        }
      }
    }
  }

  private static List<String> plain(String piece) {
    List<String> words = new ArrayList<>();
    for (String word : NameKey.plain(piece).split(" ")) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }

  /** How many letters of a word may differ. */
  static int slips(String word) {
    return word.length() < 4 ? 0 : word.length() < 8 ? 1 : 2;
  }

  /** The words that are looked for, plain. */
  List<String> words() {
    return wanted.stream().flatMap(List::stream).toList();
  }

  /** How near to the words what is found must come. */
  enum Reach {
    /** All words, in texts as they are written; titles may have their beginnings and slips. */
    WRITTEN,
    /** All words, their beginnings and slips. */
    ALIKE,
    /** Some of the words, their beginnings and slips. */
    SOME
  }

  Query query(Question question, Reach reach) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    query.add(wanted.isEmpty() ? MatchAllDocsQuery.INSTANCE : words(reach), Occur.MUST);
    unwanted.forEach(piece -> query.add(exactly(piece), Occur.MUST_NOT));
    query.add(
        new BoostQuery(new TermQuery(new Term(Fields.SORT, Sort.ENTITY.word())), ENTITY),
        Occur.SHOULD);
    narrow(query, question);
    return query.build();
  }

  private Query words(Reach reach) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    for (List<String> piece : wanted) {
      query.add(
          piece.size() == 1 ? word(piece.getFirst(), reach) : phrase(piece),
          reach == Reach.SOME ? Occur.SHOULD : Occur.MUST);
    }
    return query.build();
  }

  private static void narrow(BooleanQuery.Builder query, Question question) {
    long asOf = question.asOf().last().toEpochMilli();
    query.add(LongPoint.newRangeQuery(Fields.LEARNT, Long.MIN_VALUE, asOf), Occur.FILTER);
    long after = asOf == Long.MAX_VALUE ? asOf : asOf + 1;
    query.add(LongPoint.newRangeQuery(Fields.UNTIL, after, Long.MAX_VALUE), Occur.FILTER);
    Question.Narrowing by = question.narrowing();
    by.sort().ifPresent(sort -> only(query, Fields.SORT, sort.word()));
    by.type().ifPresent(type -> only(query, Fields.TYPE, type.word()));
    by.country().ifPresent(code -> only(query, Fields.COUNTRY, code));
    if (by.since().isPresent() || by.until().isPresent()) {
      long first = by.since().map(LocalDate::toEpochDay).orElse(Long.MIN_VALUE);
      long last = by.until().map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE);
      query.add(LongPoint.newRangeQuery(Fields.DAY, first, last), Occur.FILTER);
    }
  }

  private static void only(BooleanQuery.Builder query, String field, String value) {
    query.add(new TermQuery(new Term(field, value)), Occur.FILTER);
  }

  /** A word as written, as the beginning of one, or with slips of spelling; best counts. */
  private static Query word(String word, Reach reach) {
    List<Query> ways = new ArrayList<>();
    for (String field : List.of(Fields.TITLE, Fields.TEXT)) {
      float weight = field.equals(Fields.TITLE) ? IN_TITLE : 1;
      Term term = new Term(field, word);
      ways.add(new BoostQuery(new TermQuery(term), EXACT * weight));
      if (reach == Reach.WRITTEN && field.equals(Fields.TEXT)) {
        continue;
      }
      if (word.length() >= SHORTEST_BEGINNING) {
        ways.add(new BoostQuery(new PrefixQuery(term), BEGINNING * weight));
      }
      if (slips(word) > 0) {
        ways.add(new BoostQuery(new FuzzyQuery(term, slips(word), 1), weight));
      }
    }
    return new DisjunctionMaxQuery(ways, 0.1f);
  }

  private static Query phrase(List<String> words) {
    String[] all = words.toArray(String[]::new);
    return new DisjunctionMaxQuery(
        List.of(
            new BoostQuery(new PhraseQuery(Fields.TITLE, all), EXACT * IN_TITLE),
            new BoostQuery(new PhraseQuery(Fields.TEXT, all), EXACT)),
        0.1f);
  }

  private static Query exactly(List<String> words) {
    if (words.size() > 1) {
      return phrase(words);
    }
    return new BooleanQuery.Builder()
        .add(new TermQuery(new Term(Fields.TITLE, words.getFirst())), Occur.SHOULD)
        .add(new TermQuery(new Term(Fields.TEXT, words.getFirst())), Occur.SHOULD)
        .build();
  }
}
