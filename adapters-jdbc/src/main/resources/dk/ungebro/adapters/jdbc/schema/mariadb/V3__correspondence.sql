-- What a party and its partners have sent each other, on MariaDB.

create table if not exists ungebro_track (
    party varchar(8) not null,
    partner varchar(8) not null,
    way varchar(8) not null,
    series varchar(8) not null,
    last_number bigint not null,
    noted_at datetime(6) not null,
    primary key (party, partner, way, series)
) engine = innodb character set utf8mb4 collate utf8mb4_nopad_bin;

create table if not exists ungebro_open_number (
    party varchar(8) not null,
    partner varchar(8) not null,
    way varchar(8) not null,
    series varchar(8) not null,
    from_number bigint not null,
    to_number bigint not null,
    open_since datetime(6) not null,
    content longblob,
    primary key (party, partner, way, series, from_number)
) engine = innodb character set utf8mb4 collate utf8mb4_nopad_bin;

create table if not exists ungebro_receipt (
    party varchar(8) not null,
    message varchar(60) not null,
    level_reached smallint not null,
    code varchar(40),
    primary key (party, message)
) engine = innodb character set utf8mb4 collate utf8mb4_nopad_bin;

alter table ungebro_quarantine add column if not exists owner varchar(40);

insert into ungebro_schema (script)
select 'V3__correspondence' from dual where not exists (select 1 from ungebro_schema where script = 'V3__correspondence');
