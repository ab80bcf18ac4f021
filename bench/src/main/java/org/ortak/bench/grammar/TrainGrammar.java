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
 * treebank's files.
 */
public final class TrainGrammar {

  private static final int TAG_ROUNDS = Integer.getInteger("tag", 8);
  private static final int PARSE_ROUNDS = Integer.getInteger("parse", 12);

  private final Path folder;
  private final PrintStream out;

  private TrainGrammar(Path folder, PrintStream out) {
    this.folder = folder;
    this.out = out;
  }

  public static void main(String[] args) throws IOException {
    if (args.length != 2) {
      throw new IllegalArgumentException(
          "two arguments were expected, the treebank's folder and the model's file; found " + args.length);
    }
    TrainGrammar train = new TrainGrammar(Path.of(args[0]), System.out);
    Model model = train.train();
    try (OutputStream to = Files.newOutputStream(Path.of(args[1]))) {
      model.write(to);
    }
  }

  private Model train() throws IOException {
    List<GoldSentence> sentences = new ArrayList<>();
    List<TreebankSentence> source = new ArrayList<>(Treebank.read(folder.resolve("ewt-train.conllu.gz")));
    source.addAll(Treebank.read(folder.resolve("gum-news.conllu.gz")));
    source.forEach(s -> Alignment.of(s).ifPresent(sentences::add));
    List<GoldSentence> plain = List.copyOf(sentences);
    sentences.addAll(Headlines.of(source));
    List<GoldSentence> dev = gold("ewt-dev");
    out.println(sentences.size() + " sentences to train on, " + plain.size() + " as they stand");
    LemmaTrainer lemmas = new LemmaTrainer(plain);
    KeyMap lexicon = LexiconMaker.make(sentences);
    PackedWeights tagging = new TagTrainer(lexicon).train(sentences, TAG_ROUNDS).packed(16, 1);
    out.println("tagger: " + tagging.features().length + " features, " + tagging.choices().length + " entries");
    List<Tag[]> tags = Jackknife.tags(sentences, TAG_ROUNDS);
    out.println("training tags made");
    ParseTrainer parser = new ParseTrainer(sentences, tags, lexicon);
    int least = Integer.getInteger("least", 2);
    double scale = Double.parseDouble(System.getProperty("scale", "8"));
    Learner done = parser.train(PARSE_ROUNDS, (so, round) -> {
      if (round % 3 == 2) {
      Model model = new Model(lexicon, tagging, so.packed(scale, least), parser.moves(), lemmas.map(), lemmas.changes());
      out.println(round + " " + Scores.of(Grammar.of(model), dev));}
    });
    PackedWeights parsing = done.packed(scale, least);
    out.println("parser: " + parsing.features().length + " features, " + parsing.choices().length + " entries");
    Model model = new Model(lexicon, tagging, parsing, parser.moves(), lemmas.map(), lemmas.changes());
    Grammar grammar = Grammar.of(model);
    for (String name : List.of("ewt-dev", "ewt-test", "pud")) {
      out.println(name + " " + Scores.of(grammar, gold(name)));
    }
    return model;
  }

  private List<GoldSentence> gold(String name) throws IOException {
    List<GoldSentence> all = new ArrayList<>();
    Treebank.read(folder.resolve(name + ".conllu.gz")).forEach(s -> Alignment.of(s).ifPresent(all::add));
    return all;
  }
}
