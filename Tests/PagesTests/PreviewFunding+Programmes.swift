import Funding

extension Preview {
    static let partnership = Partnership(minimumPartners: 2, minimumCountries: 2, among: ["SE", "FI", "EE", "LV"])

    static func percent(_ number: Int) -> Requirement {
        Rate(partsPerTenThousand: number * 100).map { .fundingRate(maximum: $0) } ?? .theme([])
    }

    static let rules: [Rule] = [
        Rule(
            id: "applicants",
            requirement: .applicantKind(allowed: [.municipality, .region, .association, .university], excluded: [.individual]),
            note: Localized(sv: "Företag kan delta som partner.", en: "Companies may take part as partners."), source: official),
        Rule(id: "seat", requirement: .seat(within: ["central_baltic"]), source: official),
        Rule(
            id: "partners", requirement: .partnership(partnership),
            conflict: Localized(sv: "En äldre handbok anger tre parter.", en: "An older manual says three partners."), source: thirdParty),
        Rule(id: "grant", requirement: .grant(minimum: euro(200_000), maximum: euro(1_200_000)), source: official),
        Rule(id: "length", requirement: .duration(minimumMonths: nil, maximumMonths: 36), source: official),
        Rule(
            id: "share", requirement: percent(80),
            validity: Period(from: day("2021-01-01"), through: day("2027-12-31")), source: official),
        Rule(id: "language", requirement: .applicationLanguage(["en"]), source: official),
        Rule(id: "registration", requirement: .registration("Jems"), source: official),
        Rule(
            id: "other",
            requirement: .other(Localized(sv: "Projektet ska visa nytta på båda sidor av gränsen.", en: "It must show use on both sides.")),
            source: official),
    ]

    static let small = Action(
        id: "small", name: Localized(sv: "Litet projekt", en: "Small project"),
        supports: Localized(sv: "Mindre projekt mellan människor och föreningar.", en: "Smaller projects between people and associations."),
        keywords: Programme.Keywords(),
        rules: [Rule(id: "grant", requirement: .grant(minimum: nil, maximum: euro(213_550)), source: official)])

    static func programme(
        _ id: Programme.ID, _ name: Localized, _ period: String, from: String, through: String?, seed: Programme.Seed? = nil,
        succeeds: [Programme.ID] = [], succeededBy: [Programme.ID] = [], committed: Bool = false, rules: [Rule] = [],
        actions: [Action] = [], facts: [Fact] = []
    ) -> Programme {
        Programme(
            id: id, name: name, shortName: name, abbreviations: [], periodLabel: period,
            period: Period(from: day(from), through: through.map { day($0) }),
            fullyCommitted: committed ? Programme.Commitment(from: day("2024-08-20"), source: official) : nil, seed: seed,
            supports: Localized(
                sv:
                    "Samarbete över gränserna mellan Sverige, Finland, Estland och Lettland. Projekten ska göra skillnad för dem som bor här.",
                en:
                    "Cooperation across borders between Sweden, Finland, Estonia and Latvia. Projects must make a difference to those who live here."
            ),
            examples: [
                Localized(
                    sv: "Två kommuner provar ett nytt sätt att minska övergödningen.", en: "Two towns try a new way to reduce run-off."),
                Localized(
                    sv: "Föreningar ordnar läger för unga från tre länder.",
                    en: "Associations hold camps for young people of three countries."),
            ], themes: [.environment, .business, .youth], keywords: Programme.Keywords(),
            callRhythm: Localized(sv: "En utlysning om året, oftast på våren.", en: "One call a year, mostly in spring."),
            web: "https://centralbaltic.eu",
            managingBody: Localized(sv: "Egentliga Finlands förbund", en: "Regional Council of Southwest Finland"),
            fund: Localized(sv: "Europeiska regionala utvecklingsfonden", en: "European Regional Development Fund"), succeeds: succeeds,
            succeededBy: succeededBy, rules: rules, actions: actions, facts: facts)
    }

    static let facts: [Fact] = [
        Fact(
            key: "budget", label: Localized(sv: "Programmets budget", en: "Budget of the programme"), value: .number(125_900_000),
            unit: "EUR",
            asOf: PartialDate("2022"), note: Localized(sv: "Från regionalfonden.", en: "From the ERDF."), source: official),
        Fact(
            key: "countries", label: Localized(sv: "Länder", en: "Countries"),
            value: .list([.text(Localized(sv: "Sverige", en: "Sweden")), .text(same("Finland"))]),
            conflict: Localized(sv: "En broschyr nämner även Åland.", en: "A leaflet also names Åland."), source: thirdParty),
        Fact(
            key: "rates", label: Localized(sv: "EU:s andel", en: "EU share"),
            value: .table([
                Fact.Row(label: Localized(sv: "Offentliga", en: "Public"), value: .number(80)),
                Fact.Row(label: Localized(sv: "Privata", en: "Private"), value: .number(65.5)),
            ]), unit: "percent", source: official),
    ]

    static let oldCentralBaltic = programme(
        "central_baltic_2014_2020", same("Interreg Central Baltic 2014–2020"), "2014–2020", from: "2014-01-01", through: "2020-12-31",
        seed: Programme.Seed(
            order: 4, name: same("Interreg Central Baltic"),
            gist: Localized(
                sv: "Samarbete med minst två andra länder runt Östersjön.", en: "Cooperation with at least two other Baltic countries.")),
        succeededBy: ["central_baltic_2021_2027"])

    static let centralBaltic = programme(
        "central_baltic_2021_2027", same("Interreg Central Baltic 2021–2027"), "2021–2027", from: "2021-01-01", through: "2027-12-31",
        succeeds: ["central_baltic_2014_2020"], rules: rules, actions: [small], facts: facts)

    static let interregEurope = programme(
        "interreg_europe_2021_2027", same("Interreg Europe 2021–2027"), "2021–2027", from: "2021-01-01", through: "2027-12-31",
        committed: true)

    static let citizens = programme(
        "cerv_2021_2027", Localized(sv: "Medborgare, jämlikhet, rättigheter och värden", en: "Citizens, Equality, Rights and Values"),
        "2021–2027", from: "2021-01-01", through: "2027-12-31")

    static let programmes = [oldCentralBaltic, centralBaltic, interregEurope, citizens]

    static let pastCalls = [
        PastCall(
            id: "cb-4", programme: "central_baltic_2021_2027", title: Localized(sv: "Fjärde utlysningen", en: "Fourth call"),
            opened: PartialDate("2024-01-15"), closed: PartialDate("2024-02-29"), budget: euro(30_000_000),
            fundingRate: Rate(partsPerTenThousand: 8_000), grants: 14, applications: 52, source: official),
        PastCall(
            id: "cb-1", programme: "central_baltic_2021_2027", title: Localized(sv: "Första utlysningen", en: "First call"),
            opened: PartialDate("2022-04"), closed: PartialDate("2022"), note: Localized(sv: "Två steg.", en: "Two stages."),
            source: thirdParty),
    ]

    static let network = Network(
        id: "aer", name: same("Assembly of European Regions"), abbreviation: "AER",
        purpose: Localized(
            sv: "Samlar regioner i Europa och arbetar för regional demokrati.",
            en: "Brings regions of Europe together for regional democracy."),
        participation: Localized(sv: "Genom Region Sörmland.", en: "Through the region of Sörmland."), web: "https://aer.eu", facts: facts)
}
