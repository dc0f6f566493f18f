-- what falls due in a week is found by its date
create index awaited_next on awaited (next_at);
create index quote_valid_until on quote (valid_until);
create index contract_end on contract (end_on);
create index work_task_due on work_task (due_at);
create index report_answer_until on report (answer_until);
create index client_exit_hand_over_by on client_exit (hand_over_by);
create index erasure_request_due on erasure_request (due_on);
