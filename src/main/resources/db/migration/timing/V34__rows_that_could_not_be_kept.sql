-- The first rows of an imported log that could not be kept, and why; how many there were is told by the log itself.
create table imported_bad_row (
    log_id bigint not null references imported_log,
    ordinal integer not null,
    line bigint not null,
    reason varchar(500) not null,
    primary key (log_id, ordinal)
);
