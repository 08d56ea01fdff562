import Funding

extension EligibilityCase {
    private enum Page {
        static let questions = "https://www.migrationsverket.se/Andra-aktorer/EU-fonder/Fragor-och-svar.html"
        static let share2014 = "https://www.sbhss.eu/sv/eu-ger-ekonomiskt-stod-till-svensk-flyktingverksamhet/"
        static let fund = "https://eufonder.se/eufonder/hittaeufinansiering/asylmigrationsochintegrationsfonden.6401.html"
        static let period = "https://www.migrationsverket.se/Andra-aktorer/EU-fonder/Programperiod-2021-2027.html"
        static let calls2022 =
            "https://www.migrationsverket.se/Andra-aktorer/EU-fonder/Nyhetsarkiv-Fonder/Nyheter-for-Fonder/"
            + "2022-03-24-Utlysningar-oppnar-24-mars.html"
    }

    /// The asylum, migration and integration fund in both periods.
    static let asylum =
        table(
            of: "amif_2014_2020", on: then,
            [
                .init(
                    "applicants", told(.municipality), .met, says: ["ni söker som kommun"],
                    because: "Authorities, municipalities and county councils could apply.", source: Page.questions),
                .init(
                    "applicants", told(.association), .met, says: ["ni söker som förening"],
                    because: "Voluntary organisations could.", source: Page.questions),
                .init(
                    "applicants", told(.individual), .notMet, says: ["privatpersoner"],
                    because: "Private individuals could not.", source: Page.questions),
                .init(
                    "applicants", told(), .unknown, says: ["Öppet för kommuner"],
                    because: "Nobody has said who applies.", source: Page.questions),
                .init(
                    "target-group", told(.association), .unknown, says: ["tredjelandsmedborgare"],
                    because: "Projects were only for third-country nationals.", source: Page.questions),
                .init(
                    "own-contribution", told(.municipality), .met, says: ["minst 25"],
                    because: "A quarter had to come from elsewhere.", source: Page.share2014),
                .jointly(
                    told(.association), .unknown, says: ["tredjelandsmedborgare"],
                    because: "Who applies fits; whom the project is for has to be answered.", source: Page.questions),
                .jointly(
                    told(.individual), .notMet, says: ["privatpersoner"],
                    because: "A person is refused, whatever the project.", source: Page.questions),
                .jointly(
                    told(.association), on: now, .notMet, says: ["2014–2020", "tar inte längre emot"],
                    because: "The period on the municipality's page is over.", source: Page.questions),
            ])
        + table(
            of: "amif_2021_2027", on: now,
            [
                .init(
                    "applicants", told(.municipality), .met, says: ["ni söker som kommun"],
                    because: "Regions, municipalities and state authorities can apply.", source: Page.fund),
                .init(
                    "applicants", told(.association), .met, says: ["ni söker som förening"],
                    because: "Non-profit and economic associations can.", source: Page.fund),
                .init(
                    "applicants", told(.individual), .notMet, says: ["privatpersoner"],
                    because: "Private individuals cannot.", source: Page.fund),
                .init(
                    "applicants", told(.other), .unknown, says: ["Öppet för kommuner"],
                    because: "Another organisation may be one of those that the list names.", source: Page.fund),
                .init(
                    "activity", told(.association, at: .katrineholm), .met, says: ["dit hör Katrineholm"],
                    because: "Projects may be anywhere in Sweden.", source: Page.fund),
                .init(
                    "activity", told(.association, at: "DE"), .notMet, says: ["dit hör inte Tyskland"],
                    because: "In Sweden, or for some objectives outside the EU: not in another member state.", source: Page.fund),
                .init(
                    "target-group", under: "integration", told(.association), .unknown, says: ["medborgarskap"],
                    because: "It is for people without Swedish or EU citizenship.", source: Page.period),
                .init(
                    "rate", told(.association), .met, says: ["högst 75"],
                    because: "The usual share is 75 percent.", source: Page.calls2022),
                .jointly(
                    under: "integration", told(.association, at: .katrineholm), .unknown, says: ["medborgarskap"],
                    because: "Who and where fit; whom it is for has to be answered.", source: Page.period),
                .jointly(
                    under: "integration", told(.individual, at: .katrineholm), .notMet, says: ["privatpersoner"],
                    because: "A person is refused, whatever the project.", source: Page.fund),
            ])
}
