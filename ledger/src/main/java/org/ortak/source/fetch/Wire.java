package org.ortak.source.fetch;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/** One request and its answer, within a time and a size, redirects not followed. */
final class Wire {

  private final HttpClient client;
  private final FetchRules rules;

  Wire(FetchRules rules) {
    this.rules = rules;
    this.client =
        HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
  }

  /** An answer as it came over the wire, its body unpacked. */
  @SuppressWarnings("ArrayRecordComponent") // identity of content is never asked of a reply
  record Reply(int status, Map<String, String> headers, byte[] body) {}

  Reply ask(URI address, Map<String, String> headers) throws IOException, InterruptedException {
    HttpRequest.Builder request = HttpRequest.newBuilder(address).timeout(rules.patience());
    request.header("User-Agent", rules.agent()).header("Accept-Encoding", "gzip, deflate");
    headers.forEach(request::header);
    CompletableFuture<HttpResponse<byte[]>> answer =
        client.sendAsync(request.build(), info -> new Limited(rules.largest()));
    try {
      HttpResponse<byte[]> response =
          answer.get(rules.patience().toMillis(), TimeUnit.MILLISECONDS);
      Map<String, String> all = new HashMap<>();
      response
          .headers()
          .map()
          .forEach((name, values) -> all.put(name.toLowerCase(Locale.ROOT), values.getFirst()));
      return new Reply(response.statusCode(), all, unpacked(response.body(), all));
    } catch (TimeoutException e) {
      throw new IOException("no whole answer within " + rules.patience().toSeconds() + " seconds");
    } catch (ExecutionException e) {
      throw e.getCause() instanceof IOException fault ? fault : new IOException(e.getCause());
    } finally {
      answer.cancel(true);
    }
  }

  private byte[] unpacked(byte[] body, Map<String, String> headers) throws IOException {
    String packing = headers.getOrDefault("content-encoding", "").strip().toLowerCase(Locale.ROOT);
    return switch (packing) {
      case "", "identity" -> body;
      case "gzip", "x-gzip" -> body.length == 0 ? body : limited(gzip(body));
      case "deflate" -> limited(deflate(body));
      default ->
          throw new IOException("an answer packed as " + packing + ", which was not asked for");
    };
  }

  private static InputStream gzip(byte[] body) throws IOException {
    return new GZIPInputStream(new ByteArrayInputStream(body));
  }

  /** With the header of zlib, as the standard has it, or without, as some servers send it. */
  private static InputStream deflate(byte[] body) {
    boolean bare = body.length > 0 && (body[0] & 0x0F) != 8;
    return new InflaterInputStream(new ByteArrayInputStream(body), new Inflater(bare));
  }

  private byte[] limited(InputStream unpacking) throws IOException {
    try (unpacking) {
      byte[] body = unpacking.readNBytes(rules.largest());
      if (unpacking.read() != -1) {
        throw new IOException("an answer that unpacks to more than " + rules.largest() + " bytes");
      }
      return body;
    }
  }

  /** Gathers an answer's bytes and breaks off where they are too many. */
  private static final class Limited implements HttpResponse.BodySubscriber<byte[]> {

    private final int largest;
    private final CompletableFuture<byte[]> whole = new CompletableFuture<>();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private Flow.@org.jspecify.annotations.Nullable Subscription subscription;

    private Limited(int largest) {
      this.largest = largest;
    }

    @Override
    public CompletionStage<byte[]> getBody() {
      return whole;
    }

    @Override
    public void onSubscribe(Flow.Subscription given) {
      subscription = given;
      given.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
      for (ByteBuffer buffer : buffers) {
        byte[] part = new byte[Math.min(buffer.remaining(), largest + 1 - bytes.size())];
        buffer.get(part);
        bytes.writeBytes(part);
      }
      if (bytes.size() > largest && subscription != null) {
        subscription.cancel();
        whole.completeExceptionally(
            new IOException("an answer of more than " + largest + " bytes"));
      }
    }

    @Override
    public void onError(Throwable fault) {
      whole.completeExceptionally(fault);
    }

    @Override
    public void onComplete() {
      whole.complete(bytes.toByteArray());
    }
  }
}
