package org.ortak.api.alert;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A mail server on this machine that takes what comes and keeps it. */
final class MailSink implements AutoCloseable {

  private final ServerSocket server;
  private final List<String> heard = new CopyOnWriteArrayList<>();
  private final List<String> mails = new CopyOnWriteArrayList<>();

  /** Whether the next mail is taken and the connection cut before that is told. */
  volatile boolean cuts;

  MailSink() throws IOException {
    server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
    Thread.ofPlatform().daemon().name("mail sink").start(this::serve);
  }

  URI address() {
    return URI.create("smtp://127.0.0.1:" + server.getLocalPort());
  }

  List<String> mails() {
    return List.copyOf(mails);
  }

  List<String> heard() {
    return List.copyOf(heard);
  }

  private void serve() {
    while (!server.isClosed()) {
      try (Socket socket = server.accept()) {
        talk(socket);
      } catch (IOException e) {
        // closed by the test, or by the one who sends
        continue;
      }
    }
  }

  private void talk(Socket socket) throws IOException {
    BufferedReader in =
        new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
    OutputStream out = socket.getOutputStream();
    say(out, "220 sink");
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      heard.add(line);
      if (line.startsWith("EHLO")) {
        say(out, "250-sink");
        say(out, "250 SIZE 1000000");
      } else if (line.equals("DATA")) {
        say(out, "354 go on");
        mails.add(mail(in));
        if (cuts) {
          cuts = false;
          return;
        }
        say(out, "250 taken");
      } else {
        say(out, line.equals("QUIT") ? "221 goodbye" : "250 well");
      }
    }
  }

  private static String mail(BufferedReader in) throws IOException {
    StringBuilder mail = new StringBuilder();
    for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
      mail.append(line.startsWith(".") ? line.substring(1) : line).append('\n');
    }
    return mail.toString();
  }

  private static void say(OutputStream out, String line) throws IOException {
    out.write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
