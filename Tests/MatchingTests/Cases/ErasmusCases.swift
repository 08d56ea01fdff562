import Funding

extension EligibilityCase {
    private enum Page {
        static let mucf2014 = "https://www.mucf.se/bidrag/ungdomsutbyte"
        static let mucf = "https://www.mucf.se/bidrag/ungdomsutbyte-0"
        static let smallScaleSport = "https://fundingprogrammesportal.gov.cy/en/call/small-scale-partnerships-sport-202"
        static let smallScaleGrant = "https://fundingprogrammesportal.gov.cy/en/call/small-scale-partnerships"
        static let smallScale = "https://erasmusplus.idep.org.cy/en/vasiki-drasi-2/symprakseis-mikris-klimakas"
        static let smallScaleLength =
            "https://projectmeout.com/courses/projectmeout-ideaboard/lesson/erasmus-ka210-small-scale-partnerships/"
        static let cooperation = "https://www.fundingprogrammesportal.gov.cy/en/call/cooperation-partnerships-en-2025"
        static let cooperationApplicants =
            "https://www.fundingprogrammesportal.gov.cy/en/call/partnerships-for-cooperation-cooperation-partnerships-"
            + "in-the-field-of-youth-submitted-by-european-ngos-2026-en-2025"
        static let cooperationAge = "https://erasmusplus.idep.org.cy/en/vasiki-drasi-2/symprakseis-synergasias"
        static let shortTerm =
            "https://www.utbyten.se/program/erasmus-mobilitet-yrkesutbildning/ansok-om-korttidsprojekt-eller-ackreditering/"
            + "ansok-om-ett-korttidsprojekt/"
        static let accredited =
            "https://uhr.se/internationella-mojligheter/samarbete-och-utbyte/driv-projekt/erasmus-mobilitet-ackreditering/skola"
        static let nordplus =
            "https://nordplusonline.org/news/the-first-call-for-applications-in-the-new-nordplus-programme-period-2023-2027-is-now-open"
        static let nordplusHorizontal =
            "https://www.nordplusonline.org/how-to-apply/handbook/nordplus-horizontal/target-groups-for-the-programme/"
        static let nordplusJunior = "https://nordplusonline.org/how-to-apply/handbook/objectives/target-groups-for-the-programme"
    }

    /// Erasmus+ in both periods, and Nordplus beside it.
    static let erasmus = erasmusThen + erasmusNow + nordplus

    private static let erasmusThen = table(
        of: "erasmus_plus_2014_2020", on: then,
        [
            .init(
                "applicants", told(.municipality), .met, says: ["ni söker som kommun"],
                because: "Municipalities and county councils could apply.", source: seedPage),
            .init(
                "applicants", told(.school), .met, says: ["ni söker som skola"],
                because: "So could associations and schools.", source: seedPage),
            .init(
                "applicants", told(.farmer), .notMet, says: ["ni söker som lantbrukare"],
                because: "A farmer is none of those that the page names.", source: seedPage),
            .init(
                "applicants", told(.individual), .notMet, says: ["ni söker som privatperson"],
                because: "Nor is a private person.", source: seedPage),
            .init(
                "partners", under: "youth_exchange", told(.municipality, at: .katrineholm), .unknown, says: ["Ni ensamma: nej"],
                because: "An exchange needs groups from two countries; nobody has told of one abroad.", source: Page.mucf2014),
            .init(
                "partners", under: "youth_exchange", told(.municipality, at: .katrineholm, with: ["SE"]), .notMet,
                says: ["Med partner bara i Sverige: nej"], because: "Two Swedish groups exchange with nobody.", source: Page.mucf2014),
            .init(
                "partners", under: "youth_exchange", told(.municipality, at: .katrineholm, with: ["TR"]), .met, says: ["Turkiet"],
                because: "Two countries, one of them an EU member: Sweden.", source: Page.mucf2014),
            .init(
                "participants", under: "youth_exchange", told(.municipality), .unknown, says: ["16–60 deltagare"],
                because: "An exchange had 16 to 60 participants.", source: Page.mucf2014),
            .jointly(
                under: "youth_exchange", told(.association, at: .katrineholm, with: ["FI"]), .unknown, says: ["16–60 deltagare"],
                because: "Who and with whom fit; how many take part has to be answered.", source: Page.mucf2014),
            .jointly(
                under: "youth_exchange", told(.association, at: .katrineholm, with: ["FI"]), on: now, .notMet, says: ["2014–2020"],
                because: "The period on the municipality's page is over.", source: seedPage),
        ])

    private static let erasmusNow = table(
        of: "erasmus_plus_2021_2027", on: now,
        [
            .init(
                "applicants", under: "ka210", told(.municipality), .met, says: ["ni söker som kommun"],
                because: "Any organisation in education, training, youth or sport, local authorities included.",
                source: Page.smallScaleSport),
            .init(
                "applicants", under: "ka210", told(.individual), .notMet, says: ["privatpersoner"],
                because: "Organisations apply, not persons.", source: Page.smallScaleSport),
            .init(
                "partners", under: "ka210", told(.school, at: .katrineholm), .unknown, says: ["Minst 2 parter från minst 2 länder"],
                because: "Two partners from two countries; nobody has told of one.", source: Page.smallScale),
            .init(
                "partners", under: "ka210", told(.school, at: .katrineholm, with: ["SE"]), .notMet, says: ["Sverige: nej"],
                because: "Two Swedish schools are from one country.", source: Page.smallScale),
            .init(
                "partners", under: "ka210", told(.school, at: .katrineholm, with: ["FI"]), .met, says: ["Finland"],
                because: "A school in Finland is enough.", source: Page.smallScale),
            .init(
                "grant", under: "ka210", told(.school, cost: Money(whole: 20_000, .euro)), .notMet, says: ["30 000", "mindre än"],
                because: "The lump sums are 30 000 and 60 000 euro.", source: Page.smallScaleGrant),
            .init(
                "grant", under: "ka210", told(.school, cost: Money(whole: 60_000, .euro)), .met, says: ["60 000"],
                because: "60 000 is the larger of the two.", source: Page.smallScaleGrant),
            .init(
                "duration", under: "ka210", told(.school), .unknown, says: ["6–24 månader"],
                because: "A small-scale partnership lasts 6 to 24 months.", source: Page.smallScaleLength),
            .init(
                "applicants", under: "ka220", told(.municipality), .met, says: ["ni söker som kommun"],
                because: "Any public or private organisation.", source: Page.cooperationApplicants),
            .init(
                "applicants", under: "ka220", told(.individual), .notMet, says: ["privatpersoner"],
                because: "A person is no organisation.", source: Page.cooperationApplicants),
            .init(
                "applicants", under: "ka220", told(.farmer), .notMet, says: ["Inte öppet för lantbrukare"],
                because: "Organisations apply, established for two years: a farmer does so through a company or another organisation.",
                source: Page.cooperationApplicants),
            .init(
                "applicants", under: "ka220", told(.company), .met, says: ["ni söker som företag"],
                because: "A private organisation, a farm run as a company too.", source: Page.cooperationApplicants),
            .jointly(
                under: "ka220", told(.farmer, at: .bjorkvik, with: ["FI", "TR"]), .notMet, says: ["Inte öppet för lantbrukare"],
                because: "The right partners do not help a farmer who applies as a farmer.", source: Page.cooperationApplicants),
            .init(
                "seat", under: "ka220", told(.municipality, at: "UK"), .notMet, says: ["dit hör inte Storbritannien"],
                because: "The coordinator is in a member state or an associated country.", source: Page.cooperationApplicants),
            .init(
                "partners", under: "ka220", told(.municipality, at: .katrineholm, with: ["FI"]), .notMet, says: ["minst 3 länder"],
                because: "Three organisations from three countries.", source: Page.cooperation),
            .init(
                "partners", under: "ka220", told(.municipality, at: .katrineholm, with: ["FI", "UK"]), .notMet,
                says: ["Storbritannien: nej"],
                because: "The United Kingdom is neither a member nor associated.", source: Page.cooperation),
            .init(
                "partners", under: "ka220", told(.municipality, at: .katrineholm, with: ["FI", "TR"]), .met, says: ["Finland och Turkiet"],
                because: "Türkiye is associated.", source: Page.cooperation),
            .init(
                "grant", under: "ka220", told(.municipality, cost: Money(whole: 100_000, .euro)), .notMet, says: ["120 000"],
                because: "The smallest lump sum is 120 000 euro.", source: Page.cooperation),
            .init(
                "established", under: "ka220", told(.association), .unknown, says: ["två år"],
                because: "The applicant has existed for two years at least.", source: Page.cooperationAge),
            .init(
                "applicants", under: "ka122", told(.school), .met, says: ["ni söker som skola"],
                because: "Organisations apply for short-term projects.", source: Page.shortTerm),
            .init(
                "applicants", under: "ka122", told(.individual), .notMet, says: ["privatpersoner"],
                because: "Single persons do not.", source: Page.shortTerm),
            .init(
                "duration", under: "ka122", told(.school), .unknown, says: ["6–18 månader"],
                because: "A short-term project lasts 6 to 18 months.", source: Page.shortTerm),
            .init(
                "accreditation", under: "ka1_accredited", told(.municipality), .unknown, says: ["Erasmusackreditering"],
                because: "Only accredited organisations ask for a yearly budget.", source: Page.accredited),
            .init(
                "partners", under: "youth_exchange", told(.association, at: .katrineholm, with: ["PL"]), .met, says: ["Polen"],
                because: "Groups from two countries at least.", source: Page.mucf),
            .jointly(
                under: "ka210", told(.school, at: .katrineholm, with: ["FI"], cost: Money(whole: 60_000, .euro)), .unknown,
                says: ["6–24 månader"], because: "All fits but the length, which nobody has told.", source: Page.smallScaleLength),
            .jointly(
                under: "ka220", told(.municipality, at: .katrineholm, with: ["FI"]), .notMet, says: ["minst 3 länder"],
                because: "Two countries are too few for a cooperation partnership.", source: Page.cooperation),
        ])

    private static let nordplus = table(
        of: "nordplus_2023_2027", on: now,
        [
            .init(
                "seat", told(.school, at: .katrineholm), .met, says: ["dit hör Katrineholm"],
                because: "Sweden takes part.", source: Page.nordplus),
            .init(
                "seat", told(.school, at: "DE"), .notMet, says: ["dit hör inte Tyskland"],
                because: "It is for the Nordic and Baltic countries.", source: Page.nordplus),
            .init(
                "partners", under: "horizontal", told(.association, at: .katrineholm, with: ["FI"]), .notMet, says: ["minst 3 länder"],
                because: "Three partners from three countries.", source: Page.nordplusHorizontal),
            .init(
                "partners", under: "horizontal", told(.association, at: .katrineholm, with: ["FI", "LT"]), .met, says: ["Litauen"],
                because: "Sweden, Finland and Lithuania are three.", source: Page.nordplusHorizontal),
            .init(
                "sectors", under: "horizontal", told(.association), .unknown, says: ["två sektorer"],
                because: "The partners are from two sectors at least.", source: Page.nordplusHorizontal),
            .init(
                "lead", under: "junior", told(.association, at: .katrineholm), .unknown, says: ["Leds av skolor"],
                because: "Only schools coordinate; others may be partners.", source: Page.nordplusJunior),
        ])
}
