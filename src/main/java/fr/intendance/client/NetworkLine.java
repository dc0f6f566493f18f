package fr.intendance.client;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HexFormat;

/** The line that a request comes by, as far as one household or office has one. */
public final class NetworkLine {

	/** Nothing that would have to be looked up in the network. */
	private static final String IPV6 = "[0-9a-fA-F.]*:[0-9a-fA-F:.]*";

	private static final int HOUSEHOLD_BYTES = 8;

	private NetworkLine() {
	}

	/** An address of IPv4 as it is, or the 64 bits of IPv6 that a household gets. */
	public static String of(String address) {
		if (!address.matches(IPV6)) {
			return address;
		}
		try {
			return HexFormat.of().formatHex(InetAddress.getByName(address).getAddress(), 0, HOUSEHOLD_BYTES);
		}
		catch (UnknownHostException ex) {
			return address;
		}
	}

}
