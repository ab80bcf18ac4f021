package org.ortak.api.alert;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Function;
import org.ortak.answer.digest.Digest;
import org.ortak.answer.digest.DigestAtom;
import org.ortak.api.question.Terms;

/** Writes an Atom file of the last thirty days anew whenever anything changes. */
public final class FeedCourier implements Courier {

  private final Function<Terms, Digest> changes;

  public FeedCourier(Function<Terms, Digest> changes) {
    this.changes = changes;
  }

  @Override
  public String write(String id, Alert alert, Digest digest) {
    return DigestAtom.of(changes.apply(alert.terms()));
  }

  @Override
  public void send(String id, Alert alert, String message) {
    Path file = Path.of(alert.to().substring("atom:".length()));
    Path fresh = file.resolveSibling(file.getFileName() + ".new");
    try {
      Files.writeString(fresh, message);
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new CourierException(file + ": expected a file to write, found " + e, e);
    }
  }
}
