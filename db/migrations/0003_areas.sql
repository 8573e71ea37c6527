-- Areas: Sweden's 21 counties (SCB's county codes), Norway's fylker (SSB's codes) and Denmark's regions (the codes of
-- Danmarks Statistik). A space may cover one, several or none of them.

set local role portal_owner;

create table app.areas (
  code     text primary key check (code ~ '^(SE|NO|DK)-[0-9]{2,4}$'),
  country  text not null check (country in ('SE', 'NO', 'DK')),
  name     text not null,
  position integer not null unique
);

insert into app.areas (country, code, name, position)
select country, country || '-' || number, name, row_number() over ()
from (values
  ('SE', '01', 'Stockholms län'), ('SE', '03', 'Uppsala län'), ('SE', '04', 'Södermanlands län'),
  ('SE', '05', 'Östergötlands län'), ('SE', '06', 'Jönköpings län'), ('SE', '07', 'Kronobergs län'),
  ('SE', '08', 'Kalmar län'), ('SE', '09', 'Gotlands län'), ('SE', '10', 'Blekinge län'), ('SE', '12', 'Skåne län'),
  ('SE', '13', 'Hallands län'), ('SE', '14', 'Västra Götalands län'), ('SE', '17', 'Värmlands län'),
  ('SE', '18', 'Örebro län'), ('SE', '19', 'Västmanlands län'), ('SE', '20', 'Dalarnas län'),
  ('SE', '21', 'Gävleborgs län'), ('SE', '22', 'Västernorrlands län'), ('SE', '23', 'Jämtlands län'),
  ('SE', '24', 'Västerbottens län'), ('SE', '25', 'Norrbottens län'),
  ('NO', '03', 'Oslo'), ('NO', '11', 'Rogaland'), ('NO', '15', 'Møre og Romsdal'), ('NO', '18', 'Nordland'),
  ('NO', '31', 'Østfold'), ('NO', '32', 'Akershus'), ('NO', '33', 'Buskerud'), ('NO', '34', 'Innlandet'),
  ('NO', '39', 'Vestfold'), ('NO', '40', 'Telemark'), ('NO', '42', 'Agder'), ('NO', '46', 'Vestland'),
  ('NO', '50', 'Trøndelag'), ('NO', '55', 'Troms'), ('NO', '56', 'Finnmark'),
  ('DK', '1081', 'Region Nordjylland'), ('DK', '1082', 'Region Midtjylland'), ('DK', '1083', 'Region Syddanmark'),
  ('DK', '1084', 'Region Hovedstaden'), ('DK', '1085', 'Region Sjælland')
) as official (country, number, name);

alter table app.areas enable row level security;
alter table app.areas force row level security;
create policy anon_select on app.areas for select to portal_anon using (true);
create policy app_select on app.areas for select to portal_app using (true);
call app.let_workflow('app.areas', 'select');

grant select on app.areas to portal_anon, portal_app;

reset role;
