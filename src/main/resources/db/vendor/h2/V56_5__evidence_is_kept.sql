-- evidence is added, never changed or deleted, whoever asks
create trigger evidence_event_is_kept before update, delete on evidence_event
  for each row call 'fr.intendance.evidence.AppendOnly';
