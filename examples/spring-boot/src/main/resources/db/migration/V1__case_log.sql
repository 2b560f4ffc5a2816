-- The case system's own table.

create table case_log (
    id uuid not null primary key,
    youth varchar(40) not null,
    written_at timestamp not null,
    staff varchar(40) not null,
    text varchar(200) not null
);

create index ix_case_log_youth on case_log (youth, written_at);
