DELETE FROM watch WHERE desk = $1 AND purge_after < $2;
