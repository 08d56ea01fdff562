import Funding

extension EligibilityCase {
    private enum Page {
        static let ministry =
            "https://www.mrrb.bg/en/infrastructure-and-programmes/programmes-for-territorial-cooperation-2014-2020/"
            + "interreg-europe-2014-2020-interregional-cooperation-programme/"
        static let commission =
            "https://ec.europa.eu/commission/commissioners/2014-2019/cretu/announcements/"
            + "interreg-europe-eu-invests-359-million-euro-exchange-experiences-and-good-practices-among-european_en"
        static let thirdCall2014 = "https://www.idival.org/third-call-interreg-europe-programme-is-open/"
        static let thirdCall = "https://fasi.eu/en/grants/21730879-e92d-4e5f-ab9a-4fc1e15598bf"
        static let document = "https://scribd.com/document/724764509/Interreg-Europe-2021-2027-CP-0"
        static let grants =
            "https://www.rrvz.hr/2024/03/najava-treceg-poziva-na-dostavu-projektnih-prijedlogau-sklopu-interreg-europe-programa/"
        static let length = "https://interreg.no/kalender/europe-third-call-for-projects"
        static let site = "https://www.interregeurope.eu/"
        static let balticHub = "https://www.balticwaterhub.net/funding/interreg-baltic-sea-region-programme-2021-2027"
        static let checklist = "https://interreg-baltic.eu/funding/checklist"
        static let balticApplicants = "https://interreg-baltic.eu/test-publish-jessica/"
        static let urbact = "https://urbact.eu/get-involved?utm_source=sendinblue&utm_campaign=Newsletter%20January%202023&utm_medium=email"
        static let formez = "http://europa.formez.it/content/programma-urbact-iv-bando-action-planning-network-scadenza-31032023"
        static let access = "https://www.accesseurope.ie/open-funds/urbact-action-planning-networks"
    }

    /// Interreg Europe in both periods, the Baltic Sea Region and URBACT.
    static let interreg = europeThen + europeNow + balticSea + urbact

    private static let europeThen = table(
        of: "interreg_europe_2014_2020", on: then,
        [
            .init(
                "applicants", told(.municipality), .met, says: ["ni söker som kommun"],
                because: "Local public authorities could take part.", source: Page.ministry),
            .init(
                "applicants", told(.company), .notMet, says: ["ni söker som företag"],
                because: "Of private bodies only those without profit could.", source: Page.ministry),
            .init(
                "seat", told(.municipality, at: .katrineholm), .met, says: ["dit hör Katrineholm"],
                because: "All EU member states took part.", source: Page.commission),
            .init(
                "seat", told(.municipality, at: "UK"), .met, says: ["dit hör Storbritannien"],
                because: "There were 28 member states then, the United Kingdom among them.", source: Page.commission),
            .init(
                "seat", told(.municipality, at: "UA"), .notMet, says: ["dit hör inte Ukraina"],
                because: "Beside the member states only Norway and Switzerland took part.", source: Page.commission),
            .init(
                "partners", told(.municipality, at: .katrineholm), .unknown, says: ["minst 3 länder", "Ni ensamma: nej"],
                because: "Three countries at least; nobody has told of partners.", source: Page.thirdCall2014),
            .init(
                "partners", told(.municipality, at: .katrineholm, with: ["FI"]), .notMet, says: ["Med partner i Finland: nej"],
                because: "Sweden and Finland are two countries.", source: Page.thirdCall2014),
            .init(
                "partners", told(.municipality, at: .katrineholm, with: ["NO", "CH"]), .notMet, says: ["EU-land"],
                because: "Two partners at least had to be from member states.", source: Page.thirdCall2014),
            .init(
                "partners", told(.municipality, at: .katrineholm, with: ["FI", "IT"]), .met, says: ["Finland och Italien"],
                because: "Three member states are enough.", source: Page.thirdCall2014),
            .jointly(
                under: "cooperation-project", told(.municipality, at: .katrineholm, with: ["FI", "IT"]), .unknown, says: ["36–60 månader"],
                because: "Projects lasted three to five years; nobody has told how long this one is.", source: Page.commission),
            .jointly(
                told(.municipality, at: .katrineholm, with: ["FI", "IT"]), on: now, .notMet, says: ["2014–2020"],
                because: "The period on the municipality's page is over.", source: Page.commission),
        ])

    private static let europeNow = table(
        of: "interreg_europe_2021_2027", on: now,
        [
            .init(
                "period", told(.municipality), .notMet, says: ["Alla pengar i Interreg Europe"],
                because: "All money is committed and no more calls are planned.", source: Page.site),
            .init(
                "period", told(.municipality), on: "2024-08-20", .notMet, says: ["Alla pengar i Interreg Europe"],
                because: "The programme said so on 20 August 2024.", source: Page.site),
            .init(
                "period", told(.municipality), on: "2024-08-19", .met, says: ["pågår"],
                because: "Until then it ran.", source: Page.site),
            .init(
                "applicants", told(.municipality), .met, says: ["ni söker som kommun"],
                because: "Public authorities take part.", source: Page.thirdCall),
            .init(
                "applicants", told(.company), .notMet, says: ["ni söker som företag"],
                because: "Of private bodies only those without profit.", source: Page.thirdCall),
            .init(
                "seat", told(.municipality, at: "UA"), .met, says: ["dit hör Ukraina"],
                because: "Ukraine joined with the amendment of December 2023.", source: Page.document),
            .init(
                "seat", told(.municipality, at: "UK"), .notMet, says: ["dit hör inte Storbritannien"],
                because: "The United Kingdom is not among the 36 countries.", source: Page.document),
            .init(
                "partners", told(.municipality, at: .katrineholm), .unknown, says: ["minst 4 länder"],
                because: "Four of five areas of Europe were to be represented.", source: Page.thirdCall),
            .init(
                "partners", told(.municipality, at: .katrineholm, with: ["FI", "PL"]), .notMet, says: ["Finland och Polen: nej"],
                because: "Partners from three countries cannot stand for four areas.", source: Page.thirdCall),
            .init(
                "partners", told(.municipality, at: .katrineholm, with: ["PL", "IT", "IE"]), .met, says: ["Polen", "Italien", "Irland"],
                because: "North, East, South and West are there.", source: Page.thirdCall),
            .init(
                "partners", told(.association, at: .katrineholm, with: ["PL", "IT", "IE"]), .unknown, says: ["ni kan vara med som partner"],
                because: "A private non-profit body cannot lead.", source: Page.thirdCall),
            .init(
                "grant", told(.municipality, cost: Money(whole: 900_000, .euro)), .notMet, says: ["mindre än det minsta bidraget"],
                because: "Grants were between one and two million euro.", source: Page.grants),
            .init(
                "duration", told(.municipality), .unknown, says: ["48 månader"],
                because: "Three years of work and one of follow-up.", source: Page.length),
            .jointly(
                under: "cooperation-project", told(.municipality, at: .katrineholm, with: ["PL", "IT", "IE"]), .notMet,
                says: ["Alla pengar i Interreg Europe"],
                because: "Even the best partnership finds no money left.", source: Page.site),
        ])

    private static let balticSea = table(
        of: "interreg_baltic_sea_region", on: now,
        [
            .init(
                "applicants", told(.municipality), .met, says: ["ni söker som kommun"],
                because: "Local authorities take part.", source: Page.balticApplicants),
            .init(
                "seat", told(.municipality, at: .malmo), .met, says: ["dit hör Malmö"],
                because: "All of Sweden is in the area.", source: Page.balticHub),
            .init(
                "seat", told(.municipality, at: "NL"), .notMet, says: ["dit hör inte Nederländerna"],
                because: "The Netherlands do not lie by the Baltic Sea.", source: Page.balticHub),
            .init(
                "partners", told(.municipality, at: .katrineholm, with: ["FI"]), .notMet, says: ["Minst 3 parter från minst 3 länder"],
                because: "Three partners from three countries.", source: Page.checklist),
            .init(
                "partners", told(.municipality, at: .katrineholm, with: ["FI", "NL"]), .notMet, says: ["Nederländerna: nej"],
                because: "A Dutch partner is from outside the area.", source: Page.checklist),
            .init(
                "partners", told(.municipality, at: .katrineholm, with: ["PL", "LT"]), .met, says: ["Polen och Litauen"],
                because: "Sweden, Poland and Lithuania are three.", source: Page.checklist),
            .jointly(
                under: "core", told(.municipality, at: .katrineholm, with: ["PL", "LT"]), .unknown, says: ["betala kostnaderna först"],
                because: "Partners must be able to pay first and be paid later; that has to be answered.", source: Page.checklist),
        ])

    private static let urbact = table(
        of: "urbact_iv", on: now,
        [
            .init(
                "applicants", told(.municipality), .met, says: ["ni söker som kommun"],
                because: "City administrations apply, whatever their size.", source: Page.urbact),
            .init(
                "applicants", told(.association), .notMet, says: ["ni söker som förening"],
                because: "Beside cities only other public bodies.", source: Page.urbact),
            .init(
                "seat", told(.municipality, at: "UA"), .notMet, says: ["dit hör inte Ukraina"],
                because: "Ukraine is not in the list of countries.", source: Page.urbact),
            .init(
                "partners", under: "action_planning_networks", told(.municipality, at: .katrineholm), .unknown, says: ["Minst 8 parter"],
                because: "Eight partners from seven countries; nobody has told of any.", source: Page.formez),
            .init(
                "partners", under: "action_planning_networks", told(.municipality, at: .katrineholm, with: ["FI", "PL", "IT"]), .notMet,
                says: ["minst 7 länder"], because: "Four countries are not seven.", source: Page.formez),
            .init(
                "budget", under: "action_planning_networks", told(.municipality, cost: Money(whole: 900_000, .euro)), .notMet,
                says: ["850 000"], because: "A network has at most 850 000 euro.", source: Page.access),
        ])
}
