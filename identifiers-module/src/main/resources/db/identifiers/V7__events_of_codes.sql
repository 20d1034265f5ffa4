-- What can happen to a code beside being given and taken back: it is reserved, disputed, kept, superseded, voided; a recording claims it or
-- shares it with the one that has it.

alter table identifiers.ledger
    drop constraint ledger_event_check,
    add constraint ledger_event_check check (event in ('ENTERED', 'WITHDRAWN', 'ASSIGNED', 'ACCEPTED', 'ORIGIN_STATED', 'RESERVED', 'VOIDED',
        'DISPUTED', 'UPHELD', 'SUPERSEDED', 'CLAIMED', 'CLAIM_REFUSED', 'ALIASED'));
