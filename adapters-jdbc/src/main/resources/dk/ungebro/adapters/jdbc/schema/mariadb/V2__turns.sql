-- The turns in which nodes serve parties, on MariaDB.

create table if not exists ungebro_turn (
    party varchar(8) not null,
    round varchar(40) not null,
    served_at datetime(6) not null default '1970-01-01 00:00:00',
    lease_owner varchar(60),
    lease_until datetime(6),
    primary key (party, round)
) engine = innodb character set utf8mb4 collate utf8mb4_nopad_bin;

create index if not exists ix_ungebro_turn_next on ungebro_turn (round, served_at, party);

insert into ungebro_schema (script)
select 'V2__turns' from dual where not exists (select 1 from ungebro_schema where script = 'V2__turns');
