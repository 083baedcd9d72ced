package stet.ingest;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Locale;

/**
 * Keeps what others wrote from making Stet ask machines that only the user's own network can reach: addresses that the
 * registries of the IANA for special purposes (RFC 6890) do not give to the public.
 */
final class PrivateNetworks {

    private static final int CARRIER = 100;
    private static final int TRANSLATED = 0x64;

    private final String trusted;

    private PrivateNetworks(String trusted) {
        this.trusted = trusted;
    }

    /** All but one host, which the user named. */
    static PrivateNetworks except(String host) {
        return new PrivateNetworks(host.toLowerCase(Locale.ROOT));
    }

    /** Refuses a host inside a private network; one of which nothing is known is left to fail when it is asked. */
    void check(String host, String address) throws UnreadableException {
        if (host.toLowerCase(Locale.ROOT).equals(trusted)) {
            return;
        }
        try {
            for (InetAddress found : InetAddress.getAllByName(host)) {
                if (isPrivate(found)) {
                    throw new UnreadableException(CleanText.line(address) + " leads to " + CleanText.line(host)
                            + ", which is inside a private network: name its page yourself if it is meant.");
                }
            }
        } catch (UnknownHostException e) {
            // Said by the request, in the words for all that cannot be reached.
        }
    }

    static boolean isPrivate(InetAddress address) {
        byte[] bytes = address.getAddress();
        int first = bytes[0] & 0xff;
        int second = bytes[1] & 0xff;
        boolean known = address.isLoopbackAddress()
                || address.isAnyLocalAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress();
        boolean special = address instanceof Inet6Address six
                ? (first & 0xfe) == 0xfc || (first == 0 && second == TRANSLATED) || six.isIPv4CompatibleAddress()
                : first == 0 || first >= 240 || (first == CARRIER && second >= 64 && second < 128);
        return known || special;
    }
}
