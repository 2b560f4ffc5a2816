-- What a party and its partners have sent each other, on PostgreSQL.

create table if not exists ungebro_track (
    party varchar(8) collate "C" not null,
    partner varchar(8) collate "C" not null,
    way varchar(8) collate "C" not null,
    series varchar(8) collate "C" not null,
    last_number bigint not null,
    noted_at timestamp(6) not null,
    primary key (party, partner, way, series)
);

create table if not exists ungebro_open_number (
    party varchar(8) collate "C" not null,
    partner varchar(8) collate "C" not null,
    way varchar(8) collate "C" not null,
    series varchar(8) collate "C" not null,
    from_number bigint not null,
    to_number bigint not null,
    open_since timestamp(6) not null,
    content bytea,
    primary key (party, partner, way, series, from_number)
);

create table if not exists ungebro_receipt (
    party varchar(8) collate "C" not null,
    message varchar(60) collate "C" not null,
    level_reached smallint not null,
    code varchar(40) collate "C",
    primary key (party, message)
);

alter table ungebro_quarantine add column if not exists owner varchar(40) collate "C";

insert into ungebro_schema (script)
select 'V3__correspondence' where not exists (select 1 from ungebro_schema where script = 'V3__correspondence');
