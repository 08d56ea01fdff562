SELECT identifier FROM organisation_identifier WHERE organisation = (
    SELECT organisation FROM organisation_identifier WHERE identifier = $1);
