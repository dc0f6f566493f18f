package fr.intendance.processing;

import java.util.Optional;

import fr.intendance.engine.FormValues;
import fr.intendance.engine.Refused;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whom people may write to about their data. */
@Service
@Transactional
public class Officers {

	private final JdbcClient database;

	Officers(JdbcClient database) {
		this.database = database;
	}

	/** The one in office. */
	@Transactional(readOnly = true)
	public Optional<Officer> current() {
		return this.database.sql("select name, email from data_protection_officer")
			.query((row, number) -> new Officer(row.getString("name"), row.getString("email")))
			.optional();
	}

	/**
	 * Names another one, or none where both fields are empty.
	 * @throws Refused 400 naming the field
	 */
	public void name(FormValues values) {
		Optional<String> name = values.optionalLine("officer", 100);
		Optional<String> email = values.optionalLine("email", 254);
		if (name.isPresent() != email.isPresent()) {
			throw Refused.invalid(name.isPresent() ? "email" : "officer",
					"Indiquez le nom et l’adresse, ou laissez les deux champs vides.");
		}
		email.filter((one) -> !one.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+")).ifPresent((one) -> {
			throw Refused.invalid("email", "Indiquez une adresse comme dpo@cabinet.fr.");
		});
		this.database.sql("delete from data_protection_officer").update();
		name.ifPresent(
				(one) -> this.database.sql("insert into data_protection_officer (id, name, email) values (1, ?, ?)")
					.params(one, email.orElseThrow())
					.update());
	}

}
