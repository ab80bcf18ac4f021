package org.ortak.pack;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A pack that can't be used: says for each fault the file, the line, what was expected and what was
 * found.
 */
public final class PackException extends RuntimeException {

  private static final long serialVersionUID = 2L;

  @SuppressWarnings("serial") // a list of records, never sent anywhere
  private final List<Fault> faults;

  public PackException(String where, String problem) {
    this(List.of(new Fault(where, problem)));
  }

  public PackException(List<Fault> faults) {
    super(faults.stream().map(Fault::toString).collect(Collectors.joining("\n")));
    this.faults = List.copyOf(faults);
  }

  public List<Fault> faults() {
    return faults;
  }
}
