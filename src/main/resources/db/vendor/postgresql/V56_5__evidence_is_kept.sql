-- evidence is added, never changed or deleted, whoever asks
create trigger evidence_event_is_kept before update or delete or truncate on evidence_event
  for each statement execute function evidence_is_kept();
