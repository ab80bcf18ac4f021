package org.ortak.api.alert;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.ortak.answer.digest.Digest;
import org.ortak.answer.json.DigestJson;
import org.ortak.answer.json.JsonLine;

/**
 * Posts changes as JSON, signed: the header {@code X-Ortak-Signature} is {@code sha256=} and the
 * HMAC of the time told in {@code X-Ortak-Timestamp}, a point and the body.
 */
public final class HookCourier implements Courier {

  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final String ALGORITHM = "HmacSHA256";

  private final String secret;
  private final Clock clock;

  /**
   * @param secret that the receiver knows too
   */
  public HookCourier(String secret, Clock clock) {
    this.secret = secret;
    this.clock = clock;
  }

  @Override
  public String write(String id, Alert alert, Digest digest) {
    return JsonLine.of(
        out -> {
          out.writeStringField("id", id);
          out.writeStringField("alert", alert.name());
          DigestJson.write(out, digest);
        });
  }

  @Override
  public void send(String id, Alert alert, String message) {
    String time = Long.toString(clock.instant().getEpochSecond());
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(alert.to()))
            .timeout(PATIENCE)
            .header("Content-Type", "application/json")
            .header("X-Ortak-Delivery", id)
            .header("X-Ortak-Timestamp", time)
            .header("X-Ortak-Signature", "sha256=" + signature(time + "." + message))
            .POST(HttpRequest.BodyPublishers.ofString(message))
            .build();
    try (HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
      HttpResponse<Void> answer = client.send(request, HttpResponse.BodyHandlers.discarding());
      if (answer.statusCode() / 100 != 2) {
        throw new CourierException(
            alert.to() + ": expected an answer from 200 to 299, found " + answer.statusCode());
      }
    } catch (IOException e) {
      throw new CourierException(alert.to() + ": expected an answer, found " + e, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CourierException(alert.to() + ": stopped while waiting for an answer", e);
    }
  }

  private String signature(String signed) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
      return HexFormat.of().formatHex(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
    }
  }
}
