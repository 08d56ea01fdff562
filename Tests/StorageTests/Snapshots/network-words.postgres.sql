SELECT network, words FROM network_membership WHERE desk = $1;
