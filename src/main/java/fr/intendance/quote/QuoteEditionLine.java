package fr.intendance.quote;

import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/** A line of a quote as it was issued. */
@Table("quote_edition_line")
record QuoteEditionLine(String reference, @Embedded.Nullable QuoteLine line) {
}
