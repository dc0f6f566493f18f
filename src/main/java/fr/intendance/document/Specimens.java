package fr.intendance.document;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Makes up records to try a template with, of whatever kind it is filled with: with all
 * that may be there, with as little as may be, and with each choice that it may have to
 * make.
 */
public final class Specimens {

	private static final Map<Class<?>, Object> VALUES = Map.ofEntries(
			Map.entry(LocalDate.class, LocalDate.of(2026, 12, 1)),
			Map.entry(Instant.class, Instant.parse("2026-12-01T09:30:00Z")),
			Map.entry(YearMonth.class, YearMonth.of(2026, 11)), Map.entry(BigDecimal.class, new BigDecimal("12.5")),
			Map.entry(Amount.class, new Amount(125_000)), Map.entry(Siret.class, new Siret("12345678200010")),
			Map.entry(Locale.class, Locale.FRENCH), Map.entry(Integer.class, 2), Map.entry(long.class, 90L),
			Map.entry(Long.class, 90L));

	private static final String LINK = "https://example.org/portal/exemple";

	/** A picture of one point. */
	private static final String LOGO = "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGMIBQAAVwBWP0MfTAAAAABJRU5ErkJggg==";

	/** By the names of components; those of the last lines are codes of ours. */
	private static final Map<String, String> WORDS = Map.ofEntries(Map.entry("reference", "E-2026-0042"),
			Map.entry("number", "D-2026-0012"), Map.entry("quote", "D-2026-0012"),
			Map.entry("contract", "CT-2026-0007"), Map.entry("company", "Menuiserie Lefèvre & Fils"),
			Map.entry("name", "Inès Lefèvre"), Map.entry("firm", "Camille Moreau"),
			Map.entry("sha256", "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"),
			Map.entry("templateVersion", "specimen-1"), Map.entry("accent", "#17595c"), Map.entry("logo", LOGO),
			Map.entry("siret", "123 456 782 00010"), Map.entry("insurance", "Assurances du Quai, police 0042"),
			Map.entry("legalStatus", "Entrepreneur individuel"), Map.entry("vatNumber", "FR 11 123 456 782"),
			Map.entry("email", "ines@lefevre.example"), Map.entry("ladder", "quote"), Map.entry("end", "OPEN"),
			Map.entry("documentKind", "quote-offer"), Map.entry("state", "SENT"), Map.entry("event", "reminder.held"));

	private static final int MANY = 3;

	/** The first is what a specimen has unless another is chosen. */
	private static final List<Integer> COUNTS = List.of(2, 0, 1, 3, 4, 5);

	private static final List<Integer> FEW_COUNTS = COUNTS.subList(0, 3);

	private static final List<Mentions> MENTIONS = Stream.of(Locale.FRENCH, Locale.ENGLISH)
		.flatMap((language) -> Stream.of(VatRegime.DEBITS, VatRegime.FRANCHISE, VatRegime.STANDARD)
			.map((regime) -> new Law().on(LocalDate.of(2026, 12, 1), regime, language)))
		.toList();

	private final boolean full;

	private final Map<Class<?>, Object> given;

	/** Which of the choices is taken in another way, and in which one. */
	private final int point;

	private final int other;

	/** How many ways each choice has, in the order in which they come. */
	private final List<Integer> choices = new ArrayList<>();

	private Specimens(boolean full, Map<Class<?>, Object> given, int point, int other) {
		this.full = full;
		this.given = given;
		this.point = point;
		this.other = other;
	}

	/** A record with all that may be there comes first. */
	public static Stream<Record> of(Class<? extends Record> type) {
		Specimens all = new Specimens(true, Map.of(), -1, 0);
		Optional<Record> first = all.made(type);
		Stream<Optional<Record>> bounds = Stream.of(first, new Specimens(false, Map.of(), -1, 0).made(type));
		Stream<Optional<Record>> chosen = IntStream.range(0, all.choices.size())
			.boxed()
			.flatMap((point) -> IntStream.range(1, all.choices.get(point))
				.mapToObj((other) -> new Specimens(true, Map.of(), point, other).made(type)));
		return Stream.concat(bounds, chosen).flatMap(Optional::stream);
	}

	/**
	 * A record with all that may be there.
	 * @param given what it holds of some kinds
	 */
	static Record full(Class<? extends Record> type, Map<Class<?>, Object> given) {
		return new Specimens(true, given, -1, 0).made(type).orElseThrow();
	}

	/** What a record refuses, no template is ever filled with. */
	private Optional<Record> made(Class<? extends Record> type) {
		try {
			return Optional.of(record(type, COUNTS));
		}
		catch (InvocationTargetException ex) {
			return Optional.empty();
		}
		catch (ReflectiveOperationException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private Record record(Class<? extends Record> type, List<Integer> counts) throws ReflectiveOperationException {
		RecordComponent[] components = type.getRecordComponents();
		Class<?>[] types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class[]::new);
		Object[] values = new Object[components.length];
		for (int i = 0; i < values.length; i++) {
			values[i] = value(components[i].getGenericType(), components[i].getName(), counts);
		}
		Constructor<? extends Record> constructor = type.getDeclaredConstructor(types);
		constructor.setAccessible(true);
		return constructor.newInstance(values);
	}

	private Object value(Type type, String name, List<Integer> counts) throws ReflectiveOperationException {
		if (type instanceof ParameterizedType holder) {
			Type held = holder.getActualTypeArguments()[0];
			if (holder.getRawType() == Optional.class) {
				return this.full ? Optional.of(value(held, name, counts)) : Optional.empty();
			}
			return Collections.nCopies(this.full ? MANY : 1, value(held, name, counts));
		}
		Class<?> plain = (Class<?>) type;
		Object known = this.given.getOrDefault(plain, VALUES.get(plain));
		if (known != null) {
			return known;
		}
		List<?> ways = ways(plain, counts);
		if (!ways.isEmpty()) {
			this.choices.add(ways.size());
			return ways.get((this.choices.size() - 1 == this.point) ? this.other : 0);
		}
		if (plain == String.class) {
			return name.toLowerCase(Locale.ROOT).endsWith("link") ? LINK : WORDS.getOrDefault(name, "Exemple de texte");
		}
		if (plain.isRecord()) {
			return record(plain.asSubclass(Record.class), FEW_COUNTS);
		}
		throw new IllegalStateException("No specimen of " + plain);
	}

	private static List<?> ways(Class<?> type, List<Integer> counts) {
		if (type.isEnum()) {
			return List.of(type.getEnumConstants());
		}
		if (type == boolean.class) {
			return List.of(true, false);
		}
		if (type == int.class) {
			return counts;
		}
		return (type == Mentions.class) ? MENTIONS : List.of();
	}

}
