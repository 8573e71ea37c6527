-- The portal's statements are short: compiling one takes longer than running it, so the logins do without (jit).

alter role portal_app set jit = off;
alter role portal_anon set jit = off;
alter role portal_auth set jit = off;
alter role portal_worker set jit = off;
