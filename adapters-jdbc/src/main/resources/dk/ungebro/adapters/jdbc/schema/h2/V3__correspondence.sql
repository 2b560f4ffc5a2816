-- What a party and its partners have sent each other, on H2.

create table if not exists ungebro_track (
    party character varying(8) not null,
    partner character varying(8) not null,
    way character varying(8) not null,
    series character varying(8) not null,
    last_number bigint not null,
    noted_at timestamp(6) not null,
    primary key (party, partner, way, series)
);

create table if not exists ungebro_open_number (
    party character varying(8) not null,
    partner character varying(8) not null,
    way character varying(8) not null,
    series character varying(8) not null,
    from_number bigint not null,
    to_number bigint not null,
    open_since timestamp(6) not null,
    content binary large object,
    primary key (party, partner, way, series, from_number)
);

create table if not exists ungebro_receipt (
    party character varying(8) not null,
    message character varying(60) not null,
    level_reached smallint not null,
    code character varying(40),
    primary key (party, message)
);

alter table ungebro_quarantine add column if not exists owner character varying(40);

insert into ungebro_schema (script)
select 'V3__correspondence' where not exists (select 1 from ungebro_schema where script = 'V3__correspondence');
