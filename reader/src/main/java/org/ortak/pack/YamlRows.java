package org.ortak.pack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Reads a YAML file that is a sequence of mappings from field names to texts or lists of texts. */
final class YamlRows {

  private final String file;
  private final List<Fault> faults;

  YamlRows(String file, List<Fault> faults) {
    this.file = file;
    this.faults = faults;
  }

  List<Row> read(String yaml) {
    LoadSettings settings =
        LoadSettings.builder().setLabel(file).setUseMarks(true).setCodePointLimit(64 << 20).build();
    try {
      return new Compose(settings).composeString(yaml).map(this::rows).orElse(List.of());
    } catch (MarkedYamlEngineException e) {
      int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(0);
      faults.add(new Fault(file + ":" + line, "expected YAML, found a fault: " + e.getProblem()));
    } catch (YamlEngineException e) {
      faults.add(new Fault(file, "expected YAML, found a fault: " + e.getMessage()));
    }
    return List.of();
  }

  private List<Row> rows(Node root) {
    if (!(root instanceof SequenceNode sequence)) {
      fault(root, "expected a sequence of rows (each begins with '- '), found " + kind(root));
      return List.of();
    }
    List<Row> rows = new ArrayList<>();
    for (Node node : sequence.getValue()) {
      if (node instanceof MappingNode mapping) {
        rows.add(row(mapping));
      } else {
        fault(node, "expected a row of 'field: value', found " + kind(node));
      }
    }
    return rows;
  }

  private Row row(MappingNode mapping) {
    Map<String, Object> values = new LinkedHashMap<>();
    for (NodeTuple tuple : mapping.getValue()) {
      String field = text(tuple.getKeyNode()).orElse("");
      Object value = value(field, tuple.getValueNode());
      if (values.put(field, value) != null) {
        fault(tuple.getKeyNode(), "expected each field once, found '" + field + "' twice");
      }
    }
    return new Row(where(mapping), values);
  }

  private Object value(String field, Node node) {
    if (node instanceof SequenceNode sequence) {
      List<String> texts = new ArrayList<>();
      for (Node item : sequence.getValue()) {
        texts.add(scalar(field, item));
      }
      return List.copyOf(texts);
    }
    return scalar(field, node);
  }

  private String scalar(String field, Node node) {
    Optional<String> text = text(node);
    if (text.isEmpty()) {
      fault(node, "expected a text or a list of texts in '" + field + "', found " + kind(node));
    }
    return text.orElse("");
  }

  private static Optional<String> text(Node node) {
    return node instanceof ScalarNode scalar ? Optional.of(scalar.getValue()) : Optional.empty();
  }

  private static String kind(Node node) {
    return switch (node) {
      case ScalarNode scalar -> "the text '" + scalar.getValue() + "'";
      case SequenceNode _ -> "a list";
      case MappingNode _ -> "a mapping";
      default -> node.getNodeType().toString();
    };
  }

  private void fault(Node node, String problem) {
    faults.add(new Fault(where(node), problem));
  }

  private String where(Node node) {
    return file + ":" + node.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
  }
}
