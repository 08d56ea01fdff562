SELECT day, ten_thousandths, source FROM exchange_rate WHERE day <= ? ORDER BY day DESC LIMIT 1;
