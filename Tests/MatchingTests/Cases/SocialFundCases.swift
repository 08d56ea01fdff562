import Funding

extension EligibilityCase {
    private enum Page {
        static let call2015 = "https://abcdocz.com/doc/4316231/utlysning"
        static let programme2014 =
            "https://dokumen.tips/documents/sysselsttning-och-tillvxt-operativt-sveriges-nationella-forsknings-och.html"
        static let millions = "https://www.esf.se/nyheter/143-miljoner-som-gor-skillnad-i-ostra-mellansverige/"
        static let plans = "https://www.esf.se/nyheter/regionala-handlingsplaner-for-esf-klara/"
        static let programme = "https://www.esf.se/stod-och-finansiering/socialfondsprogrammet-esf-2021-2027/"
        static let areas =
            "https://regionjh.se/regionalutveckling/regionaltutvecklingsansvar/europeiskasocialfondenesf.4.74e6c42d18582a0be403eb21.html"
        static let fund = "https://www.esf.se"
    }

    /// The social fund in both periods.
    static let socialFund = socialFundThen + socialFundPlus

    private static let socialFundThen = table(
        of: "esf_2014_2020", on: then,
        [
            .init(
                "activity", told(.municipality, at: .katrineholm), .met, says: ["Sverige", "dit hör Katrineholm"],
                because: "The programme was national, and Södermanland was in its plan for East Middle Sweden.", source: Page.call2015),
            .init(
                "activity", told(.municipality, at: "FI"), .notMet, says: ["dit hör inte Finland"],
                because: "Sweden's programme paid for projects in Sweden.", source: Page.call2015),
            .init(
                "activity", told(.municipality), .unknown, says: ["Projektet ska genomföras i Sverige."],
                because: "Nobody has said where the project is.", source: Page.call2015),
            .init(
                "age", under: "youth_employment", told(.municipality), .unknown, says: ["15–24 år", "15–29 år"],
                because: "The youth employment initiative was for those aged 15 to 24, later 29, outside work and studies.",
                source: Page.programme2014),
            .init(
                "own-contribution", under: "transitions", told(.municipality), .met, says: ["minst 0"],
                because: "Objective 2.3 asked for no co-financing.", source: Page.call2015),
            .init(
                "conditions", told(.association), .unknown, says: ["enligt utlysningen"],
                because: "Who could apply was set out by each call; none that was read speaks for the programme.", source: Page.call2015),
            .init(
                "period", told(), .met, says: ["pågår (2014–2020)"],
                because: "In 2018 the programme ran: costs were eligible from 2014.", source: Page.programme2014),
            .jointly(
                under: "skills", told(.municipality, at: .katrineholm), .unknown, says: ["utlysningen"],
                because: "The place fits; who could apply is not known.", source: Page.call2015),
            .jointly(
                under: "skills", told(.municipality, at: .katrineholm), on: now, .notMet, says: ["tar inte längre emot ansökningar"],
                because: "The period on the municipality's page is over.", source: seedPage),
        ])

    private static let socialFundPlus = table(
        of: "esf_plus_2021_2027", on: now,
        [
            .init(
                "applicants", told(.municipality), .met, says: ["ni söker som kommun"],
                because: "Public, private and non-profit organisations can apply.", source: Page.millions),
            .init(
                "applicants", told(.association), .met, says: ["ni söker som förening"],
                because: "So can an association.", source: Page.millions),
            .init(
                "applicants", told(.individual), .notMet, says: ["privatpersoner"],
                because: "Organisations apply, not single persons.", source: Page.millions),
            .init(
                "activity", told(.association, at: .katrineholm), .met, says: ["dit hör Katrineholm"],
                because: "There are eight regional plans and a national one: all of Sweden.", source: Page.plans),
            .init(
                "activity", told(.association, at: "NO"), .notMet, says: ["dit hör inte Norge"],
                because: "The plans are for Swedish regions.", source: Page.plans),
            .init(
                "duration", told(.municipality), .unknown, says: ["36 månader"],
                because: "A project may last 36 months; nobody has told how long this one is.", source: Page.fund),
            .init(
                "own-contribution", under: "a1", told(.municipality), .met, says: ["minst 46"],
                because: "Area A asks for 46 percent outside North Middle Sweden.", source: Page.programme),
            .init(
                "own-contribution", under: "c", told(.municipality), .met, says: ["minst 0"],
                because: "Area C asks for no co-financing.", source: Page.fund),
            .init(
                "target_group", under: "a2", told(.association), .unknown, says: ["arbetslösa", "13 år"],
                because: "Active inclusion is for the unemployed and those not established, and for young people from 13.",
                source: Page.millions),
            .init(
                "target_group", under: "f", told(.municipality), .unknown, says: ["Ukraina"],
                because: "The FAST-CARE area is about refugees from Ukraine.", source: Page.areas),
            .jointly(
                under: "a2", told(.association, at: .katrineholm), .unknown, says: ["arbetslösa"],
                because: "Who applies and where fit; who takes part has to be answered.", source: Page.millions),
            .jointly(
                under: "a2", told(.individual, at: .katrineholm), .notMet, says: ["Inte öppet för privatpersoner"],
                because: "A single person cannot apply, whatever the project.", source: Page.millions),
        ])
}
