SELECT organisation FROM organisation_identifier WHERE identifier = $1;

SELECT organisation FROM organisation_identifier WHERE identifier = $1;
