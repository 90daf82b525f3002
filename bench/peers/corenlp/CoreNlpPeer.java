import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.QuoteAttributionAnnotator;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import edu.stanford.nlp.util.CoreMap;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import javax.json.Json;
import javax.json.JsonArray;
import javax.json.JsonArrayBuilder;
import javax.json.JsonObject;
import javax.json.JsonObjectBuilder;
import javax.json.JsonValue;

/** Stanford CoreNLP for the benchmarks, on one thread: requests and answers as protocol.ts says. */
public final class CoreNlpPeer {
  private static final Map<String, String> TYPES = Map.of("PERSON", "PER", "ORGANIZATION", "ORG", "LOCATION", "LOC");
  private static final Map<String, String> STEPS = Map.of(
      "words", "tokenize,pos,lemma,depparse",
      "names", "tokenize,pos,lemma,ner",
      "all", "tokenize,pos,lemma,depparse,ner",
      "quotes", "tokenize,pos,lemma,ner,depparse,coref,quote");
  private static final String[] LAYERS = {"sentences", "tokens", "xpos", "lemma", "tree", "names", "quotes", "gold-words"};
  private static final Map<String, StanfordCoreNLP> OPEN = new HashMap<>();

  private CoreNlpPeer() {}

  public static void main(String[] arguments) throws Exception {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    System.setOut(System.err);
    JsonArrayBuilder layers = Json.createArrayBuilder();
    for (String layer : LAYERS) layers.add(layer);
    String version = StanfordCoreNLP.class.getProtectionDomain().getCodeSource().getLocation().getPath();
    version = version.replaceAll(".*stanford-corenlp-|\\.jar$", "");
    out.println(Json.createObjectBuilder().add("name", "CoreNLP").add("version", version).add("layers", layers).build());
    BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      try {
        out.println(answer(Json.createReader(new StringReader(line)).readObject()));
      } catch (RuntimeException error) { // one bad text must not end the process
        out.println(Json.createObjectBuilder().add("error", error.toString()).build());
      }
    }
  }

  /** Sentences, names and quotations of one text. */
  private static JsonObject answer(JsonObject request) {
    String text = request.getString("text");
    JsonArray given = request.getJsonArray("words");
    String want = request.getString("want");
    Annotation document = new Annotation(given == null ? text : spaced(text, given, request.getJsonArray("starts")));
    pipeline(want, given != null).annotate(document);
    List<CoreLabel> tokens = document.get(CoreAnnotations.TokensAnnotation.class);
    List<int[]> offsets = offsetsOf(tokens, given);
    JsonArrayBuilder sentences = Json.createArrayBuilder();
    int first = 0;
    for (CoreMap sentence : document.get(CoreAnnotations.SentencesAnnotation.class)) {
      sentences.add(wordsOf(sentence, offsets, first));
      first += sentence.get(CoreAnnotations.TokensAnnotation.class).size();
    }
    return Json.createObjectBuilder()
        .add("sentences", sentences)
        .add("names", namesOf(tokens, offsets))
        .add("quotes", quotesOf(document, offsets))
        .build();
  }

  private static StanfordCoreNLP pipeline(String want, boolean given) {
    return OPEN.computeIfAbsent(want + given, key -> {
      Properties properties = new Properties();
      properties.setProperty("annotators", STEPS.get(want));
      properties.setProperty("threads", "1");
      properties.setProperty("ner.applyNumericClassifiers", "false");
      properties.setProperty("ner.useSUTime", "false");
      properties.setProperty("ner.applyFineGrained", "false");
      if (given) properties.setProperty("tokenize.whitespace", "true");
      if (given) properties.setProperty("ssplit.eolonly", "true");
      return new StanfordCoreNLP(properties);
    });
  }

  /** The words that are given with a blank between them and each sentence on a line. */
  private static String spaced(String text, JsonArray words, JsonArray starts) {
    List<Integer> first = new ArrayList<>();
    for (JsonValue start : starts) first.add(Integer.valueOf(start.toString()));
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < words.size(); i++) {
      if (i > 0) out.append(first.contains(i) ? '\n' : ' ');
      JsonArray word = words.getJsonArray(i);
      out.append(text.substring(word.getInt(0), word.getInt(1)).replaceAll("[\\s\\u00a0]", "_"));
    }
    return out.toString();
  }

  /** Where each token stands in the text of the request. */
  private static List<int[]> offsetsOf(List<CoreLabel> tokens, JsonArray given) {
    if (given != null && given.size() != tokens.size()) {
      throw new IllegalStateException(given.size() + " words were given, " + tokens.size() + " found");
    }
    List<int[]> out = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      CoreLabel token = tokens.get(i);
      JsonArray word = given == null ? null : given.getJsonArray(i);
      out.add(word == null ? new int[] {token.beginPosition(), token.endPosition()} : new int[] {word.getInt(0), word.getInt(1)});
    }
    return out;
  }

  private static JsonArrayBuilder wordsOf(CoreMap sentence, List<int[]> offsets, int first) {
    JsonArrayBuilder out = Json.createArrayBuilder();
    SemanticGraph tree = sentence.get(SemanticGraphCoreAnnotations.BasicDependenciesAnnotation.class);
    List<CoreLabel> tokens = sentence.get(CoreAnnotations.TokensAnnotation.class);
    for (int i = 0; i < tokens.size(); i++) {
      CoreLabel token = tokens.get(i);
      JsonObjectBuilder word = place(offsets, first + i, first + i).add("xpos", token.tag()).add("lemma", token.lemma());
      out.add(tree == null ? word : withHead(word, tree, token.index()));
    }
    return out;
  }

  private static JsonObjectBuilder withHead(JsonObjectBuilder word, SemanticGraph tree, int index) {
    IndexedWord node = tree.getNodeByIndexSafe(index);
    if (node == null) return word;
    if (tree.getRoots().contains(node)) return word.add("head", 0).add("deprel", "root");
    for (SemanticGraphEdge edge : tree.incomingEdgeIterable(node)) {
      return word.add("head", edge.getGovernor().index()).add("deprel", edge.getRelation().toString());
    }
    return word;
  }

  /** Runs of tokens with one type of name. */
  private static JsonArrayBuilder namesOf(List<CoreLabel> tokens, List<int[]> offsets) {
    JsonArrayBuilder out = Json.createArrayBuilder();
    for (int i = 0; i < tokens.size(); i++) {
      String type = TYPES.get(String.valueOf(tokens.get(i).ner()));
      if (type == null) continue;
      int first = i;
      while (i + 1 < tokens.size() && tokens.get(i + 1).sentIndex() == tokens.get(first).sentIndex()
          && tokens.get(first).ner().equals(tokens.get(i + 1).ner())) i++;
      out.add(place(offsets, first, i).add("type", type));
    }
    return out;
  }

  private static JsonArrayBuilder quotesOf(Annotation document, List<int[]> offsets) {
    JsonArrayBuilder out = Json.createArrayBuilder();
    List<CoreMap> quotes = document.get(CoreAnnotations.QuotationsAnnotation.class);
    for (CoreMap quote : quotes == null ? List.<CoreMap>of() : quotes) {
      Integer first = quote.get(QuoteAttributionAnnotator.MentionBeginAnnotation.class);
      Integer last = quote.get(QuoteAttributionAnnotator.MentionEndAnnotation.class);
      JsonObjectBuilder content = Json.createObjectBuilder()
          .add("start", quote.get(CoreAnnotations.CharacterOffsetBeginAnnotation.class))
          .add("end", quote.get(CoreAnnotations.CharacterOffsetEndAnnotation.class));
      JsonObjectBuilder one = Json.createObjectBuilder().add("content", content).addNull("cue");
      out.add(first == null || last == null ? one.addNull("source") : one.add("source", place(offsets, first, last)));
    }
    return out;
  }

  private static JsonObjectBuilder place(List<int[]> offsets, int first, int last) {
    return Json.createObjectBuilder().add("start", offsets.get(first)[0]).add("end", offsets.get(last)[1]);
  }
}
