package org.ortak.answer.search;

import java.io.IOException;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.ortak.ledger.resolve.NameKey;

/** Breaks text into words in the form by which names are compared: small, without accents. */
final class PlainWords extends Analyzer {

  @Override
  protected TokenStreamComponents createComponents(String field) {
    StandardTokenizer words = new StandardTokenizer();
    return new TokenStreamComponents(words, new Plain(words));
  }

  /** Writes each word plainly. */
  private static final class Plain extends TokenFilter {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    Plain(TokenStream words) {
      super(words);
    }

    @Override
    public boolean incrementToken() throws IOException {
      if (!input.incrementToken()) {
        return false;
      }
      String plain = NameKey.plain(term.toString());
      if (!plain.isEmpty()) {
        term.setEmpty().append(plain);
      }
      return true;
    }
  }
}
