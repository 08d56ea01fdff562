SELECT matches FROM inquiry WHERE id = ? AND desk = ?;
