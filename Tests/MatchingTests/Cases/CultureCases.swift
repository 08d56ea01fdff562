import Funding

extension EligibilityCase {
    private enum Page {
        static let applicants =
            "https://creativeeuropemalta.mt/homepage-blog/european-cooperation-projects-open-call-deadline-7th-september-2021/"
        static let small = "https://www.ymner.com/sv/find-financing/grants/european-cooperation-projects-small-scale-2"
        static let larger = "https://www.creativefvg.eu/bandi/european-cooperation-projects-crea-cult-2022-coop/"
    }

    private static let fourOthers: [AreaCode] = ["FI", "LV", "PL", "DE"]

    /// Creative Europe's cooperation projects of three sizes.
    static let culture = table(
        of: "creative_europe", on: now,
        [
            .init(
                "applicants", told(.municipality), .met, says: ["ni söker som kommun"],
                because: "Legal persons, public or private, in culture.", source: Page.applicants),
            .init(
                "applicants", told(.individual), .notMet, says: ["privatpersoner"],
                because: "Individuals cannot apply.", source: Page.applicants),
            .init(
                "partners", under: "cooperation_small", told(.municipality, at: .katrineholm, with: ["FI"]), .notMet,
                says: ["minst 3 länder"], because: "A small project needs three from three countries.", source: Page.small),
            .init(
                "partners", under: "cooperation_small", told(.municipality, at: .katrineholm, with: ["FI", "LV"]), .met,
                says: ["Finland och Lettland"], because: "Sweden, Finland and Latvia are three.", source: Page.small),
            .init(
                "partners", under: "cooperation_medium", told(.museum, at: .katrineholm, with: ["FI", "LV"]), .notMet,
                says: ["minst 5 länder"], because: "A medium one needs five from five.", source: Page.larger),
            .init(
                "partners", under: "cooperation_medium", told(.museum, at: .katrineholm, with: fourOthers), .met, says: ["Tyskland"],
                because: "Sweden and four others are five.", source: Page.larger),
            .init(
                "partners", under: "cooperation_large", told(.museum, at: .katrineholm, with: fourOthers), .notMet,
                says: ["minst 10 länder"],
                because: "A large one needs ten from ten.", source: Page.larger),
            .init(
                "partners", under: "cooperation_large", told(.museum, at: .katrineholm), .unknown, says: ["Minst 10 parter"],
                because: "Nobody has told of partners.", source: Page.larger),
            .init(
                "grant", under: "cooperation_small", told(.museum), .met, says: ["200 000"],
                because: "At most 200 000 euro, which refuses nobody: a grant is a part of the cost.", source: Page.small),
            .init(
                "duration", under: "cooperation_large", told(.museum), .unknown, says: ["48 månader"],
                because: "At most 48 months.", source: Page.applicants),
            .jointly(
                under: "cooperation_small", told(.municipality, at: .katrineholm, with: ["FI", "LV"]), .unknown, says: ["48 månader"],
                because: "Who and with whom fit; how long and about what have to be answered.", source: Page.applicants),
            .jointly(
                under: "cooperation_medium", told(.individual, at: .katrineholm, with: fourOthers), .notMet, says: ["privatpersoner"],
                because: "A person cannot apply, however many partners.", source: Page.applicants),
        ])
}
