package fr.intendance.document;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * A document as it may look in life; one for each kind, found by {@link TemplateTest}.
 */
public interface DocumentFixture {

	DocumentTemplate template();

	DocumentView view(Imprint imprint);

	/** The same with three hundred lines, where it has lines. */
	default DocumentView longView(Imprint imprint) {
		return view(imprint);
	}

	/** What is written in the language of the document. */
	static String in(Imprint imprint, String french, String english) {
		return (imprint.language() == Locale.ENGLISH) ? english : french;
	}

	/** A list of three hundred, made of these in turn. */
	static <T> List<T> threeHundred(List<T> few) {
		return IntStream.range(0, 300).mapToObj((number) -> few.get(number % few.size())).toList();
	}

}
