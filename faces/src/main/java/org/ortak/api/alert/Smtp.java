package org.ortak.api.alert;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/**
 * Hands mails to a server (RFC 5321). The connection is encrypted wherever the server can (RFC
 * 3207); name and password are never told on one that is not.
 */
public final class Smtp {

  private static final int PATIENCE = 20_000;
  private static final int SUBMISSION = 587;
  private static final int SUBMISSIONS = 465;

  private final URI server;

  /**
   * @param server as {@code smtp://name:password@host:587}, or {@code smtps:} where it is encrypted
   *     from the beginning
   */
  public Smtp(URI server) {
    this.server = server;
  }

  /**
   * @param mail with headers, its lines ended by carriage return and line feed
   */
  void send(String from, String to, String mail) {
    try (Talk talk = new Talk(connect())) {
      var unused = talk.expect(220);
      boolean secret = isSecret();
      String offers = talk.say("EHLO ortak", 250);
      if (!secret && offers.contains("STARTTLS")) {
        talk.ask("STARTTLS", 220);
        talk.encrypt();
        secret = true;
        offers = talk.say("EHLO ortak", 250);
      }
      Optional<String> person = Optional.ofNullable(server.getUserInfo());
      if (person.isPresent()) {
        identify(talk, person.get(), secret);
      }
      talk.ask("MAIL FROM:<" + from + ">", 250);
      talk.ask("RCPT TO:<" + to + ">", 250);
      talk.ask("DATA", 354);
      talk.write(mail.replace("\r\n.", "\r\n.."));
      talk.ask("\r\n.", 250);
      // the mail was taken; how the server says goodbye is all the same
      talk.write("QUIT\r\n");
    } catch (IOException e) {
      throw new CourierException(where() + ": expected a server that takes mail, found " + e, e);
    }
  }

  private void identify(Talk talk, String person, boolean secret) throws IOException {
    if (!secret) {
      throw new CourierException(
          where() + ": expected an encrypted connection before a password is told, found none");
    }
    String plain = "\0" + person.replaceFirst(":", "\0");
    talk.ask(
        "AUTH PLAIN " + Base64.getEncoder().encodeToString(plain.getBytes(StandardCharsets.UTF_8)),
        235);
  }

  private boolean isSecret() {
    return server.getScheme().equals("smtps");
  }

  private String where() {
    return server.getScheme() + "://" + server.getHost();
  }

  private Socket connect() throws IOException {
    int usual = isSecret() ? SUBMISSIONS : SUBMISSION;
    Socket plain = new Socket();
    plain.connect(
        new InetSocketAddress(server.getHost(), server.getPort() < 0 ? usual : server.getPort()),
        PATIENCE);
    plain.setSoTimeout(PATIENCE);
    return isSecret() ? encrypted(plain) : plain;
  }

  private SSLSocket encrypted(Socket plain) throws IOException {
    SSLSocketFactory factory = (SSLSocketFactory) SSLSocketFactory.getDefault();
    SSLSocket socket =
        (SSLSocket) factory.createSocket(plain, server.getHost(), plain.getPort(), true);
    SSLParameters parameters = socket.getSSLParameters();
    parameters.setEndpointIdentificationAlgorithm("HTTPS");
    socket.setSSLParameters(parameters);
    socket.startHandshake();
    return socket;
  }

  /** What is said and answered on one connection. */
  private final class Talk implements AutoCloseable {

    private Socket socket;
    private BufferedReader in;
    private Writer out;

    Talk(Socket socket) throws IOException {
      this.socket = socket;
      this.in = reader(socket);
      this.out = writer(socket);
    }

    private static BufferedReader reader(Socket socket) throws IOException {
      return new BufferedReader(
          new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
    }

    private static Writer writer(Socket socket) throws IOException {
      return new OutputStreamWriter(socket.getOutputStream(), StandardCharsets.UTF_8);
    }

    void encrypt() throws IOException {
      socket = encrypted(socket);
      in = reader(socket);
      out = writer(socket);
    }

    void write(String text) throws IOException {
      out.write(text);
    }

    String say(String line, int code) throws IOException {
      write(line + "\r\n");
      out.flush();
      return expect(code);
    }

    void ask(String line, int code) throws IOException {
      var unused = say(line, code);
    }

    /** The whole answer, which must have this code. */
    String expect(int code) throws IOException {
      StringBuilder answer = new StringBuilder();
      String line = "";
      do {
        String next = in.readLine();
        if (next == null) {
          throw new IOException("the end of the connection");
        }
        line = next;
        answer.append(line).append('\n');
      } while (line.length() > 3 && line.charAt(3) == '-');
      if (!line.startsWith(Integer.toString(code))) {
        throw new IOException("expected " + code + ", found " + line);
      }
      return answer.toString();
    }

    @Override
    public void close() throws IOException {
      socket.close();
    }
  }
}
