package org.ortak.web.server;

import java.util.Set;

/**
 * Where to listen.
 *
 * @param host a name or address of this machine
 * @param port 0 for any that is free
 */
public record Binding(String host, int port) {

  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "::1", "[::1]");

  /** Whether only this machine can reach it. */
  public boolean isLoopback() {
    return isLoopback(host);
  }

  /** Whether a host, with or without a port, names this machine to itself. */
  static boolean isLoopback(String host) {
    String name = host.replaceFirst(":\\d*$", "");
    return LOOPBACK.contains(host) || LOOPBACK.contains(name) || name.matches("127(\\.\\d+){3}");
  }
}
