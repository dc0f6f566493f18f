package fr.intendance.evidence;

/**
 * From where a page was asked for. Personal data: it stands in the evidence and nowhere
 * else.
 *
 * @param link the beginning of the SHA-256 of the link's secret
 * @param address of the network, as the proxy of this machine tells it
 * @param agent what the browser says it is, at most 300 characters
 * @param language of the page, such as {@code fr}
 */
public record Origin(String link, String address, String agent, String language) {

	private static final int LONGEST = 300;

	private static final int LINK = 16;

	public Origin {
		link = link.substring(0, Math.min(LINK, link.length()));
		agent = agent.substring(0, Math.min(LONGEST, agent.length())).replaceAll("[\\p{Cc}\\p{Cs}]", " ");
	}

	/** Names nobody: this may end in a log. */
	@Override
	public String toString() {
		return "Origin";
	}

}
