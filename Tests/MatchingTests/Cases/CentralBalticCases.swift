import Funding

extension EligibilityCase {
    private enum Page {
        static let applying = "http://centralbaltic.eu/project-pages/applying-funding"
        static let document2014 = "https://kipdf.com/programme-document-central-baltic-programme-adopted-on_5ab12fdb1723dd349c80e962.html"
        static let area2014 = "https://cb2014.centralbaltic.eu/programme-pages/programme-area"
        static let about = "https://centralbaltic.eu/about-the-programme"
        static let draft = "https://www.readkong.com/page/central-baltic-programme-2021-2027-interreg-programme-1883211"
        static let sail = "https://interreg.eu/news/sail-to-success-cross-border-project-funding-with-the-central-baltic-programme"
        static let questions = "https://centralbaltic.eu/faqs/"
    }

    /// Interreg Central Baltic, the period of the municipality's page and the present one.
    static let centralBaltic = centralBalticThen + centralBalticNow

    private static let centralBalticThen = table(
        of: "central_baltic_2014_2020", on: then,
        [
            .init(
                "applicants", told(.municipality), .met, says: ["ni söker som kommun"],
                because: "Local public authorities could apply.", source: Page.applying),
            .init(
                "applicants", told(.individual), .notMet, says: ["ni söker som privatperson"],
                because: "Authorities and bodies under public or private law could apply, a person could not.", source: Page.applying),
            .init(
                "company-size", told(.company), .unknown, says: ["Stora företag"],
                because: "Large companies were shut out; how large this one is nobody has told.", source: Page.applying),
            .init(
                "seat", told(.municipality, at: .katrineholm), .met, says: ["dit hör Katrineholm"],
                because: "Södermanland was in the area.", source: Page.document2014),
            .init(
                "seat", told(.municipality, at: .malmo), .notMet, says: ["dit hör inte Malmö"],
                because: "Skåne was not.", source: Page.document2014),
            .init(
                "core-area", told(.municipality, with: ["FI"]), .unknown, says: ["kärnområde"],
                because: "One partner at least had to come from the core area.", source: Page.area2014),
            .init(
                "partners", told(.municipality, at: .katrineholm), .unknown,
                says: ["Ni ensamma: nej", "Finland, Estland eller Lettland: ja"],
                because: "Partners from two of the four countries; nobody has told of any.", source: Page.applying),
            .init(
                "partners", told(.municipality, at: .katrineholm, with: ["SE"]), .notMet, says: ["Finland, Estland eller Lettland"],
                because: "Two Swedish partners are from one country.", source: Page.applying),
            .init(
                "partners", told(.municipality, at: .katrineholm, with: ["LV"]), .met, says: ["Lettland"],
                because: "The programme asks for two countries, though the municipality's page says two others.", source: Page.applying),
            .jointly(
                under: "regular", told(.municipality, at: .katrineholm, with: ["FI"]), .unknown, says: ["24–48 månader", "kärnområde"],
                because: "A regular project lasted 24 to 48 months; nobody has told how long this one is.", source: Page.applying),
            .jointly(
                under: "small", told(.municipality, at: .katrineholm, with: ["FI"]), on: now, .notMet, says: ["2014–2020"],
                because: "The period on the municipality's page is over.", source: Page.document2014),
        ])

    private static let centralBalticNow = table(
        of: "central_baltic_2021_2027", on: now,
        [
            .init(
                "applicants", told(.association), .met, says: ["ni söker som förening"],
                because: "Public organisations, NGOs and private partners can apply.", source: Page.about),
            .init(
                "applicants", told(.individual), .notMet, says: ["privatpersoner"],
                because: "Private individuals cannot.", source: Page.about),
            .init(
                "applicants", told(.farmer), .notMet, says: ["lantbrukare"],
                because: "Sole traders cannot, says Region Sörmland; a farm needs to be a company.", source: Page.about),
            .init(
                "seat", told(.municipality, at: .katrineholm), .met, says: ["Central Baltic", "dit hör Katrineholm"],
                because: "Södermanland is one of the eight Swedish counties.", source: Page.draft),
            .init(
                "seat", told(.municipality, at: .skane), .notMet, says: ["dit hör inte Skåne län"],
                because: "Skåne is not one of them.", source: Page.draft),
            .init(
                "seat", told(.municipality, at: "FI"), .unknown, says: ["en del av Finland"],
                because: "Of Finland the south and Åland are in the area.", source: Page.draft),
            .init(
                "seat", told(.municipality), .unknown, says: ["Den som söker ska finnas i Central Baltic."],
                because: "Nobody has said where the applicant is.", source: Page.draft),
            .init(
                "partners", told(.municipality, at: .katrineholm), .unknown,
                says: ["Ni ensamma: nej. Med en partner från Finland, Estland eller Lettland: ja."],
                because: "At least two partners from two countries; alone no, with one from the other three yes.", source: Page.about),
            .init(
                "partners", told(.municipality, at: .katrineholm, with: ["SE"]), .notMet,
                says: ["Med partner bara i Sverige: nej", "Finland, Estland eller Lettland: ja"],
                because: "Swedish partners only are from one country.", source: Page.about),
            .init(
                "partners", told(.municipality, at: .katrineholm, with: ["DE"]), .notMet, says: ["Med partner i Tyskland: nej"],
                because: "Germany is none of the programme's four countries.", source: Page.about),
            .init(
                "partners", told(.municipality, at: .katrineholm, with: ["FI"]), .met, says: ["Ni har partner i Finland"],
                because: "Sweden and Finland are two of them.", source: Page.about),
            .init(
                "partners", told(.municipality, at: .katrineholm, with: ["EE", "DE"]), .met, says: ["Estland"],
                because: "A partner from outside does no harm where there is one from inside.", source: Page.about),
            .init(
                "budget", under: "small", told(.municipality, cost: Money(whole: 213_550, .euro)), .met, says: ["213 550"],
                because: "A small project's budget may be up to 213 550 euro.", source: Page.sail),
            .init(
                "budget", under: "small", told(.municipality, cost: Money(whole: 213_551, .euro)), .notMet, says: ["213 550", "213 551"],
                because: "One euro more is too much for a small project.", source: Page.sail),
            .init(
                "budget", under: "regular", told(.municipality, cost: Money(whole: 213_551, .euro)), .met, says: ["4 000 000"],
                because: "A regular project may cost up to four million.", source: Page.sail),
            .init(
                "budget", under: "regular", told(.municipality), .unknown, says: ["4 000 000"],
                because: "Nobody has told what it costs.", source: Page.sail),
            .init(
                "duration", under: "small", told(.municipality), .unknown, says: ["högst 18 månader"],
                because: "A small project lasts at most 18 months.", source: Page.sail),
            .jointly(
                under: "small", told(.municipality, at: .katrineholm, with: ["FI"], cost: Money(whole: 150_000, .euro)), .unknown,
                says: ["sekretariat"],
                because: "All that can be computed fits; one talks to the secretariat before applying.", source: Page.questions),
            .jointly(
                under: "regular", told(.municipality, at: .katrineholm, with: ["SE"]), .notMet, says: ["Finland, Estland eller Lettland"],
                because: "Without a partner abroad nothing else helps.", source: Page.about),
            .jointly(
                under: "regular", told(.association, at: .malmo, with: ["FI"]), .notMet, says: ["dit hör inte Malmö"],
                because: "An association in Malmö is outside the area.", source: Page.draft),
        ])
}
