package fr.intendance.access;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands in the place of each variable of a route, so that it names what belongs to
 * one client.
 *
 * @param client the engine's part of them
 * @param reference their engagement
 * @param number a document of theirs
 * @param piece a piece that they handed in
 * @param period the days of a report
 * @param link a link of the visitor
 * @param linked whether it is of this client; otherwise it stands only where something
 * else is named besides
 */
record RouteValues(TwoClients.Seeded client, String reference, String number, String piece, String period, String link,
		boolean linked) {

	private static final Pattern VARIABLE = Pattern.compile("\\{\\*?([^}]+)}");

	/** What belongs to nobody and is the same for all. */
	private static final Map<String, String> COMMON = Map.ofEntries(Map.entry("engine", "default"),
			Map.entry("engineName", "default"), Map.entry("processEngineName", "default"),
			Map.entry("key", TwoClients.PROCESS), Map.entry("process", "client-journey"), Map.entry("version", "1"),
			Map.entry("appName", "tasklist"), Map.entry("messageName", "enquiry.received"), Map.entry("page", "1"),
			Map.entry("position", "1"), Map.entry("form", "assign"), Map.entry("kind", "document"),
			Map.entry("path", "db"), Map.entry("file", "app/plugin.js"), Map.entry("area", "firm"));

	/** Whether what a route answers can depend on whose thing it names. */
	static boolean concerns(String route) {
		return route.replaceAll("/engine/\\{name}", "")
			.matches(
					".*\\{(id|varId|tenantId|tenant-id|userId|groupId|resourceId|operationId|attachmentId|commentId|reference"
							+ "|number|period|link)}.*");
	}

	/**
	 * The path of a route.
	 * @param kind the kind of thing that {@code {id}} is the id of
	 * @throws AssertionError naming the variable that has no value: whoever adds one says
	 * here what it stands for
	 */
	String path(String route, String kind) {
		String path = route.split(" ")[1].replace("/engine/{name}", "/engine/default").replace("/**", "/none");
		Matcher variable = VARIABLE.matcher(path);
		StringBuilder concrete = new StringBuilder();
		while (variable.find()) {
			variable.appendReplacement(concrete, Matcher.quoteReplacement(value(route, variable.group(1), kind)));
		}
		return variable.appendTail(concrete).toString();
	}

	private String value(String route, String variable, String kind) {
		return switch (variable) {
			case "id", "resourceId", "operationId" -> this.client.ids().get(kind);
			case "varId" -> this.client.words().get("variable");
			case "attachmentId" -> this.client.ids().get("attachment");
			case "commentId" -> this.client.ids().get("comment");
			case "tenantId", "tenant-id" -> this.client.tenant();
			case "userId" -> this.client.words().get("assignee");
			case "groupId" -> this.client.words().get("group");
			case "reference" -> this.reference;
			case "number" -> this.number;
			case "period" -> this.period;
			case "link" -> (this.linked || route.matches(".*\\{(number|period)}.*")) ? this.link : "no-link";
			case "code" -> route.contains("/pieces/") ? this.piece : "specification";
			case "name" -> "needs-review-specification";
			default -> {
				if (!COMMON.containsKey(variable)) {
					throw new AssertionError("Nobody said what {%s} stands for in %s".formatted(variable, route));
				}
				yield COMMON.get(variable);
			}
		};
	}

	/** An answer without what names this client. */
	String left(String answer) {
		String left = answer;
		for (String sign : this.client.signs()) {
			left = left.replace(sign, "…");
		}
		return left.replace(this.reference, "…").replace(this.number, "…").replace(this.piece, "…");
	}

}
