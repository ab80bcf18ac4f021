package org.ortak.bench.grammar;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.ortak.grammar.Grammar;
import org.ortak.grammar.KeyMap;
import org.ortak.grammar.Model;
import org.ortak.grammar.PackedWeights;
import org.ortak.grammar.Tag;

/**
 * Trains the grammar's model: {@code TrainGrammar FOLDER OUTPUT}, where the folder holds the
 * treebank's files. It learns from {@code ewt-train} and {@code gum-news} and tells how well it
 * does on {@code ewt-dev}, {@code ewt-test} and {@code pud}. It takes some ten minutes and 4 GB.
 */
public final class TrainGrammar {

  private static final int TAG_ROUNDS = 8;
  private static final int KNIFE_ROUNDS = 6;
  private static final int PARSE_ROUNDS = 3;
  private static final double TAG_SCALE = 32;
  private static final int TAG_LEAST = 2;
  private static final double SCALE = 24;
  private static final int LEAST = 6;

  private final Path folder;
  private final PrintStream out;

  private TrainGrammar(Path folder, PrintStream out) {
    this.folder = folder;
    this.out = out;
  }

  /** Trains, writes the model and tells its scores. */
  public static void main(String[] args) throws IOException {
    if (args.length != 2) {
      throw new IllegalArgumentException(
          "two arguments were expected, the treebank's folder and the model's file; found "
              + args.length);
    }
    TrainGrammar training = new TrainGrammar(Path.of(args[0]), System.out);
    Model model = training.train();
    try (OutputStream to = Files.newOutputStream(Path.of(args[1]))) {
      model.write(to);
    }
    training.tell(Grammar.of(model));
  }

  private Model train() throws IOException {
    List<TreebankSentence> source = new ArrayList<>(read("ewt-train"));
    source.addAll(read("gum-news"));
    List<GoldSentence> sentences = new ArrayList<>(aligned(source));
    sentences.addAll(Headlines.of(source));
    out.println(sentences.size() + " sentences, headlines among them");
    LemmaTrainer lemmas = new LemmaTrainer(aligned(source));
    KeyMap lexicon = LexiconMaker.make(sentences);
    PackedWeights tagging =
        new TagTrainer(lexicon).train(sentences, TAG_ROUNDS).packed(TAG_SCALE, TAG_LEAST);
    out.println("the tagger has " + tagging.features().length + " features");
    List<Tag[]> tags = Jackknife.tags(sentences, KNIFE_ROUNDS);
    ParseTrainer parser = new ParseTrainer(sentences, tags, lexicon);
    PackedWeights parsing = parser.train(PARSE_ROUNDS, this::told).packed(SCALE, LEAST);
    out.println("the parser has " + parsing.features().length + " features");
    return new Model(lexicon, tagging, parsing, parser.moves(), lemmas.map(), lemmas.changes());
  }

  private void told(Learner learner, int round) {
    out.println("the parser has learnt for " + (round + 1) + " rounds");
  }

  private static List<GoldSentence> aligned(List<TreebankSentence> source) {
    return source.stream().flatMap(s -> Alignment.of(s).stream()).toList();
  }

  private List<TreebankSentence> read(String name) throws IOException {
    return Treebank.read(folder.resolve(name + ".conllu.gz"));
  }

  private void tell(Grammar grammar) throws IOException {
    for (String name : List.of("ewt-dev", "ewt-test", "pud")) {
      out.println(name + ": " + Scores.of(grammar, aligned(read(name))));
    }
  }
}
