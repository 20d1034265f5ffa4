-- null until the person has signed in with a password
alter table person add last_sign_in_at timestamp(6) with time zone;
