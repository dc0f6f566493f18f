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
import java.util.Arrays;
import java.util.Collections;
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
			Map.entry(boolean.class, true), Map.entry(int.class, 2), Map.entry(Integer.class, 2),
			Map.entry(long.class, 90L), Map.entry(Long.class, 90L));

	private static final String LINK = "https://example.org/portal/exemple";

	private static final Map<String, String> WORDS = Map.ofEntries(Map.entry("reference", "E-2026-0042"),
			Map.entry("number", "D-2026-0012"), Map.entry("quote", "D-2026-0012"),
			Map.entry("contract", "CT-2026-0007"), Map.entry("company", "Menuiserie Lefèvre & Fils"),
			Map.entry("name", "Inès Lefèvre"), Map.entry("firm", "Camille Moreau"),
			Map.entry("sha256", "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"));

	private static final int MANY = 3;

	private static final int HIGHEST_COUNT = 5;

	private final boolean full;

	private Specimens(boolean full) {
		this.full = full;
	}

	/** A record with all that may be there comes first. */
	public static Stream<Record> of(Class<? extends Record> type) {
		Specimens full = new Specimens(true);
		Object[] all = full.components(type);
		Stream<Object[]> choices = IntStream.range(0, all.length).boxed().flatMap((index) -> choices(type, all, index));
		Stream<Object[]> bounds = Stream.of(all, new Specimens(false).components(type));
		return Stream.concat(bounds, choices).flatMap((components) -> record(type, components).stream());
	}

	private static Stream<Object[]> choices(Class<? extends Record> type, Object[] all, int index) {
		Class<?> component = type.getRecordComponents()[index].getType();
		Stream<?> values = component.isEnum() ? Arrays.stream(component.getEnumConstants())
				: (component == boolean.class) ? Stream.of(false)
						: (component == int.class) ? IntStream.rangeClosed(0, HIGHEST_COUNT).boxed() : Stream.of();
		return values.map((value) -> {
			Object[] changed = all.clone();
			changed[index] = value;
			return changed;
		});
	}

	private Object[] components(Class<?> type) {
		return Arrays.stream(type.getRecordComponents())
			.map((component) -> value(component.getGenericType(), component.getName()))
			.toArray();
	}

	private Object value(Type type, String name) {
		if (type instanceof ParameterizedType holder) {
			Type held = holder.getActualTypeArguments()[0];
			boolean optional = holder.getRawType() == Optional.class;
			return optional ? (this.full ? Optional.of(value(held, name)) : Optional.empty())
					: Collections.nCopies(this.full ? MANY : 1, value(held, name));
		}
		Class<?> plain = (Class<?>) type;
		if (plain == String.class) {
			return name.toLowerCase(Locale.ROOT).endsWith("link") ? LINK : WORDS.getOrDefault(name, "Exemple de texte");
		}
		if (plain.isEnum()) {
			return plain.getEnumConstants()[0];
		}
		return plain.isRecord() && !VALUES.containsKey(plain)
				? record(plain.asSubclass(Record.class), components(plain)).orElseThrow()
				: Optional.ofNullable(VALUES.get(plain))
					.orElseThrow(() -> new IllegalStateException("No specimen of " + plain));
	}

	/** What the record itself refuses, no template is ever filled with. */
	private static Optional<Record> record(Class<? extends Record> type, Object[] components) {
		Class<?>[] types = Arrays.stream(type.getRecordComponents())
			.map(RecordComponent::getType)
			.toArray(Class[]::new);
		try {
			Constructor<? extends Record> constructor = type.getDeclaredConstructor(types);
			constructor.setAccessible(true);
			return Optional.of(constructor.newInstance(components));
		}
		catch (InvocationTargetException ex) {
			return Optional.empty();
		}
		catch (ReflectiveOperationException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
