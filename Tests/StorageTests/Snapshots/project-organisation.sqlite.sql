SELECT organisation FROM organisation_identifier WHERE identifier = ?;

SELECT organisation FROM organisation_identifier WHERE identifier = ?;
