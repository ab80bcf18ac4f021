package org.ortak.source.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/** Tells addresses of the open internet from those of a machine, a house or a provider. */
final class PublicAddress {

  private PublicAddress() {}

  static boolean is(InetAddress address) {
    if (address.isLoopbackAddress()
        || address.isAnyLocalAddress()
        || address.isLinkLocalAddress()
        || address.isSiteLocalAddress()
        || address.isMulticastAddress()) {
      return false;
    }
    byte[] bytes = address.getAddress();
    return bytes.length == 4 ? four(bytes) : six(bytes);
  }

  private static boolean four(byte[] bytes) {
    int first = bytes[0] & 0xFF;
    int second = bytes[1] & 0xFF;
    boolean shared = first == 100 && second >= 64 && second < 128;
    boolean measured = first == 198 && (second == 18 || second == 19);
    boolean assigned = first == 192 && second == 0 && (bytes[2] & 0xFF) == 0;
    return first != 0 && first < 224 && !shared && !measured && !assigned;
  }

  /** No unique local address, and none that hides a private one of version 4. */
  private static boolean six(byte[] bytes) {
    int first = bytes[0] & 0xFF;
    int second = bytes[1] & 0xFF;
    if ((first & 0xFE) == 0xFC) {
      return false;
    }
    if (first == 0x20 && second == 0x02) {
      return embedded(bytes, 2);
    }
    boolean translated = first == 0 && second == 0x64;
    boolean compatible = first == 0 && second == 0;
    return !(translated || compatible) || embedded(bytes, 12);
  }

  private static boolean embedded(byte[] bytes, int at) {
    try {
      return is(InetAddress.getByAddress(Arrays.copyOfRange(bytes, at, at + 4)));
    } catch (UnknownHostException e) {
      throw new IllegalStateException("four bytes are always an address", e);
    }
  }
}
