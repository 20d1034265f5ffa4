-- Whether a release was out before, where, under which UPC, and whether it was taken down, as the label says it.

alter table release add column previously_released boolean not null default false;
alter table release add column previous_where varchar(250);
alter table release add column previous_upc varchar(14) check (previous_upc ~ '^[0-9]{8}([0-9]{4}([0-9]([0-9])?)?)?$');
alter table release add column previous_taken_down boolean not null default false;
alter table release add constraint previous_release check (previously_released
    or (previous_where is null and previous_upc is null and not previous_taken_down));
