-- Beside its default a label may have further roots, of the same account.
create table identifiers.isrc_label_other_root (
    label_root_id uuid not null references identifiers.isrc_label_root (id) on delete cascade,
    root_id uuid not null references identifiers.isrc_root (id),
    primary key (label_root_id, root_id)
);
create index isrc_label_other_root_root on identifiers.isrc_label_other_root (root_id);

create function identifiers.check_label_other_root() returns trigger language plpgsql as $$
begin
    if not exists (
        select from identifiers.isrc_label_root l join identifiers.isrc_root r on r.account_id = l.account_id
        where l.id = new.label_root_id and r.id = new.root_id) then
        raise exception 'a label is numbered from roots of its account' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger isrc_label_other_root_of_account before insert or update on identifiers.isrc_label_other_root
    for each row execute function identifiers.check_label_other_root();
