package fr.intendance.browser;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The addresses under which a full house shows each of its routes. One without variables
 * is its own address, so that a new page is walked by itself; a variable needs somebody
 * who says here what stands for it.
 */
final class PageAddresses {

	private static final Pattern VARIABLE = Pattern.compile("\\{([^}]+)}");

	private static final String PORTAL = "/portal/{link}";

	private final FullHouse house;

	private final Map<String, Supplier<String>> values;

	PageAddresses(FullHouse house) {
		this.house = house;
		this.values = Map.ofEntries(Map.entry("reference", () -> house.at("report")),
				Map.entry("number", () -> house.newest("number", "document", "report")),
				Map.entry("period", () -> house.newest("period", "report", "report").substring(0, 7)),
				Map.entry("page", () -> "1"), Map.entry("position", () -> "1"), Map.entry("kind", () -> "document"),
				Map.entry("name", () -> "quote-offer"), Map.entry("process", () -> "client-journey"),
				Map.entry("version", () -> "1"));
	}

	/** All under which a route is looked at. */
	List<String> of(String route) {
		return switch (route) {
			case "/desk/settings/{area}" -> this.house.settings();
			case "/desk/processes/{process}/{version}/migration" ->
				List.of("/desk/processes/" + FullHouse.VERSIONS + "/1/migration?to=2");
			case "/desk/engagements/{reference}" -> Stream.of("booking", "report", "handover")
				.map((page) -> "/desk/engagements/" + this.house.at(page))
				.toList();
			case "/desk/engagements/{reference}/quote" ->
				List.of("/desk/engagements/" + this.house.at("editor") + "/quote");
			case "/desk/engagements/{reference}/questionnaire" ->
				List.of("/desk/engagements/" + this.house.at("questionnaire") + "/questionnaire");
			case "/desk/engagements/{reference}/contract-draft" ->
				List.of("/desk/engagements/" + this.house.at("signature") + "/contract-draft");
			case "/error" -> List.of("/portal/nobody/home", "/desk/engagements/E-2020-9999");
			default -> List.of(named(route));
		};
	}

	/** The page of the portal that an address is of, or nothing elsewhere. */
	static String portalPage(String address) {
		Matcher page = Pattern.compile("/portal/[^/]+/?([a-z-]*).*").matcher(address);
		return page.matches() ? page.group(1) : "";
	}

	private String named(String route) {
		String portal = route.startsWith(PORTAL)
				? "/portal/" + this.house.link(portalPage(route)) + route.substring(PORTAL.length()) : route;
		Matcher variable = VARIABLE.matcher(portal);
		StringBuilder address = new StringBuilder();
		while (variable.find()) {
			variable.appendReplacement(address, value(route, variable.group(1)));
		}
		return variable.appendTail(address).toString();
	}

	private String value(String route, String variable) {
		if (variable.equals("id")) {
			return route.startsWith("/desk/breaches/") ? String.valueOf(this.house.breach())
					: this.house.newest("id", "outgoing_mail", "report");
		}
		if (!this.values.containsKey(variable)) {
			throw new AssertionError("Nobody said what {%s} stands for in %s".formatted(variable, route));
		}
		return this.values.get(variable).get();
	}

}
