package fr.intendance.client;

import fr.intendance.document.Siret;
import fr.intendance.document.VatNumber;
import fr.intendance.engine.RowConverter;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;
import org.springframework.stereotype.Component;

/**
 * How the value types of persons and companies stand in their columns. A number that was
 * erased is no number: it is not known any more.
 */
final class ValueConverters {

	private ValueConverters() {
	}

	@Component
	@WritingConverter
	static class NameToRow implements RowConverter<PersonName, String> {

		@Override
		public String convert(PersonName name) {
			return name.value();
		}

	}

	@Component
	@ReadingConverter
	static class RowToName implements RowConverter<String, PersonName> {

		@Override
		public PersonName convert(String row) {
			return new PersonName(row);
		}

	}

	@Component
	@WritingConverter
	static class PhoneToRow implements RowConverter<PhoneNumber, String> {

		@Override
		public String convert(PhoneNumber phone) {
			return phone.value();
		}

	}

	@Component
	@ReadingConverter
	static class RowToPhone implements RowConverter<String, PhoneNumber> {

		@Override
		public PhoneNumber convert(String row) {
			return new PhoneNumber(row);
		}

	}

	@Component
	@WritingConverter
	static class TextToRow implements RowConverter<FreeText, String> {

		@Override
		public String convert(FreeText text) {
			return text.value();
		}

	}

	@Component
	@ReadingConverter
	static class RowToText implements RowConverter<String, FreeText> {

		@Override
		public FreeText convert(String row) {
			return new FreeText(row);
		}

	}

	@Component
	@WritingConverter
	static class SiretToRow implements RowConverter<Siret, String> {

		@Override
		public String convert(Siret siret) {
			return siret.digits();
		}

	}

	@Component
	@ReadingConverter
	static class RowToSiret implements RowConverter<String, Siret> {

		@Override
		public Siret convert(String row) {
			return Siret.isValid(row) ? new Siret(row) : null;
		}

	}

	@Component
	@WritingConverter
	static class VatNumberToRow implements RowConverter<VatNumber, String> {

		@Override
		public String convert(VatNumber number) {
			return number.value();
		}

	}

	@Component
	@ReadingConverter
	static class RowToVatNumber implements RowConverter<String, VatNumber> {

		@Override
		public VatNumber convert(String row) {
			return VatNumber.isValid(row) ? new VatNumber(row) : null;
		}

	}

}
