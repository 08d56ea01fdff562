import Funding

extension EligibilityCase {
    private enum Page {
        /// Regulation (EU) 2021/783, Articles 9 and 12.
        static let regulation =
            "https://github.com/legalize-dev/legalize-eu/blob/79db1ba06dfb11932e6d964bcbed5510feee1f25/eu/32021R0783.md"
        static let objectives = "https://oeil.secure.europarl.europa.eu/oeil/en/document-summary?id=1655437"
        static let cityFacility = "https://www.eucityfacility.eu/5th-call#msdynttrid=99Cjeagt2V55rO-S34hmfZTGa_krElqCx6JsBuTGQyU"
    }

    /// LIFE and the European City Facility.
    static let environment =
        table(
            of: "life_2021_2027", on: now,
            [
                .init(
                    "applicants", told(.municipality), .met, says: ["ni söker som kommun"],
                    because: "Legal entities can apply.", source: Page.regulation),
                .init(
                    "applicants", told(.individual), .notMet, says: ["privatpersoner"],
                    because: "Natural persons are not eligible.", source: Page.regulation),
                .init(
                    "theme", under: "sap_nature", told(.municipality), .unknown, says: ["teman"],
                    because: "Whether a project halts the loss of nature is for a person to judge.", source: Page.objectives),
                .init(
                    "eu_rate", under: "sap_climate", told(.municipality), .met, says: ["högst 60"],
                    because: "At most 60 percent outside nature and biodiversity.", source: Page.regulation),
                .jointly(
                    under: "sap_nature", told(.association, at: .katrineholm), .unknown, says: ["teman"],
                    because: "Who applies fits; what it is about has to be answered.", source: Page.objectives),
                .jointly(
                    under: "sap_nature", told(.individual, at: .katrineholm), .notMet, says: ["privatpersoner"],
                    because: "A person is refused, whatever the project.", source: Page.regulation),
            ])
        + table(
            of: "eucf", on: now,
            [
                .init(
                    "applicants", told(.municipality), .met, says: ["ni söker som kommun"],
                    because: "Local authorities and groupings of them.", source: Page.cityFacility),
                .init(
                    "applicants", told(.association), .notMet, says: ["ni söker som förening"],
                    because: "An association is no local authority.", source: Page.cityFacility),
                .init(
                    "partners", told(.municipality, at: .katrineholm), .met, says: ["Ni kan söka ensamma"],
                    because: "One municipality alone may apply.", source: Page.cityFacility),
                .init(
                    "plan", told(.municipality), .unknown, says: ["klimat- eller energiplan"],
                    because: "The municipality has a plan with targets for emissions.", source: Page.cityFacility),
            ])
}
