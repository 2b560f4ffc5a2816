-- The turns in which nodes serve parties, on H2.

create table if not exists ungebro_turn (
    party character varying(8) not null,
    round character varying(40) not null,
    served_at timestamp(6) not null default timestamp '1970-01-01 00:00:00',
    lease_owner character varying(60),
    lease_until timestamp(6),
    primary key (party, round)
);

create index if not exists ix_ungebro_turn_next on ungebro_turn (round, served_at, party);

insert into ungebro_schema (script)
select 'V2__turns' where not exists (select 1 from ungebro_schema where script = 'V2__turns');
