package fr.intendance.quote;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What is chosen when a quote is prepared.
 *
 * @param formula how the time is sold
 * @param hours a month for monthly formulas, otherwise in all; a package takes the next
 * size
 * @param startOn the first day of service
 */
public record Preparation(Formula formula, BigDecimal hours, LocalDate startOn) {
}
