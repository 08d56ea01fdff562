DELETE FROM inquiry WHERE desk = ? AND purge_after < ?;
