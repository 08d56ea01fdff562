import Funding

extension EligibilityCase {
    private enum Page {
        static let eurodesk = "https://eurodesk.eu/program/erasmus-young-entrepreneurs"
        static let yourEurope = "https://europa.eu/youreurope/business/running-business/start-ups/erasmus-young-entrepreneurs/index_en.htm"
        static let hosts =
            "https://www.einpresswire.com/article/693412485/"
            + "calling-ukrainian-entrepreneurs-the-european-exchange-to-kick-start-your-business-journey"
        static let agency =
            "https://eismea.ec.europa.eu/funding-opportunities/calls-proposals/"
            + "erasmus-young-entrepreneurs-junior-smp-cosme-2024-eyejr_en"
        static let call = "https://fundingprogrammesportal.gov.cy/en/call/erasmus-for-young-entrepreneurs"
    }

    /// Erasmus for Young Entrepreneurs in both periods.
    static let entrepreneurs = entrepreneursThen + entrepreneursNow

    private static let entrepreneursThen = table(
        of: "eye_2014_2020", on: then,
        [
            .init(
                "applicants", under: "exchange", told(.youngEntrepreneur), .met, says: ["ny företagare"],
                because: "It was for those starting a business or with one of at most three years.", source: Page.eurodesk),
            .init(
                "applicants", under: "exchange", told(.municipality), .notMet, says: ["ni söker som kommun"],
                because: "A municipality goes on no exchange.", source: Page.eurodesk),
            .init(
                "applicants", under: "intermediary", told(.municipality), .met, says: ["ni söker som kommun"],
                because: "Chambers, incubators and start-up centres were intermediaries; no organisation was shut out.",
                source: Page.eurodesk),
            .init(
                "applicants", under: "intermediary", told(.youngEntrepreneur), .notMet, says: ["nya företagare"],
                because: "Entrepreneurs took part through an intermediary and were none.", source: Page.eurodesk),
            .init(
                "duration", under: "exchange", told(.youngEntrepreneur), .unknown, says: ["1–6 månader"],
                because: "The stay was one to six months, as the municipality's page says too.", source: Page.eurodesk),
            .init(
                "intermediary", under: "intermediary", told(.municipality), .unknown, says: ["nyföretagarcentrum"],
                because: "Whether one can do what an intermediary does has to be answered.", source: Page.eurodesk),
            .jointly(
                under: "exchange", told(.youngEntrepreneur, at: .katrineholm), .unknown, says: ["1–6 månader"],
                because: "Who fits; how long has to be answered.", source: Page.eurodesk),
            .jointly(
                under: "exchange", told(.youngEntrepreneur, at: .katrineholm), on: now, .notMet, says: ["2014–2020"],
                because: "The period on the municipality's page is over.", source: Page.eurodesk),
        ])

    private static let entrepreneursNow = table(
        of: "eye_2021_2027", on: now,
        [
            .init(
                "applicants", under: "exchange", told(.youngEntrepreneur), .met, says: ["ny företagare"],
                because: "Those who firmly intend to start or started less than three years ago.", source: Page.yourEurope),
            .init(
                "applicants", under: "exchange", told(.individual), .met, says: ["privatperson"],
                because: "Whoever plans a business need not have it yet.", source: Page.yourEurope),
            .init(
                "applicants", under: "exchange", told(.association), .notMet, says: ["ni söker som förening"],
                because: "Persons go on the exchange.", source: Page.yourEurope),
            .init(
                "seat", under: "exchange", told(.youngEntrepreneur, at: .katrineholm), .met, says: ["dit hör Katrineholm"],
                because: "One lives in a country that takes part.", source: Page.yourEurope),
            .init(
                "seat", under: "exchange", told(.youngEntrepreneur, at: "UK"), .notMet, says: ["dit hör inte Storbritannien"],
                because: "The United Kingdom is not in the list.", source: Page.yourEurope),
            .init(
                "new-entrepreneur", under: "exchange", told(.youngEntrepreneur), .unknown, says: ["över 18 år", "affärsplan"],
                because: "Age, intention, idea and plan have to be answered.", source: Page.yourEurope),
            .init(
                "applicants", under: "host", told(.company), .met, says: ["ni söker som företag"],
                because: "A host runs or manages a small or medium-sized company.", source: Page.hosts),
            .init(
                "applicants", under: "host", told(.individual), .notMet, says: ["privatperson"],
                because: "A host has a company.", source: Page.hosts),
            .init(
                "applicants", under: "intermediary-small", told(.youngEntrepreneur), .notMet, says: ["nya företagare"],
                because: "The calls are for intermediary organisations, not for entrepreneurs themselves.", source: Page.agency),
            .init(
                "grant", under: "intermediary-large", told(.municipality, cost: Money(whole: 500_000, .euro)), .notMet,
                says: ["mindre än det minsta bidraget"], because: "The larger grants begin at two million euro.", source: Page.call),
            .init(
                "grant", under: "intermediary-small", told(.municipality, cost: Money(whole: 500_000, .euro)), .met, says: ["2 000 000"],
                because: "The smaller ones are of at most two million.", source: Page.call),
            .jointly(
                under: "exchange", told(.youngEntrepreneur, at: .katrineholm), .unknown, says: ["affärsplan"],
                because: "Who and where fit; idea, plan and age have to be answered.", source: Page.yourEurope),
            .jointly(
                under: "exchange", told(.municipality, at: .katrineholm), .notMet, says: ["ni söker som kommun"],
                because: "A municipality goes on no exchange.", source: Page.yourEurope),
        ])
}
