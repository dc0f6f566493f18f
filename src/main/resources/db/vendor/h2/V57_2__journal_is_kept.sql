-- as with evidence: added, never changed or deleted, whoever asks
create trigger journal_event_is_kept before update, delete on journal_event
  for each row call 'fr.intendance.evidence.AppendOnly';
