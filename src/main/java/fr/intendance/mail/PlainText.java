package fr.intendance.mail;

import java.util.stream.Collectors;

/** A block of a letter for those who read plain text. */
final class PlainText {

	private PlainText() {
	}

	static String of(Letter.Block block) {
		return switch (block.kind()) {
			case "list" -> lines(block, "– ");
			case "action" -> action(block.lines().get(0).runs().get(0));
			default -> lines(block, "");
		};
	}

	private static String lines(Letter.Block block, String mark) {
		return block.lines().stream().map((line) -> mark + line(line)).collect(Collectors.joining("\n"));
	}

	private static String action(Letter.Run link) {
		return link.text() + "\u00a0:\n" + link.href().orElseThrow();
	}

	private static String line(Letter.Line line) {
		return line.runs().stream().map(PlainText::run).collect(Collectors.joining());
	}

	private static String run(Letter.Run run) {
		// angle brackets end a link without doubt, a full stop does not
		return run.href()
			.filter((href) -> href.startsWith("http") && !href.equals(run.text()))
			.map((href) -> run.text() + " <" + href + ">")
			.orElse(run.text());
	}

}
