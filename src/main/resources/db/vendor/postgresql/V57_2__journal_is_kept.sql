-- as with evidence: added, never changed or deleted, whoever asks
create trigger journal_event_is_kept before update or delete or truncate on journal_event
  for each statement execute function evidence_is_kept();
