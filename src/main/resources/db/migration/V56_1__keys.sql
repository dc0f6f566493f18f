-- which key store the sealed columns of this database belong to
create table key_store (
  id integer primary key,
  fingerprint varchar(64) not null
);

-- whose a row is must stand in the row
alter table outgoing_text add column engagement varchar(64);
update outgoing_text set engagement = (select m.engagement from outgoing_mail m where m.id = outgoing_text.mail);
alter table outgoing_text alter column engagement set not null;
alter table outgoing_attachment add column engagement varchar(64);
update outgoing_attachment
  set engagement = (select m.engagement from outgoing_mail m where m.id = outgoing_attachment.mail);
alter table outgoing_attachment alter column engagement set not null;
alter table piece_content add column engagement varchar(40);
update piece_content set engagement = (select p.engagement from piece p where p.id = piece_content.piece);
alter table piece_content alter column engagement set not null;
alter table quote_edition_line add column reference varchar(40);
update quote_edition_line
  set reference = (select e.reference from quote_edition e where e.number = quote_edition_line.edition);
alter table quote_edition_line alter column reference set not null;

-- what is sealed is found by its blind index, see db/vendor
drop index contact_email;
drop index client_siren;
drop index outgoing_mail_by_recipient;
drop index outgoing_mail_by_conversation;
drop index refused_address_address;

-- what is sealed is longer than what was written
alter table outgoing_mail alter column recipient set data type varchar;
alter table outgoing_mail alter column subject set data type varchar;
alter table outgoing_mail alter column objection_link set data type varchar;
alter table outgoing_mail alter column answer set data type varchar;
alter table client alter column company set data type varchar;
alter table client alter column siren set data type varchar;
alter table client alter column siret set data type varchar;
alter table client alter column street set data type varchar;
alter table client alter column postal_code set data type varchar;
alter table client alter column city set data type varchar;
alter table client alter column vat_number set data type varchar;
alter table contact alter column name set data type varchar;
alter table contact alter column email set data type varchar;
alter table contact alter column phone set data type varchar;
alter table engagement alter column message set data type varchar;
alter table engagement alter column source set data type varchar;
alter table timeline_entry alter column said set data type varchar;
alter table late_answer alter column text set data type varchar;
alter table late_answer alter column follow_up set data type varchar;
alter table refused_address alter column address set data type varchar;
alter table first_contact alter column reason set data type varchar;
alter table first_contact alter column notes set data type varchar;
alter table first_contact alter column findings set data type varchar;
alter table past_call alter column reason set data type varchar;
alter table past_call alter column notes set data type varchar;
alter table needs_review alter column review_reason set data type varchar;
alter table needs_review alter column advice set data type varchar;
alter table questionnaire_answer alter column answer set data type varchar;
alter table specification_correction alter column text set data type varchar;
alter table quote alter column reason set data type varchar;
alter table quote_line alter column label set data type varchar;
alter table quote_line alter column detail set data type varchar;
alter table quote_edition_line alter column label set data type varchar;
alter table quote_edition_line alter column detail set data type varchar;
alter table quote_answer alter column name set data type varchar;
alter table quote_answer alter column consents set data type varchar;
alter table quote_answer alter column capacity set data type varchar;
alter table quote_answer alter column text set data type varchar;
alter table onboarding alter column kick_off_notes set data type varchar;
alter table contract_signature alter column name set data type varchar;
alter table contract_signature alter column consents set data type varchar;
alter table contract_signature alter column capacity set data type varchar;
alter table piece alter column note set data type varchar;
alter table piece alter column reason set data type varchar;
alter table withdrawal_right alter column name set data type varchar;
alter table contract_change alter column reason set data type varchar;
alter table work_task alter column label set data type varchar;
alter table work_task alter column instructions set data type varchar;
alter table work_task alter column returned_because set data type varchar;
alter table ledger_entry alter column label set data type varchar;
alter table ledger_entry alter column result set data type varchar;
alter table report alter column summary set data type varchar;
alter table report alter column answer_text set data type varchar;
alter table report_area alter column label set data type varchar;
alter table report_deadline alter column label set data type varchar;
alter table report_invoice_line alter column label set data type varchar;
alter table report_invoice_line alter column detail set data type varchar;
alter table report_correction alter column label set data type varchar;
alter table report_correction alter column reason set data type varchar;
alter table departure alter column reason set data type varchar;
alter table client_exit alter column kept set data type varchar;
alter table delegated_access alter column label set data type varchar;
alter table reminder_call alter column notes set data type varchar;
alter table received_mail alter column sender set data type varchar;
alter table received_mail alter column subject set data type varchar;
alter table reply alter column sender set data type varchar;
alter table reply alter column subject set data type varchar;
alter table reply alter column text set data type varchar;
alter table reply alter column follow_up set data type varchar;
