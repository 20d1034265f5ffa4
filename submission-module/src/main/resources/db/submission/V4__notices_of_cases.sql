-- Beside the batches of codes, owners are told of duplicate cases: such a notice is of no release and rests on no permission.

alter table submission.notice
    alter column release drop not null,
    alter column release_title drop not null,
    alter column acceptance drop not null,
    add constraint notice_of_a_batch_or_not check (num_nonnulls(release, release_title, acceptance) in (0, 3));
