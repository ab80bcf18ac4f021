package org.ortak.ledger.store;

import java.sql.SQLException;
import java.util.List;
import org.ortak.ledger.history.Fault;

/** What differs from one database to another. */
interface Dialect {

  /** The folder of the migrations, beside this class. */
  String folder();

  /** The migrations by name, in order. */
  List<String> migrations();

  /** What a failure means. */
  Fault fault(SQLException failure);
}
