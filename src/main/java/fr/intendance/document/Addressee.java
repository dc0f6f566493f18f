package fr.intendance.document;

import java.util.Locale;

/**
 * For whom a document is issued, and so in which language.
 *
 * @param engagement the reference of the engagement it belongs to
 * @param party as the document names them
 * @param language French or English, as they are written to
 * @param abroad whether they are a business of another state of the Union and gave its
 * VAT number, so that they owe the VAT there
 */
public record Addressee(String engagement, Party party, Locale language, boolean abroad) {
}
