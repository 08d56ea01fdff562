SELECT day, ten_thousandths, source FROM exchange_rate WHERE day <= $1 ORDER BY day DESC LIMIT 1;
