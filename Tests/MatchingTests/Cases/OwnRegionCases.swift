import Funding

extension EligibilityCase {
    private enum Page {
        static let strategy = "https://utvecklasormland.se/nyheter/territoriella-strategi-sormland-2030/"
        static let oneToOne = "https://utvecklasormland.se/finansiering-och-stod/finansiering-av-utvecklingsprojekt/"
        static let justTransition = "https://eufonder.se/eufonder/hittaeufinansiering/fondenforenrattvisomstallning.6392.html"
    }

    /// What Sörmland has of its own, and what it has not.
    static let ownRegion =
        table(
            of: "nationella_regionalfonden_2021_2027", on: now,
            [
                .init(
                    "applicants", told(.municipality), .met, says: ["ni söker som kommun"],
                    because: "The strategy names all the municipalities of the county.", source: Page.strategy),
                .init(
                    "applicants", told(.company), .met, says: ["ni söker som företag"],
                    because: "It names businesses too.", source: Page.strategy),
                .init(
                    "activity", told(.municipality, at: .katrineholm), .met, says: ["Södermanlands län"],
                    because: "The strategy is Sörmland's.", source: Page.strategy),
                .init(
                    "activity", told(.municipality, at: "SE121"), .notMet, says: ["dit hör inte Uppsala län"],
                    because: "Uppsala is outside the strategy of Sörmland.", source: Page.strategy),
            ])
        + table(
            of: "region_sormland_1_1", on: now,
            [
                .init(
                    "applicants", told(.municipality), .met, says: ["ni söker som kommun"],
                    because: "Municipalities, associations and organisations can apply.", source: Page.oneToOne),
                .init(
                    "applicants", told(.individual), .notMet, says: ["privatpersoner"],
                    because: "Organisations are named, not persons.", source: Page.oneToOne),
                .init(
                    "activity", told(.association, at: .katrineholm), .met, says: ["Södermanlands län", "dit hör Katrineholm"],
                    because: "The money is for development in Sörmland.", source: Page.oneToOne),
                .init(
                    "activity", told(.association, at: .skane), .notMet, says: ["dit hör inte Skåne län"],
                    because: "Skåne's development is not Region Sörmland's.", source: Page.oneToOne),
                .init(
                    "contact", told(.municipality), .unknown, says: ["strateg"],
                    because: "One talks to a strategist of the region first.", source: Page.oneToOne),
                .init(
                    "rate", told(.municipality), .met, says: ["högst 50"],
                    because: "The region pays at most half.", source: Page.oneToOne),
                .jointly(
                    told(.municipality, at: .katrineholm), .unknown, says: ["strateg"],
                    because: "All fits but the talk with the region, which has to be answered.", source: Page.oneToOne),
            ])
        + table(
            of: "jtf_2021_2027", on: now,
            [
                .init(
                    "activity", told(.municipality, at: .katrineholm), .notMet, says: ["dit hör inte Katrineholm"],
                    because: "The just transition fund is not for Sörmland.", source: Page.justTransition),
                .init(
                    "activity", told(.municipality, at: .lulea), .met, says: ["dit hör Luleå"],
                    because: "Norrbotten is one of its counties.", source: Page.justTransition),
                .jointly(
                    told(.municipality, at: .katrineholm), .notMet, says: ["dit hör inte Katrineholm"],
                    because: "The place alone decides.", source: Page.justTransition),
            ])
}
