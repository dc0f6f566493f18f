package fr.intendance.client;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import fr.intendance.keys.BlindIndex;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds the engagements that the person who is signed in may see: by reference, by the
 * whole address of a contact, by SIREN or SIRET, or by the beginnings of the words of a
 * name. Two statements at most, however many clients there are.
 */
@Service
@Transactional(readOnly = true)
public class ClientSearch {

	private static final int SIREN = 9;

	private static final int SIRET = 14;

	private final Standings standings;

	private final NameIndex names;

	private final BlindIndex index;

	private final JdbcClient database;

	ClientSearch(Standings standings, NameIndex names, BlindIndex index, JdbcClient database) {
		this.standings = standings;
		this.names = names;
		this.index = index;
		this.database = database;
	}

	/**
	 * What was found, where the firm is behind first.
	 * @param question what somebody typed
	 * @param most how many at most
	 */
	public List<EngagementLine> find(String question, int most) {
		String asked = question.strip();
		if (asked.toUpperCase(Locale.ROOT).matches("E-[A-Z0-9-]{1,32}")) {
			return List.copyOf(this.standings.of(Set.of(asked.toUpperCase(Locale.ROOT))).values());
		}
		return this.standings.ofClients(clients(asked, most), most);
	}

	private List<String> clients(String asked, int most) {
		String digits = asked.replaceAll("[\\s.]", "");
		if (digits.matches("[0-9]{%d}|[0-9]{%d}".formatted(SIREN, SIRET))) {
			return clients("select id from client where siren_index = ?", digits.substring(0, SIREN));
		}
		return asked.contains("@") ? clients("select client_id from contact where email_index = ?", asked)
				: this.names.find(asked, this.standings.sight(), most);
	}

	private List<String> clients(String sql, String secret) {
		return this.database.sql(sql).param(this.index.of(secret)).query(String.class).list();
	}

}
