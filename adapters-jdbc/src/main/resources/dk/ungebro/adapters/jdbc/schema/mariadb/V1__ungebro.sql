-- The tables of Ungebro on MariaDB. Each statement may be run again, also after a run that broke off.

create table if not exists ungebro_schema (
    script varchar(60) not null,
    primary key (script)
) engine = innodb character set utf8mb4 collate utf8mb4_nopad_bin;

create table if not exists ungebro_case (
    party varchar(8) not null,
    youth varchar(40) not null,
    version bigint not null,
    primary key (party, youth)
) engine = innodb character set utf8mb4 collate utf8mb4_nopad_bin;

create table if not exists ungebro_journal (
    party varchar(8) not null,
    youth varchar(40) not null,
    number bigint not null,
    recorded_at datetime(6) not null,
    caller mediumtext not null,
    fact mediumtext not null,
    primary key (party, youth, number)
) engine = innodb character set utf8mb4 collate utf8mb4_nopad_bin;

create table if not exists ungebro_handled (
    party varchar(8) not null,
    message varchar(60) not null,
    digest varchar(64) not null,
    primary key (party, message)
) engine = innodb character set utf8mb4 collate utf8mb4_nopad_bin;

create table if not exists ungebro_duty (
    party varchar(8) not null,
    youth varchar(40) not null,
    kind varchar(40) not null,
    subject varchar(60) not null,
    opened_at datetime(6) not null,
    due date not null,
    origin varchar(10) not null,
    suspended boolean not null,
    recipient varchar(40) not null,
    fulfilled_at datetime(6),
    annulled_at datetime(6),
    pending boolean not null,
    primary key (party, youth, kind, subject)
) engine = innodb character set utf8mb4 collate utf8mb4_nopad_bin;

create index if not exists ix_ungebro_duty_pending on ungebro_duty (party, pending, due, youth, kind, subject);

create index if not exists ix_ungebro_duty_recipient on ungebro_duty (party, recipient, pending, due, youth, kind, subject);

create index if not exists ix_ungebro_duty_due on ungebro_duty (party, due, youth, kind, subject);

create table if not exists ungebro_outbox (
    party varchar(8) not null,
    id varchar(120) not null,
    place bigint not null auto_increment,
    content mediumtext not null,
    attempts integer not null,
    not_before datetime(6),
    lease_owner varchar(60),
    lease_until datetime(6),
    primary key (party, id),
    key (place)
) engine = innodb character set utf8mb4 collate utf8mb4_nopad_bin;

create index if not exists ix_ungebro_outbox_place on ungebro_outbox (party, place);

create table if not exists ungebro_quarantine (
    party varchar(8) not null,
    id varchar(120) not null,
    held_at datetime(6) not null,
    code mediumtext not null,
    content longblob not null,
    primary key (party, id)
) engine = innodb character set utf8mb4 collate utf8mb4_nopad_bin;

create table if not exists ungebro_audit (
    party varchar(8) not null,
    youth varchar(40) not null,
    place bigint not null auto_increment,
    made_at datetime(6) not null,
    caller mediumtext not null,
    action varchar(20) not null,
    rule_id varchar(40) not null,
    recipient varchar(8),
    message varchar(60),
    primary key (party, youth, place),
    key (place)
) engine = innodb character set utf8mb4 collate utf8mb4_nopad_bin;

create table if not exists ungebro_party (
    party varchar(8) not null,
    profile mediumtext not null,
    primary key (party)
) engine = innodb character set utf8mb4 collate utf8mb4_nopad_bin;

create table if not exists ungebro_youth_register (
    youth varchar(40) not null,
    cpr varchar(10) not null,
    name text,
    birth_date date not null,
    municipality varchar(3),
    guardian_known boolean not null,
    address_protected boolean not null,
    primary key (youth)
) engine = innodb character set utf8mb4 collate utf8mb4_nopad_bin;

create table if not exists ungebro_youth_number (
    cpr varchar(10) not null,
    youth varchar(40) not null,
    primary key (cpr)
) engine = innodb character set utf8mb4 collate utf8mb4_nopad_bin;

insert into ungebro_schema (script)
select 'V1__ungebro' from dual where not exists (select 1 from ungebro_schema where script = 'V1__ungebro');
