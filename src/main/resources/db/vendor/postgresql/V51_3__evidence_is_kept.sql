-- evidence is added, never changed or deleted, whoever asks
create function evidence_is_kept() returns trigger language plpgsql as $$
begin
  raise exception 'Evidence is added, never changed or deleted';
end
$$;
create trigger evidence_event_is_kept before update or delete or truncate on evidence_event
  for each statement execute function evidence_is_kept();
create trigger evidence_chain_is_kept before update or delete or truncate on evidence_chain
  for each statement execute function evidence_is_kept();
