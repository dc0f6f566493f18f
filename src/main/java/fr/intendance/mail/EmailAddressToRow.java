package fr.intendance.mail;

import fr.intendance.engine.RowConverter;

import org.springframework.data.convert.WritingConverter;
import org.springframework.stereotype.Component;

/** Writes an address to a column. */
@Component
@WritingConverter
class EmailAddressToRow implements RowConverter<EmailAddress, String> {

	@Override
	public String convert(EmailAddress address) {
		return address.value();
	}

}
