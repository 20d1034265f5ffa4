-- Who permits that codes are generated, and in which right. What was accepted before does not say so. The same version may be accepted
-- again in another right; the latest acceptance counts.
alter table submission.terms_acceptance
    add rights_owner text check (length(rights_owner) between 1 and 200),
    add rights_basis text check (rights_basis in ('OWNER', 'EXCLUSIVE_LICENSEE')),
    add constraint owner_with_basis check ((rights_owner is null) = (rights_basis is null)),
    drop constraint terms_acceptance_account_terms_version_key;
create index terms_acceptance_latest on submission.terms_acceptance (account, terms_version, said_at);
