-- What an auditor looks for looks by: when, who, and what at. Only the few kinds there are are read from the last.
create index access_log_by_moment on access_log (happened_at, id);
create index access_log_by_worker on access_log (worker_id, happened_at, id);
create index access_log_by_kind on access_log (what, happened_at, id);
