import Funding

extension EligibilityCase {
    private enum Page {
        static let call2020 =
            "https://tillvaxtverket.se/vara-tjanster/utlysningar/utlysningar/"
            + "2020-08-21-smart-och-hallbar-tillvaxt---ostra-mellansverige.html"
        static let regionSormland =
            "https://regionsormland.se/tillvaxt-utveckling/internationellt-arbete/eu-strukturfonder/europeiska-regionalfonden/"
        static let regions =
            "https://github.com/dw-data/eu-funding/blob/3a2e62f3277b6f20c36094bbd352340cd823063d/"
            + "data/eu/ERDF_2014-2020_regions_match.csv"
        static let shares =
            "https://klimatsynk.se/statistik/sa-mycket-eu-pengar-finns-att-soka-i-sveriges-regioner/eu-medel-inklusive-medfinansiering.html"
        static let greener =
            "https://tillvaxtverket.se/finansiering/utlysningar/2023-01-19-var-med-och-skapa-ett-gronare-ostra-mellansverige.html"
        static let skills =
            "https://tillvaxtverket.se/tillvaxtverket/sokfinansiering/utlysningar/utlysningar/"
            + "utvecklafardigheterforsmartspecialiseringiostramellansverige.6480.html"
        static let whichArea =
            "https://tillvaxtverket.se/tillvaxtverket/omtillvaxtverket/eufonder/regionalfonden/vilketprogramomradetillhorvi.2150.html"
        static let west = "https://eufonder.se/eu-fonder/regionala-utvecklingsfonden/vastsverige.html"
    }

    /// The regional fund: East Middle Sweden in both periods, and two of the other regions.
    static let regionalFund = eastThen + eastNow + otherRegions

    private static let eastThen = table(
        of: "eruf_oms_2014_2020", on: then,
        [
            .init(
                "applicants", told(.municipality), .met, says: ["ni söker som kommun"],
                because: "Public legal persons could apply, municipalities among them.", source: Page.call2020),
            .init(
                "applicants", told(.company), .met, says: ["ni söker som företag"],
                because: "So could limited companies.", source: Page.call2020),
            .init(
                "applicants", told(.individual), .notMet, says: ["privatpersoner"],
                because: "Private individuals could not.", source: Page.call2020),
            .init(
                "applicants", told(.farmer), .notMet, says: ["lantbrukare"],
                because: "Sole traders could not, and whoever applies as a farmer and not as a company is one.", source: Page.call2020),
            .init(
                "own_business", told(.company), .unknown, says: ["egna verksamheten"],
                because: "Developing one company's own business was not paid for.", source: Page.regionSormland),
            .init(
                "activity", told(.municipality, at: .katrineholm), .met, says: ["Östra Mellansverige", "dit hör Katrineholm"],
                because: "Södermanland is one of the five counties of the area.", source: Page.regions),
            .init(
                "activity", told(.municipality, at: "SE124"), .met, says: ["Örebro län"],
                because: "Örebro is the fifth county, though an older page left it out.", source: Page.regions),
            .init(
                "activity", told(.municipality, at: .malmo), .notMet, says: ["dit hör inte Malmö"],
                because: "Malmö has a regional programme of its own.", source: Page.regions),
            .init(
                "activity", told(.municipality, at: "SE"), .unknown, says: ["en del av Sverige"],
                because: "Somewhere in Sweden may be in the five counties.", source: Page.regions),
            .init(
                "own-contribution", told(.municipality), .met, says: ["minst 50"],
                because: "At least half was to be co-financed.", source: Page.shares),
            .jointly(
                under: "implementation", told(.municipality, at: .katrineholm), .unknown, says: ["egna verksamheten"],
                because: "All that can be computed fits; what the money is for has to be answered.", source: Page.regionSormland),
            .jointly(
                under: "implementation", told(.municipality, at: .katrineholm), on: now, .notMet,
                says: ["2014–2020", "tar inte längre emot"],
                because: "The period on the municipality's page is over.", source: Page.regions),
        ])

    private static let eastNow = table(
        of: "eruf_oms_2021_2027", on: now,
        [
            .init(
                "applicants", told(.municipality), .met, says: ["ni söker som kommun"],
                because: "Municipalities and regions are among those who can apply.", source: Page.greener),
            .init(
                "applicants", told(.university), .met, says: ["högskola"],
                because: "Universities are too.", source: Page.greener),
            .init(
                "applicants", told(.company), .notMet, says: ["ni söker som företag"],
                because: "Companies are the target group and cannot get support for themselves.", source: Page.greener),
            .init(
                "applicants", told(.farmer), .notMet, says: ["ni söker som lantbrukare"],
                because: "A farm is not among those who can apply.", source: Page.greener),
            .init(
                "applicants", told(.other), .met, says: ["andra organisationer"],
                because: "Business-support organisations, energy agencies and trade bodies are no kind of their own.", source: Page.greener),
            .init(
                "applicants", told(), .unknown, says: ["Öppet för kommuner"],
                because: "Nobody has said who applies.", source: Page.greener),
            .init(
                "activity", told(.municipality, at: .katrineholm), .met, says: ["dit hör Katrineholm"],
                because: "Södermanland is in East Middle Sweden.", source: Page.regions),
            .init(
                "activity", told(.municipality, at: "SE-0180"), .notMet, says: ["dit hör inte Stockholm"],
                because: "Stockholm is an area of its own.", source: Page.regions),
            .init(
                "activity", told(.municipality, at: "SE1"), .unknown, says: ["en del av Östra Sverige"],
                because: "East Sweden is East Middle Sweden and Stockholm.", source: Page.regions),
            .init(
                "own_business", told(.municipality), .unknown, says: ["Små och medelstora företag är målgrupp"],
                because: "No direct support to a company for its own operations.", source: Page.skills),
            .init(
                "rate", told(.municipality), .met, says: ["högst 40"],
                because: "The fund pays at most 40 percent in every call read.", source: Page.skills),
            .jointly(
                under: "prestudy", told(.company, at: .katrineholm), .notMet, says: ["ni söker som företag"],
                because: "A company for its own sake is refused.", source: Page.greener),
            .jointly(
                under: "prestudy", told(.municipality, at: .katrineholm), .unknown, says: ["företags egen verksamhet"],
                because: "A municipality fits; the use of the money and state aid have to be answered.", source: Page.skills),
        ])

    private static let otherRegions =
        table(
            of: "eruf_sydsverige_2021_2027", on: now,
            [
                .init(
                    "activity", told(.municipality, at: .malmo), .met, says: ["dit hör Malmö"],
                    because: "Skåne and Blekinge are the area.", source: Page.whichArea),
                .init(
                    "activity", told(.municipality, at: .katrineholm), .notMet, says: ["dit hör inte Katrineholm"],
                    because: "Södermanland belongs to another area.", source: Page.whichArea),
                .init(
                    "applicants", told(.farmer, at: .malmo), .notMet, says: ["lantbrukare"],
                    because: "Legal persons can apply, sole traders cannot.", source: Page.west),
            ])
        + table(
            of: "eruf_stockholm_2021_2027", on: now,
            [
                .init(
                    "activity", told(.municipality, at: "SE-0140"), .met, says: ["Nykvarn"],
                    because: "Nykvarn is in the county of Stockholm, though in Leader Södermanland.", source: Page.whichArea),
                .init(
                    "activity", told(.municipality, at: .katrineholm), .notMet, says: ["dit hör inte Katrineholm"],
                    because: "Katrineholm is not in the county of Stockholm.", source: Page.whichArea),
            ])
}
