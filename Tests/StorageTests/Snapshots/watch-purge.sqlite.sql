DELETE FROM watch WHERE desk = ? AND purge_after < ?;
