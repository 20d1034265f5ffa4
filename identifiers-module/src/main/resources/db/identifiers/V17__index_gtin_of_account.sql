-- A number, or the beginning of one, is looked for among those of an account.
create index upc_assignment_codes on identifiers.upc_assignment (account_id, gtin);
