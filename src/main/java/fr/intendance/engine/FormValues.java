package fr.intendance.engine;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * The values of a form as somebody typed them: read once by type, each refusal with the
 * field and a French sentence. Fields that nobody reads are refused as unknown.
 */
public final class FormValues {

	private static final String MISSING = "Ce champ est obligatoire.";

	private static final int MOST_DIGITS = 30;

	private final Map<String, Object> values;

	private final Set<String> read = new HashSet<>();

	public FormValues(Map<String, ?> values) {
		this.values = Map.copyOf(values.entrySet()
			.stream()
			.filter(entry -> entry.getValue() != null)
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
	}

	/** A text of at most {@code max} UTF-16 units, not blank. */
	public String requiredText(String field, int max) {
		return optionalText(field, max).orElseThrow(() -> Refused.invalid(field, MISSING));
	}

	/** A text of at most {@code max} UTF-16 units; blank is the same as absent. */
	public Optional<String> optionalText(String field, int max) {
		return value(field, String.class, "un texte").map(text -> Text.checked(field, text, max))
			.filter(text -> !text.isEmpty());
	}

	/** A text of one line, not blank. */
	public String requiredLine(String field, int max) {
		return optionalLine(field, max).orElseThrow(() -> Refused.invalid(field, MISSING));
	}

	/** A text of one line; blank is the same as absent. */
	public Optional<String> optionalLine(String field, int max) {
		return value(field, String.class, "un texte").map((text) -> Text.line(field, text, max))
			.filter((text) -> !text.isEmpty());
	}

	/** One of the names of an enum. */
	public <E extends Enum<E>> E requiredChoice(String field, Class<E> choices) {
		String name = requiredText(field, 100);
		return Arrays.stream(choices.getEnumConstants())
			.filter(choice -> choice.name().equals(name))
			.findFirst()
			.orElseThrow(() -> Refused.invalid(field, "Choisissez une des réponses proposées."));
	}

	/** A whole number between two bounds, both allowed. */
	public int integer(String field, int min, int max) {
		return optionalInteger(field, min, max).orElseThrow(() -> Refused.invalid(field, MISSING));
	}

	/** A whole number between two bounds, both allowed, or nothing. */
	public Optional<Integer> optionalInteger(String field, int min, int max) {
		return optionalAmount(field).map(number -> {
			if (number.stripTrailingZeros().scale() > 0 || number.compareTo(BigDecimal.valueOf(min)) < 0
					|| number.compareTo(BigDecimal.valueOf(max)) > 0) {
				throw Refused.invalid(field, "Indiquez un nombre entier entre %d et %d.".formatted(min, max));
			}
			return number.intValueExact();
		});
	}

	/** A decimal number, or nothing; a decimal comma is understood. */
	public Optional<BigDecimal> optionalAmount(String field) {
		return value(field, Object.class, "un nombre").filter(number -> !number.toString().isBlank()).map(number -> {
			try {
				return measured(field, new BigDecimal(Text.line(field, number.toString(), 30).replace(',', '.')));
			}
			catch (NumberFormatException ex) {
				throw notANumber(field);
			}
		});
	}

	/**
	 * With an exponent a few signs stand for millions of digits, each of them counted.
	 */
	private static BigDecimal measured(String field, BigDecimal number) {
		if (Math.abs((long) number.scale()) > MOST_DIGITS) {
			throw notANumber(field);
		}
		return number;
	}

	private static Refused notANumber(String field) {
		return Refused.invalid(field, "Indiquez un nombre, par exemple 12 ou 12,5.");
	}

	/** Whether a box was ticked; an absent box is not ticked. */
	public boolean yes(String field) {
		return value(field, Boolean.class, "oui ou non").orElse(false);
	}

	/** A day, as {@code 2026-12-01}. */
	public LocalDate requiredDate(String field) {
		return optionalDate(field).orElseThrow(() -> Refused.invalid(field, MISSING));
	}

	/** A day, as {@code 2026-12-01}, or nothing. */
	public Optional<LocalDate> optionalDate(String field) {
		return optionalText(field, 40).map(text -> {
			try {
				return LocalDate.parse(text.length() > 10 ? text.substring(0, 10) : text);
			}
			catch (DateTimeParseException ex) {
				throw Refused.invalid(field, "Indiquez une date sous la forme 2026-12-01.");
			}
		});
	}

	/**
	 * Refuses fields that nobody asked for.
	 * @param known fields that may be there without being read, such as the shown ones
	 */
	public void refuseUnread(Collection<String> known) {
		refuseUnread(() -> known);
	}

	/**
	 * The same where it costs something to know what may be there.
	 * @param known is asked only if something was not read
	 */
	void refuseUnread(Supplier<Collection<String>> known) {
		Set<String> unread = new TreeSet<>(this.values.keySet());
		unread.removeAll(this.read);
		if (!unread.isEmpty()) {
			unread.removeAll(known.get());
		}
		if (!unread.isEmpty()) {
			String field = Text.line("?", unread.iterator().next().replaceAll("[^\\w-]", "?"), 4000);
			throw Refused.invalid(field.length() > 60 ? field.substring(0, 60) : field,
					"Ce champ n’est pas attendu ici : retirez-le.");
		}
	}

	private <T> Optional<T> value(String field, Class<T> type, String expected) {
		this.read.add(field);
		Object value = this.values.get(field);
		if (value == null) {
			return Optional.empty();
		}
		if (!type.isInstance(value)) {
			throw Refused.invalid(field, "Ce champ attend %s.".formatted(expected));
		}
		return Optional.of(type.cast(value));
	}

}
