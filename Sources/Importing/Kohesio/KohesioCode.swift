import Funding

/// What Kohesio's codes mean here.
enum KohesioCode {
    /// Programmes by the Commission's number (CCI), as far as the catalogue's sources tell it.
    static let programmes: [String: Programme.ID] = [
        "2014SE16RFOP004": "eruf_oms_2014_2020", "2014SE05M9OP001": "esf_2014_2020", "2014SE16M2OP001": "leader_2014_2020",
        "2014SE06RDNP001": "landsbygdsprogrammet_2014_2020", "2021SE05SFPR001": "esf_plus_2021_2027",
        "2021TC16RFIR001": "interreg_europe_2021_2027",
    ]

    /// The language of programmes in countries that have one.
    static let languages = [
        "SE": "sv", "FI": "fi", "DK": "da", "DE": "de", "AT": "de", "EE": "et", "LV": "lv", "LT": "lt", "PL": "pl", "FR": "fr", "IT": "it",
        "ES": "es", "PT": "pt", "NL": "nl", "CZ": "cs", "SK": "sk", "SI": "sl", "HR": "hr", "HU": "hu", "RO": "ro", "BG": "bg", "EL": "el",
        "IE": "en",
    ]

    static let currencies: [String: Currency] = ["EUR": .euro, "SEK": .krona]

    static let columns: Set<String> = [
        "operation_unique_identifier", "operation_local_identifier", "operation_name_english", "operation_name_programme_language",
        "operation_summary_english", "operation_summary_programme_language", "country", "countrycode", "operation_start_date",
        "operation_end_date", "cofinancing_rate", "total_eligible_expenditure_amount", "total_eligible_expenditure_currency",
        "project_eu_budget", "beneficiary_unique_identifier", "beneficiary_name", "beneficiary_local_identifier", "fund_code", "fund_name",
        "programme_code", "programme_name", "programming_period", "policy_objective_label", "category_of_intervention", "category_label",
        "nuts1_code", "nuts1_label", "nuts2_code", "nuts2_label", "nuts3_code", "nuts3_label",
    ]
}
