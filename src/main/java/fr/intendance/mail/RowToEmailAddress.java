package fr.intendance.mail;

import fr.intendance.engine.RowConverter;

import org.springframework.data.convert.ReadingConverter;
import org.springframework.stereotype.Component;

/** Reads an address from a column. */
@Component
@ReadingConverter
class RowToEmailAddress implements RowConverter<String, EmailAddress> {

	@Override
	public EmailAddress convert(String row) {
		return EmailAddress.stored(row);
	}

}
