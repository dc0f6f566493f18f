package fr.intendance.offboarding;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import fr.intendance.calendar.BusinessZone;
import fr.intendance.calendar.FrenchDate;
import fr.intendance.client.Engagement;
import fr.intendance.client.EngagementReference;
import fr.intendance.client.Engagements;
import fr.intendance.client.Scan;
import fr.intendance.client.Scans;
import fr.intendance.document.Csv;
import fr.intendance.document.Documents;
import fr.intendance.document.Firm;
import fr.intendance.document.Templates;
import fr.intendance.offboarding.PackIndex.Item;
import fr.intendance.onboarding.HandedPiece;
import fr.intendance.onboarding.Pieces;
import fr.intendance.settings.Setting;
import fr.intendance.work.Ledger;
import fr.intendance.work.LedgerEntry;

import org.springframework.stereotype.Component;

/** Puts all that is the client's into one ZIP, with an index that any browser opens. */
@Component
class Packing {

	private final Documents documents;

	private final Pieces pieces;

	private final Scans scans;

	private final Ledger ledger;

	private final OpenItems openItems;

	private final PackRecords records;

	private final Engagements engagements;

	private final Templates templates;

	private final Setting<Firm> firm;

	Packing(Documents documents, Pieces pieces, Scans scans, Ledger ledger, OpenItems openItems, PackRecords records,
			Engagements engagements, Templates templates, Setting<Firm> firm) {
		this.documents = documents;
		this.pieces = pieces;
		this.scans = scans;
		this.ledger = ledger;
		this.openItems = openItems;
		this.records = records;
		this.engagements = engagements;
		this.templates = templates;
		this.firm = firm;
	}

	Pack pack(EngagementReference reference, Instant now) {
		Zip zip = new Zip(now);
		List<Item> papers = documents(reference, zip);
		List<Item> handed = pieces(reference, zip);
		handed.addAll(scans(reference, zip));
		List<LedgerEntry> entries = this.ledger.all(reference);
		List<OpenItem> open = this.openItems.of(reference);
		zip.add("registre-des-travaux.csv", ledger(entries));
		zip.add("points-ouverts.csv", openItems(open));
		Engagement engagement = this.engagements.get(reference);
		zip.add("coordonnees.csv", this.records.contact(engagement));
		zip.add("chronologie.csv", this.records.timeline(reference));
		zip.add("ouvertures-de-fichiers.csv", this.records.openings(reference));
		zip.add("journal.jsonl", this.records.journal(engagement));
		zip.add("verifier-le-journal.html", this.records.check());
		PackIndex index = new PackIndex(reference.value(), this.engagements.client(engagement).company(),
				this.firm.now().name(), LocalDate.ofInstant(now, BusinessZone.PARIS), papers, handed, entries.size(),
				entries.stream().mapToLong(LedgerEntry::minutes).sum(), open);
		zip.add("index.html",
				this.templates.render("pack/index", Locale.FRENCH, index).getBytes(StandardCharsets.UTF_8));
		return zip.pack();
	}

	private List<Item> documents(EngagementReference reference, Zip zip) {
		List<Item> items = new ArrayList<>();
		this.documents.of(reference.value()).forEach((document) -> {
			String path = "documents/" + document.fileName();
			zip.add(path, this.documents.content(document));
			items.add(new Item(document.label() + " " + document.number(), path, FrenchDate.date(document.issuedAt())));
		});
		return items;
	}

	private List<Item> pieces(EngagementReference reference, Zip zip) {
		List<Item> items = new ArrayList<>();
		for (HandedPiece piece : this.pieces.of(reference)) {
			this.pieces.content(reference, piece.code()).ifPresent((content) -> {
				String path = "pieces/" + piece.fileName();
				zip.add(path, content);
				items.add(new Item(piece.label(), path, piece.handedInAt().map(FrenchDate::date).orElse("")));
			});
		}
		return items;
	}

	private List<Item> scans(EngagementReference reference, Zip zip) {
		List<Item> items = new ArrayList<>();
		for (Scan scan : this.scans.of(reference)) {
			String path = "pieces/" + scan.fileName();
			zip.add(path, this.scans.content(reference, scan.code()).orElseThrow());
			items.add(new Item(scan.label(), path, FrenchDate.date(scan.givenAt())));
		}
		return items;
	}

	private static byte[] ledger(List<LedgerEntry> entries) {
		Csv csv = new Csv("Date", "Travail", "Service", "Pièces", "Minutes", "Réalisé par", "Résultat", "Écriture");
		entries.forEach((one) -> csv.row(one.doneOn(), one.label(), one.service(), one.pieces(), one.minutes(),
				one.worker(), one.result().value(), one.id()));
		return csv.bytes();
	}

	private static byte[] openItems(List<OpenItem> items) {
		Csv csv = new Csv("Nature", "Objet", "Depuis le");
		items.forEach((one) -> csv.row(one.kind(), one.label(), one.since()));
		return csv.bytes();
	}

}
