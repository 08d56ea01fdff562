import Funding

extension EligibilityCase {
    private enum Page {
        static let slides = "https://slideplayer.com./amp/6897555"
        static let eligible = "https://www.ffg.at/en/europe/heu/legal-financial/theme_eligibility-conditions"
        /// Regulation (EU) 2021/695, Articles 22 and 34.
        static let regulation =
            "https://github.com/legalize-dev/legalize-eu/blob/283bf0bb14951e4007839915033fe7fee39fc927/eu/32021R0695.md"
        static let cofunded =
            "https://www.era-learn.eu/support-for-partnerships/cofunded-p2p/co-funded-european-partnerships/"
            + "summary-of-the-rules-to-be-followed"
    }

    /// Horizon 2020 and Horizon Europe.
    static let horizon = horizon2020 + horizonEurope

    private static let horizon2020 = table(
        of: "horizon_2020", on: then,
        [
            .init(
                "eu_rate", under: "ria", told(.university), .met, says: ["högst 100"],
                because: "Research and innovation actions were paid in full.", source: Page.slides),
            .init(
                "eu_rate", under: "ia", told(.municipality), .met, says: ["högst 70"],
                because: "Innovation actions were paid to 70 percent.", source: Page.slides),
            .init(
                "conditions", told(.municipality), .unknown, says: ["villkoren i utlysningen"],
                because: "Calls had narrow topics and conditions; no source that was read says who could apply.", source: seedPage),
            .init(
                "period", told(.university), .met, says: ["pågår (2014–2020)"],
                because: "In 2018 the programme ran.", source: seedPage),
            .init(
                "period", told(.university), on: "2013-12-31", .unknown, says: ["har inte börjat än"],
                because: "It began in 2014.", source: seedPage),
            .init(
                "period", told(.university), on: now, .notMet, says: ["2014–2020"],
                because: "The period of the municipality's page ended in 2020.", source: seedPage),
            .jointly(
                under: "ria", told(.university, at: .katrineholm, with: ["FI", "DE"]), .unknown, says: ["villkoren i utlysningen"],
                because: "A partnership that looks good still had to fulfil the call's conditions.", source: seedPage),
            .jointly(
                under: "ia", told(.municipality, at: .katrineholm, with: ["FI", "DE"]), on: now, .notMet, says: ["2014–2020"],
                because: "Nothing can be applied for any more.", source: seedPage),
        ])

    private static let horizonEurope = table(
        of: "horizon_europe", on: now,
        [
            .init(
                "applicants", told(.municipality), .met, says: ["ni söker som kommun"],
                because: "Legal entities in a member state or an associated country.", source: Page.eligible),
            .init(
                "applicants", told(.individual), .notMet, says: ["privatpersoner"],
                because: "A person is no legal entity.", source: Page.eligible),
            .init(
                "seat", told(.university, at: .katrineholm), .met, says: ["dit hör Katrineholm"],
                because: "Sweden is a member state.", source: Page.eligible),
            .init(
                "seat", told(.university, at: "CN"), .notMet, says: ["dit hör inte Kina"],
                because: "Those in third countries normally pay their own way.", source: Page.eligible),
            .init(
                "partners", under: "ria", told(.municipality, at: .katrineholm), .unknown, says: ["Minst 3 parter från minst 3 länder"],
                because: "Three from three countries; nobody has told of partners.", source: Page.regulation),
            .init(
                "partners", under: "ria", told(.municipality, at: .katrineholm, with: ["FI"]), .notMet,
                says: ["Med partner i Finland: nej"],
                because: "Two countries are not three.", source: Page.regulation),
            .init(
                "partners", under: "ria", told(.municipality, at: .katrineholm, with: ["NO", "UK"]), .met,
                says: ["Norge och Storbritannien"],
                because: "One in a member state and two in associated countries are enough.", source: Page.regulation),
            .init(
                "partners", under: "ia", told(.university, at: "NO", with: ["UK", "IL"]), .notMet, says: ["EU-land"],
                because: "At least one has to be in a member state.", source: Page.regulation),
            .init(
                "partners", under: "ia", told(.municipality, at: .katrineholm, with: ["FI", "CN"]), .notMet, says: ["Kina: nej"],
                because: "China is not associated and does not count.", source: Page.regulation),
            .init(
                "partners", under: "csa", told(.municipality, at: .katrineholm), .unknown, says: ["Arbetsprogrammet avgör"],
                because: "For coordination and support the work programme may let one apply alone.", source: Page.regulation),
            .init(
                "partners", under: "cofund", told(.publicAgency, at: .katrineholm, with: ["FI", "DE"]), .met,
                says: ["Finland och Tyskland"],
                because: "Three from three countries, one a member.", source: Page.cofunded),
            .init(
                "eu_rate", under: "ia", told(.municipality), .met, says: ["högst 70"],
                because: "Innovation actions are paid to 70 percent.", source: Page.regulation),
            .jointly(
                under: "ria", told(.university, at: .katrineholm, with: ["FI", "DE"]), .met, says: ["Finland och Tyskland"],
                because: "Kind, place and partnership fulfil the general conditions.", source: Page.regulation),
            .jointly(
                under: "csa", told(.municipality, at: .katrineholm), .unknown, says: ["Arbetsprogrammet avgör"],
                because: "Whether one may apply alone is told by the call.", source: Page.regulation),
            .jointly(
                under: "ria", told(.university, at: .katrineholm, with: ["FI"]), .notMet, says: ["minst 3 länder"],
                because: "Two countries are too few.", source: Page.regulation),
        ])
}
