package fr.intendance.processing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import fr.intendance.calendar.BusinessZone;
import fr.intendance.engine.FormValues;
import fr.intendance.engine.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who else touches the clients' data. */
@Service
@Transactional
public class SubProcessors {

	private final SubProcessorRepository rows;

	private final Clock clock;

	SubProcessors(SubProcessorRepository rows, Clock clock) {
		this.rows = rows;
		this.clock = clock;
	}

	/** Those who do today, or will. */
	@Transactional(readOnly = true)
	public List<SubProcessor> current() {
		return all().stream().filter((one) -> one.isThere(today()) || one.sinceOn().isAfter(today())).toList();
	}

	/** All that there ever were, the first one first. */
	@Transactional(readOnly = true)
	public List<SubProcessor> all() {
		return this.rows.findAllByOrderBySinceOnAscIdAsc();
	}

	/**
	 * One more.
	 * @throws Refused 400 naming the field
	 */
	public SubProcessor add(FormValues values) {
		String name = values.requiredLine("name", 100);
		Outsourced service = values.requiredChoice("service", Outsourced.class);
		String country = country(values);
		Transfer transfer = transfer(country, values.requiredChoice("transfer", Transfer.class));
		return this.rows
			.save(new SubProcessor(null, name, service, country, transfer, values.requiredDate("since"), null, null));
	}

	/**
	 * One less, from tomorrow on.
	 * @throws Refused 404 if it is not there; 409 if it ended
	 */
	public void end(long id) {
		SubProcessor one = this.rows.findById(id)
			.orElseThrow(() -> Refused.unknown("Ce sous-traitant n’est pas dans la liste. Rechargez la page."));
		if (one.lastDay().isPresent()) {
			throw Refused.conflict("Ce sous-traitant n’intervient déjà plus.");
		}
		this.rows.save(one.until(one.sinceOn().isAfter(today()) ? one.sinceOn() : today()));
	}

	private static String country(FormValues values) {
		String code = values.requiredLine("country", 2).toUpperCase(Locale.ROOT);
		if (!Arrays.asList(Locale.getISOCountries()).contains(code)) {
			throw Refused.invalid("country", "Choisissez le pays où sont les données.");
		}
		return code;
	}

	private static Transfer transfer(String country, Transfer chosen) {
		if (Transfer.isInside(country)) {
			return Transfer.NONE;
		}
		if (chosen == Transfer.NONE) {
			throw Refused.invalid("transfer",
					"Ce pays est hors de l’Espace économique européen : choisissez ce qui permet le transfert.");
		}
		return chosen;
	}

	private LocalDate today() {
		return LocalDate.ofInstant(this.clock.instant(), BusinessZone.PARIS);
	}

}
