package org.ortak.ledger.store;

import java.nio.ByteBuffer;
import java.util.List;

/** Numbers as bytes, eight for each. */
final class Packed {

  private Packed() {}

  static byte[] of(List<Long> numbers) {
    return of(numbers.stream().mapToLong(Long::longValue).toArray());
  }

  static byte[] of(long[] numbers) {
    ByteBuffer bytes = ByteBuffer.allocate(numbers.length * Long.BYTES);
    bytes.asLongBuffer().put(numbers);
    return bytes.array();
  }

  static long[] numbers(byte[] bytes) {
    long[] numbers = new long[bytes.length / Long.BYTES];
    ByteBuffer.wrap(bytes).asLongBuffer().get(numbers);
    return numbers;
  }
}
