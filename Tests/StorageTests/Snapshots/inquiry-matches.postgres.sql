SELECT matches FROM inquiry WHERE id = $1 AND desk = $2;
