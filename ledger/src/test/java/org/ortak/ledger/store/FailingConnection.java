package org.ortak.ledger.store;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A connection that fails once, at its n-th step: a statement run, COMMIT among them. */
final class FailingConnection {

  private static final int FULL = 13;
  private static final Set<String> STEPS = Set.of("executeUpdate", "executeQuery", "execute");

  /** What happens after the failure. */
  enum Mode {
    ROLLS_BACK,
    CANNOT_ROLL_BACK
  }

  private final int step;
  private final Mode mode;
  private int steps;

  private FailingConnection(int step, Mode mode) {
    this.step = step;
    this.mode = mode;
  }

  static Connection at(int step, Connection connection, Mode mode) {
    return (Connection) new FailingConnection(step, mode).wrap(Connection.class, connection);
  }

  private Object wrap(Class<?> type, Object real) {
    InvocationHandler handler = (proxy, method, arguments) -> call(real, method, arguments);
    return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler);
  }

  private @Nullable Object call(Object real, Method method, Object @Nullable [] arguments)
      throws Throwable {
    boolean isStep = STEPS.contains(method.getName());
    if (isStep && ++steps == step) {
      throw new SQLException("no room left, as the test wants", null, FULL);
    }
    if (isStep && mode == Mode.CANNOT_ROLL_BACK && steps > step) {
      throw new SQLException("no rolling back, as the test wants", null, FULL);
    }
    try {
      Object result = method.invoke(real, arguments);
      if (result instanceof PreparedStatement) {
        return wrap(PreparedStatement.class, result);
      }
      return result instanceof Statement ? wrap(Statement.class, result) : result;
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }
}
