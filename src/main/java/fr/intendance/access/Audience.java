package fr.intendance.access;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

import fr.intendance.engine.Role;

/**
 * For whom a route is open.
 *
 * @param everybody also those who are not signed in
 * @param scraper also the address that may read the figures
 * @param roles those who are signed in with one of these roles
 */
record Audience(boolean everybody, boolean scraper, Set<Role> roles) {

	static Audience parse(String... names) {
		Set<String> all = Set.of(names);
		Set<Role> roles = all.stream()
			.flatMap(name -> roles(name).stream())
			.collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
		return new Audience(all.contains("anyone"), all.contains("scraper"), roles);
	}

	private static Set<Role> roles(String name) {
		return switch (name) {
			case "anyone", "nobody", "scraper" -> Set.of();
			case "staff" -> EnumSet.of(Role.OFFICE_MANAGER, Role.ASSISTANT);
			case "people" -> EnumSet.complementOf(EnumSet.of(Role.INTEGRATOR));
			default -> Set.of(Role.of(name)
				.orElseThrow(() -> new IllegalArgumentException("Unknown in the table of routes: %s, known are %s"
					.formatted(name, Arrays.toString(Role.values())))));
		};
	}

	boolean has(Visitor visitor) {
		return this.everybody || (this.scraper && visitor.scraper())
				|| visitor.actor().filter(actor -> this.roles.stream().anyMatch(actor::is)).isPresent();
	}

}
