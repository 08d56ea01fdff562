/// The protocol's values of an applicant's type, which are those of the United States.
enum ApplicantType: String, Sendable, Hashable, CaseIterable {
    case individual, organization
    case stateGovernment = "government_state"
    case countyGovernment = "government_county"
    case municipalGovernment = "government_municipal"
    case specialDistrictGovernment = "government_special_district"
    case tribalGovernment = "government_tribal"
    case otherTribalOrganization = "organization_tribal_other"
    case independentSchoolDistrict = "school_district_independent"
    case publicHigherEducation = "higher_education_public"
    case privateHigherEducation = "higher_education_private"
    case nonprofitWith501c3 = "non_profit_with_501c3"
    case nonprofitWithout501c3 = "nonprofit_without_501c3"
    case smallBusiness = "for_profit_small_business"
    case otherBusiness = "for_profit_not_small_business"
    case unrestricted, custom
}
