import Funding

extension EligibilityCase {
    private enum Page {
        static let twinningApplicants = "https://www.mreza-mira.net/vijesti/pozivi-za-projekte/town-twinning-cerv/"
        static let twinning = "https://www.fundingprogrammesportal.gov.cy/en/call/call-town-twinning-2026-en-2026/"
        static let meaning = "https://www.developmentaid.org/grants/view/721854/town-twinning"
        static let networks = "https://easy.ee/en/grants/grant_jKnaTwbfO6G4VXDI"
        static let networksGrant = "https://www.euro-access.eu/"
        static let regulation =
            "https://github.com/legalize-dev/legalize-eu/blob/d53500783931d16857685ecab52d599b5c8e872d/eu/32021R0692.md"
        static let networks2017 = "https://podrskaudrugama.cci.hr/natjecaj/eacea-objavljen-natjecaj-mreze-gradova-2017/"
        static let europeDirect = "https://www.northsweden.eu/nyheter/2012/foernyelse-av-informationsnaetverket-europa-direkt/"
    }

    /// Citizens, Equality, Rights and Values, the programme before it, and Europe Direct.
    static let citizens = cerv + europeForCitizens + europeDirect

    private static let cerv = table(
        of: "cerv_2021_2027", on: now,
        [
            .init(
                "applicants", under: "town_twinning", told(.municipality), .met, says: ["ni söker som kommun"],
                because: "Towns and municipalities apply for twinning.", source: Page.twinningApplicants),
            .init(
                "applicants", under: "town_twinning", told(.association), .met, says: ["ni söker som förening"],
                because: "So do their twinning committees.", source: Page.twinningApplicants),
            .init(
                "applicants", under: "town_twinning", told(.region), .met, says: ["ni söker som region"],
                because: "Other local authorities than towns can apply too.", source: Page.twinningApplicants),
            .init(
                "applicants", under: "town_twinning", told(.company), .notMet, says: ["ni söker som företag"],
                because: "A company represents no town.", source: Page.twinningApplicants),
            .init(
                "applicants", under: "town_twinning", told(.farmer), .notMet, says: ["ni söker som lantbrukare"],
                because: "Nor does a farmer.", source: Page.twinningApplicants),
            .init(
                "partners", under: "town_twinning", told(.municipality, at: .katrineholm), .unknown, says: ["Ni ensamma: nej"],
                because: "Municipalities from two countries; nobody has told of the other.", source: Page.twinning),
            .init(
                "partners", under: "town_twinning", told(.municipality, at: .katrineholm, with: ["SE"]), .notMet, says: ["Sverige: nej"],
                because: "Two Swedish towns are from one country.", source: Page.twinning),
            .init(
                "partners", under: "town_twinning", told(.municipality, at: .katrineholm, with: ["FI"]), .met, says: ["Finland"],
                because: "Two countries, one of them a member.", source: Page.twinning),
            .init(
                "grant", under: "town_twinning", told(.municipality, cost: Money(whole: 8_000, .euro)), .notMet, says: ["8 455"],
                because: "The smallest lump sum is 8 455 euro.", source: Page.twinning),
            .init(
                "duration", under: "town_twinning", told(.municipality), .unknown, says: ["6–12 månader"],
                because: "A project lasts 6 to 12 months.", source: Page.twinningApplicants),
            .init(
                "participants", under: "town_twinning", told(.municipality), .unknown, says: ["Minst 50", "25"],
                because: "At least 50 take part, 25 of them invited from abroad.", source: Page.twinningApplicants),
            .init(
                "twinning", under: "town_twinning", told(.municipality), .unknown, says: ["vänorter"],
                because: "Twinning is an agreement, a plan for one or another lasting partnership.", source: Page.meaning),
            .init(
                "partners", under: "networks_of_towns", told(.municipality, at: .katrineholm, with: ["FI", "LV"]), .notMet,
                says: ["Minst 4 parter från minst 4 länder"], because: "Four partners from four countries.", source: Page.networks),
            .init(
                "partners", under: "networks_of_towns", told(.municipality, at: .katrineholm, with: ["FI", "LV", "PL"]), .met,
                says: ["Finland, Lettland och Polen"], because: "Sweden and three others are four.", source: Page.networks),
            .init(
                "partners", under: "networks_of_towns", told(.association, at: .katrineholm, with: ["FI", "LV", "PL"]), .unknown,
                says: ["Leds av kommuner"], because: "The one who leads represents a local government.", source: Page.networks),
            .init(
                "grant", under: "networks_of_towns", told(.municipality, cost: Money(whole: 90_000, .euro)), .notMet, says: ["100 000"],
                because: "A network has at least 100 000 euro.", source: Page.networksGrant),
            .init(
                "applicants", under: "daphne", told(.individual), .notMet, says: ["privatpersoner"],
                because: "Legal entities can apply.", source: Page.regulation),
            .jointly(
                under: "town_twinning", told(.municipality, at: .katrineholm, with: ["FI"]), .unknown, says: ["vänorter"],
                because: "Who and with whom fit; the twinning has to be answered.", source: Page.meaning),
            .jointly(
                under: "town_twinning", told(.company, at: .katrineholm, with: ["FI"]), .notMet, says: ["ni söker som företag"],
                because: "A company cannot apply for twinning.", source: Page.twinningApplicants),
        ])

    private static let europeForCitizens = table(
        of: "europe_for_citizens_2014_2020", on: then,
        [
            .init(
                "applicants", under: "networks_of_towns", told(.municipality), .met, says: ["ni söker som kommun"],
                because: "Towns, their committees and local or regional government could apply.", source: Page.networks2017),
            .init(
                "partners", under: "networks_of_towns", told(.municipality, at: .katrineholm, with: ["FI", "LV"]), .notMet,
                says: ["minst 4 länder"], because: "Four countries at least.", source: Page.networks2017),
            .init(
                "partners", under: "networks_of_towns", told(.municipality, at: .katrineholm, with: ["FI", "LV", "RS"]), .met,
                says: ["Serbien"], because: "Four countries, one of them a member.", source: Page.networks2017),
            .jointly(
                under: "networks_of_towns", told(.municipality, at: .katrineholm, with: ["FI", "LV", "PL"]), on: now, .notMet,
                says: ["2014–2020"], because: "CERV took over.", source: Page.networks2017),
        ])

    private static let europeDirect = table(
        of: "europe_direct", on: "2024-03-01",
        [
            .init(
                "applicants", told(.municipality), .met, says: ["ni söker som kommun"],
                because: "Public bodies can be hosts.", source: Page.europeDirect),
            .init(
                "applicants", told(.company), .notMet, says: ["ni söker som företag"],
                because: "Private bodies only where they have a public task.", source: Page.europeDirect),
            .init(
                "period", told(.municipality), on: now, .notMet, says: ["2021–2025"],
                because: "The centres were chosen for 2021 to 2025; nothing was read of the time after.", source: Page.europeDirect),
        ])
}
