package fr.intendance.client;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fr.intendance.keys.BlindIndex;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds clients by the words of their company and of their contact, though both are
 * sealed: each word is kept by the blind indexes of its beginnings (ADR 0033).
 */
@Component
class NameIndex {

	private static final int SHORTEST = 3;

	/** Longer words are compared up to here. */
	private static final int LONGEST = 10;

	/** Hexadecimal digits, 96 bits: no two words share them. */
	private static final int DIGITS = 24;

	/** Keeps a word apart from an address or a number that is indexed elsewhere. */
	private static final String KIND = "name:";

	private final JdbcClient database;

	private final BlindIndex index;

	NameIndex(JdbcClient database, BlindIndex index) {
		this.database = database;
		this.index = index;
	}

	/** From now on a client is found by these names too; one statement. */
	void add(String client, String... names) {
		List<String> found = Stream.of(names)
			.flatMap((name) -> words(name).stream())
			.flatMap((word) -> beginnings(word).stream())
			.distinct()
			.map(this::blind)
			.toList();
		if (!found.isEmpty()) {
			List<String> values = new ArrayList<>();
			found.forEach((word) -> values.addAll(List.of(word, client)));
			this.database
				.sql("insert into client_word (word, client_id) values "
						+ String.join(", ", Collections.nCopies(found.size(), "(?, ?)")))
				.params(values)
				.update();
		}
	}

	/** The clients among those to be seen who have every word of a question. */
	List<String> find(String question, Sight sight, int most) {
		Set<String> words = words(question).stream().map(NameIndex::asked).map(this::blind).collect(Collectors.toSet());
		return words.isEmpty() ? List.of()
				: this.database
					.sql("select client_id from client_word where word in (:words) and " + sight.ofClients("client_id")
							+ " group by client_id having count(*) = :all order by client_id desc limit :most")
					.params(sight.parameters())
					.param("words", words)
					.param("all", words.size())
					.param("most", most)
					.query(String.class)
					.list();
	}

	/** Nobody finds the client by a name any more. */
	void remove(String client) {
		this.database.sql("delete from client_word where client_id = ?").param(client).update();
	}

	/** The words of a text as they are compared: small letters without accents. */
	static Set<String> words(String text) {
		String plain = Normalizer.normalize(text.toLowerCase(Locale.ROOT).replace("œ", "oe"), Normalizer.Form.NFD)
			.replaceAll("\\p{M}", "");
		return Stream.of(plain.split("[^\\p{L}\\p{N}]+"))
			.filter((word) -> !word.isEmpty())
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private static List<String> beginnings(String word) {
		List<String> all = new ArrayList<>();
		for (int length = Math.min(SHORTEST, word.length()); length <= Math.min(LONGEST, word.length()); length++) {
			all.add(word.substring(0, length));
		}
		return all;
	}

	private static String asked(String word) {
		return word.substring(0, Math.min(LONGEST, word.length()));
	}

	private String blind(String word) {
		return this.index.of(KIND + word).substring(0, DIGITS);
	}

}
