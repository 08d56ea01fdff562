import Funding

extension EligibilityCase {
    private enum Page {
        static let bergslagen = "https://leaderbergslagen.eu/tag/strategisk-plan-for-jordbrukspolitik/"
        static let county = "http://www.lansstyrelsen.se/VastraGotaland/Sv/nyheter/2014/Pages/2014-04-11b.aspx"
        static let prolonged =
            "https://jordbruksverket.se/stod/eus-politik-for-jordbruk-och-fiske/strategiska-planen--for-eus-jordbrukspolitik"
        static let coast = "https://www.sormlandskusten.se/om-oss/"
        static let coastQuestions = "https://leadersormlandskusten.se/faq/"
        static let strangnas = "http://strangnas.episerverhosting.com/sv/arbete_foretagande/landsbygdsutveckling/"
        static let companies = "https://www.leadersodermanland.se/ansokan/projektstoed_till_foeretag/"
        static let strategy = "https://www.leadersodermanland.se/leader_sodermanland/strategi/"
        static let areas =
            "https://jordbruksverket.se/stod/lokalt-ledd-utveckling-genom-leader/leader-2023-2027/instruktioner-till-leaderomradena"
        static let starting = "https://leadersodermanland.se/kom_igang/"
        static let support = "https://leadersodermanland.se/en/aktuella_stod/"
        static let kinds = "https://leadersodermanland.se/aktuella_stod/"
    }

    /// The rural development programme, the plan that followed it, and Leader in both periods.
    static let countryside = ruralProgramme + plan + leaderThen + leaderNow + leaderSodermanland

    private static let ruralProgramme = table(
        of: "landsbygdsprogrammet_2014_2020", on: then,
        [
            .init(
                "applicants", under: "investment", told(.farmer, at: .katrineholm), .met, says: ["lantbrukare"],
                because: "Farmers were those that the support was mainly for.", source: seedPage),
            .init(
                "applicants", under: "investment", told(.company), .met, says: ["företag"],
                because: "Other rural businesses could apply too.", source: seedPage),
            .init(
                "applicants", under: "environment", told(.association), .met, says: ["föreningar"],
                because: "Associations could apply too.", source: seedPage),
            .init(
                "applicants", under: "investment", told(.university), .notMet, says: ["högskola"],
                because: "Investment support was for farms and rural businesses, not for universities.", source: seedPage),
            .init(
                "applicants", under: "investment", told(), .unknown, says: ["Öppet för lantbrukare, företag"],
                because: "Whoever does not say who applies may be a farmer.", source: seedPage),
            .init(
                "applicants", under: "local_service", told(.municipality), .unknown, says: ["jordbrukare", "andra som kunde söka"],
                because: "The page says mainly farmers, businesses and associations: a municipality is not shut out from local services.",
                source: seedPage),
            .init(
                "applicants", under: "leader", told(.individual), .notMet, says: ["privatpersoner"],
                because: "A private person could not apply for Leader.", source: Page.coast),
            .init(
                "benefit", under: "leader", told(.association, at: .katrineholmTown), .notMet, says: ["dit hör inte Katrineholms tätort"],
                because: "The towns of the area were left out of Leader.", source: Page.strangnas),
            .init(
                "activity", told(.farmer, at: "FI"), .notMet, says: ["Sverige", "inte Finland"],
                because: "It was Sweden's programme, applied for at the Swedish county boards.", source: Page.county),
            .init(
                "period", told(.farmer), on: "2023-12-31", .met, says: ["pågår"],
                because: "Some kinds of support could be applied for to the last day of 2023.", source: Page.prolonged),
            .init(
                "period", told(.farmer), on: "2024-01-01", .notMet, says: ["tar inte längre emot ansökningar"],
                because: "After 2023 nothing could be applied for.", source: Page.prolonged),
            .jointly(
                under: "investment", told(.farmer, at: .bjorkvik), .met, says: ["lantbrukare", "dit hör Björkvik"],
                because: "A farmer in Björkvik in 2018 fulfilled all that is known.", source: seedPage),
            .jointly(
                under: "investment", told(.farmer, at: .bjorkvik), on: now, .notMet, says: ["tar inte längre emot ansökningar"],
                because: "The plan for the common agricultural policy took over in 2023.", source: Page.bergslagen),
        ])

    private static let plan = table(
        of: "cap_plan_2023_2027", on: now,
        [
            .init(
                "activity", told(.farmer, at: .bjorkvik), .met, says: ["Sverige", "dit hör Björkvik"],
                because: "The plan is Sweden's.", source: Page.prolonged),
            .init(
                "activity", told(.farmer, at: "DK"), .notMet, says: ["dit hör inte Danmark"],
                because: "Swedish authorities handle the support; a farm in Denmark applies there.", source: Page.prolonged),
            .init(
                "activity", told(.farmer), .unknown, says: ["Projektet ska genomföras i Sverige."],
                because: "Nobody has said where the farm is.", source: Page.prolonged),
            .init(
                "conditions", told(.municipality, at: .katrineholm), .unknown, says: ["Jordbruksverket"],
                because: "The page lists kinds of support without saying who may apply for each.", source: Page.prolonged),
            .init(
                "period", told(.farmer), on: "2022-12-31", .unknown, says: ["har inte börjat än"],
                because: "The plan began on 1 January 2023.", source: Page.prolonged),
            .init(
                "period", told(.farmer), .met, says: ["pågår (2023–2027)"],
                because: "The plan runs from 2023 to 2027.", source: Page.prolonged),
            .jointly(
                under: "environment_animals", told(.farmer, at: .bjorkvik), .unknown, says: ["egna villkor"],
                because: "Where the farm is fits; the conditions of the single support were not read.", source: Page.prolonged),
            .jointly(
                under: "farm_support", told(.municipality, at: .katrineholm), .unknown, says: ["egna villkor"],
                because: "No source says that a municipality can have farm payments, so it is no yes.", source: Page.prolonged),
            .jointly(
                under: "investment", told(.farmer, at: "FI"), .notMet, says: ["dit hör inte Finland"],
                because: "A farm in Finland is outside the Swedish plan.", source: Page.prolonged),
        ])

    private static let leaderThen = table(
        of: "leader_2014_2020", on: then,
        [
            .init(
                "applicants", told(.association), .met, says: ["förening"],
                because: "Organisations, associations, companies and authorities could apply.", source: Page.coast),
            .init(
                "applicants", told(.individual), .notMet, says: ["Inte öppet för privatpersoner"],
                because: "Private individuals could not apply.", source: Page.coast),
            .init(
                "applicants", under: "company_support", told(.association), .notMet, says: ["ni söker som förening"],
                because: "The support to companies was for companies.", source: Page.companies),
            .init(
                "benefit", told(.association, at: .katrineholmTown), .notMet, says: ["dit hör inte Katrineholms tätort"],
                because: "Urban localities were left out of the area.", source: Page.strangnas),
            .init(
                "benefit", told(.association, at: "SE-1960"), .met, says: ["Kungsör"],
                because: "Kungsör was in the area of 2014–2020.", source: Page.strangnas),
            .init(
                "benefit", told(.association, at: .katrineholm), .unknown, says: ["utom Katrineholms tätort"],
                because: "Of the municipality all but the town was in the area.", source: Page.strangnas),
            .jointly(
                under: "local_project", told(.association, at: .bjorkvik), on: now, .notMet, says: ["tar inte längre emot ansökningar"],
                because: "The strategy that projects were chosen by was of 2015 and its period is over.", source: Page.strategy),
        ])

    private static let leaderNow = table(
        of: "leader_2023_2027", on: now,
        [
            .init(
                "applicants", under: "local_project", told(.association), .met, says: ["förening"],
                because: "Only private individuals are shut out.", source: Page.coastQuestions),
            .init(
                "applicants", under: "local_project", told(.individual), .notMet, says: ["privatpersoner"],
                because: "Private individuals cannot apply.", source: Page.coastQuestions),
            .init(
                "applicants", under: "company_support", told(.farmer), .met, says: ["lantbrukare"],
                because: "Project support to companies; a farm is run as a business.", source: Page.kinds),
            .init(
                "benefit", told(.association, at: .bjorkvik), .met, says: ["dit hör Björkvik"],
                because: "All of the municipality but the town is in the area.", source: Page.starting),
            .init(
                "benefit", told(.association, at: .katrineholmTown), .notMet, says: ["dit hör inte Katrineholms tätort"],
                because: "The central locality of Katrineholm is outside.", source: Page.starting),
            .init(
                "partners", told(.association, at: .bjorkvik), .unknown, says: ["Minst 2 parter", "en partner: ja"],
                because: "The applicant needs at least one more partner.", source: Page.support),
            .init(
                "period", told(), on: "2022-12-31", .unknown, says: ["har inte börjat än"],
                because: "The present Leader period began in 2023.", source: Page.areas),
            .jointly(
                under: "local_project", told(.association, at: .bjorkvik, with: ["SE"]), .unknown, says: ["650 poäng"],
                because: "The Leader group gives points; whether they reach 650 nobody knows before.", source: Page.support),
        ])

    private static let leaderSodermanland = table(
        of: "leader_sodermanland", on: now,
        [
            .init(
                "benefit", told(.association, at: .katrineholmTown), .notMet, says: ["dit hör inte Katrineholms tätort"],
                because: "Projects in the town of Katrineholm are outside the Leader area.", source: Page.starting),
            .init(
                "benefit", told(.association, at: "SE-0484-eskilstuna"), .notMet, says: ["dit hör inte Eskilstuna tätort"],
                because: "So is the town of Eskilstuna.", source: Page.starting),
            .init(
                "benefit", told(.association, at: .bjorkvik, seat: .katrineholmTown), .met, says: ["dit hör Björkvik"],
                because: "A body seated in the town may apply where the benefit falls inside the area.", source: Page.starting),
            .init(
                "activity", told(.association, at: .bjorkvik, seat: .katrineholmTown), .met, says: ["genomföras", "Björkvik"],
                because: "The project is carried out in the area, wherever the seat is.", source: Page.starting),
            .init(
                "benefit", told(.association, at: .katrineholm), .unknown, says: ["dit hör Katrineholm utom Katrineholms tätort"],
                because: "The rest of the municipality is in, the town is not.", source: Page.starting),
            .init(
                "benefit", told(.association, at: "SE-0140"), .met, says: ["Nykvarn"],
                because: "Nykvarn is one of the seven municipalities, though in the county of Stockholm.", source: Page.starting),
            .init(
                "benefit", told(.association, at: "SE-0480"), .notMet, says: ["dit hör inte Nyköping"],
                because: "Nyköping is in the neighbouring area, Sörmlandskusten.", source: Page.starting),
            .init(
                "benefit", told(.association, at: "SE-1960"), .notMet, says: ["dit hör inte Kungsör"],
                because: "Kungsör was in the area until 2020 and is no longer.", source: Page.starting),
            .init(
                "benefit", told(.association, at: .skane), .notMet, says: ["dit hör inte Skåne län"],
                because: "Skåne has Leader areas of its own.", source: Page.starting),
            .init(
                "applicants", told(.individual, at: .bjorkvik), .notMet, says: ["privatpersoner"],
                because: "The neighbouring area says that private individuals cannot apply.", source: Page.coastQuestions),
            .jointly(
                told(.association, at: .katrineholmTown, with: ["SE"]), .notMet, says: ["Nyttan ska hamna i", "tätort"],
                because: "Whatever else fits, the benefit falls outside the area.", source: Page.starting),
        ])
}
