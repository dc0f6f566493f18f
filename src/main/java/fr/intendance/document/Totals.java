package fr.intendance.document;

import java.math.BigDecimal;
import java.util.List;

/**
 * The bottom of a column of prices.
 *
 * @param gross the sum of the lines before discount and VAT
 * @param discountPercent what is taken off, 0 for nothing
 * @param discount the amount taken off
 * @param net what remains, before VAT
 * @param vat the VAT, zero under the exemption
 * @param due what is to be paid
 */
public record Totals(Amount gross, BigDecimal discountPercent, Amount discount, Amount net, Amount vat, Amount due) {

	/**
	 * Adds up the lines, takes off the discount and adds the VAT in force.
	 * @param discountPercent from 0 to 100
	 */
	public static Totals of(List<Line> lines, BigDecimal discountPercent, Mentions mentions) {
		Amount gross = Line.sum(lines);
		Amount discount = gross.percent(discountPercent);
		Amount net = gross.minus(discount);
		Amount vat = net.percent(mentions.vatPercent());
		return new Totals(gross, discountPercent, discount, net, vat, net.plus(vat));
	}

}
