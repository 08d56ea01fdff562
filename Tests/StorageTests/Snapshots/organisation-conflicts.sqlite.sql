SELECT organisation, identifier FROM organisation_identifier WHERE organisation IN (
    SELECT organisation FROM organisation_identifier WHERE identifier < 'pic'
    GROUP BY organisation HAVING count(*) > 1
    UNION
    SELECT organisation FROM organisation_identifier WHERE identifier >= 'vat'
    GROUP BY organisation HAVING count(*) > 1)
ORDER BY organisation, identifier;
