import Casework
import Foundation
import Funding

@testable import Pages

/// Networks, partner requests and the partner profile in the states that pages show.
enum PreviewNetworks {
    private static let today = Day(of: Preview.now, in: .stockholm)

    static let record = NetworkRecord(
        memberSince: today.adding(days: -900),
        meetings: [
            NetworkMeeting(day: today.adding(days: -40), place: "Bryssel", participants: "Samordnaren", outcome: "Två <nya> partner"),
            NetworkMeeting(day: today.adding(days: 12), place: "Åbo"),
        ],
        fees: [
            NetworkFee(year: today.year, amount: Money(minorUnits: 137_000_00, currency: .krona)),
            NetworkFee(year: today.year, amount: Money(minorUnits: 500_50, currency: .euro)),
        ],
        benefits: [
            NetworkBenefit(day: today.adding(days: -39), text: "En partner till våtmarken", caseReference: "UTB-2026-0001"),
            NetworkBenefit(text: "Kunskap om <avgifter>"),
        ])

    private static let contacts = [
        NetworkContact(name: "Aino <Å>", role: "Sekretariat", email: "aino@example.eu", keptUntil: today.adding(days: 700))
    ]

    private static let own = NetworkRecord(name: "Kommuner mot <PFAS>", purpose: "Byta erfarenheter.", web: "https://pfas.example.eu")

    static let list = NetworkListPage.Model(
        rows: [
            .init(id: Preview.network.id, network: Preview.network, record: record, contacts: 1),
            .init(id: "own-1", network: nil, record: own, contacts: 0),
        ], formKey: "key")
    static let noNetworks = NetworkListPage.Model(rows: [], formKey: "key", typedName: "", problems: [.empty(.name)])

    static func network(problems: [NetworkProblem] = [], overtaken: Bool = false) -> NetworkWorkPage.Model {
        var form = NetworkForm(record, contacts: contacts, version: 3)
        if overtaken { form.until = "2027-12-31" }
        return NetworkWorkPage.Model(
            id: Preview.network.id, network: Preview.network, record: record, form: form, cases: ["UTB-2026-0001": 1],
            problems: problems, overtaken: overtaken ? NetworkForm(record, contacts: [], version: 4) : nil)
    }

    static let ownNetwork = NetworkWorkPage.Model(
        id: "own-1", network: nil, record: own, form: NetworkForm(own, contacts: [], version: 1), cases: [:])

    static let problems: [NetworkProblem] = [
        .empty(.name), .tooLong(.purpose, limit: 2_000), .webWrong, .dayWrong(.memberSince, "i går"), .endBeforeStart,
        .emailWrong(.contacts), .keptWrong(.contacts, last: today.adding(days: 730)), .identityNumber(.meetings), .yearWrong("26"),
        .amountWrong("mycket"), .unknown(.benefits),
    ]

    private static let request = PartnerRequest(
        direction: .incoming, day: today.adding(days: -3),
        organisation: PartnerOrganisation(
            name: "Åbo <stad>", country: "FI", organisationNumber: try? OrganisationNumber("212000-0340"),
            vatNumber: VATNumber("FI12345678"), pic: PIC("999976105")),
        contact: PartnerContact(name: "Aino", email: "aino@example.fi", keptUntil: today.adding(days: 700)), programme: "life",
        call: "LIFE-2026-X", text: "Vill ni vara med\noch mäta?", caseID: 1)

    private static let caseName = (reference: "UTB-2026-0001", title: "En våtmark vid <ån>")

    static let rows = [
        PartnerRow(
            id: 1, request: request, state: .answered, changed: (today, "Åsa <Öberg>"), programme: Localized(same: "LIFE"),
            caseName: caseName),
        PartnerRow(
            id: 2, request: PartnerRequest(direction: .outgoing, day: today, organisation: PartnerOrganisation(name: "Ösel"), text: "Hej"),
            state: .open, changed: (today, "Bo"), programme: nil, caseName: nil),
    ]

    /// Those that nobody has answered.
    static let waiting = [rows[1]]

    /// Two meetings of one day, and the last day of a membership.
    static let days = [
        day(12, NetworkMeeting(day: today.adding(days: 12), place: "Åbo", participants: "Samordnaren")),
        day(12, NetworkMeeting(day: today.adding(days: 12)), number: 2), day(1, nil, number: 0),
    ]

    private static func day(_ ahead: Int, _ meeting: NetworkMeeting?, number: Int = 1) -> NetworkDay {
        NetworkDay(
            network: Preview.network.id, name: Preview.network.name, day: today.adding(days: ahead), meeting: meeting, number: number,
            changed: Preview.now, changes: 3)
    }

    /// A search that no case fits.
    static let found = CaseListPage.Model(
        query: CaseQuery(text: "åbo"), cases: [], next: nil, counts: [:], networks: list.rows, requests: [rows[0]])

    static let requests = PartnerListPage.Model(
        query: PartnerQuery(direction: .incoming, state: .answered), rows: rows, isCut: true, counts: [.open: 1, .answered: 1])
    static let noRequests = PartnerListPage.Model(query: PartnerQuery(), rows: [], isCut: false, counts: [:])
    static let noneFound = PartnerListPage.Model(query: PartnerQuery(state: .withdrawn), rows: [], isCut: false, counts: [.open: 1])

    static let newRequest = PartnerRequestPage.Model(
        id: nil, form: PartnerForm(on: today, caseReference: "UTB-2026-0001", formKey: "key"), programmes: PreviewCases.programmes)

    static func request(problems: [NetworkProblem] = [], overtaken: Bool = false) -> PartnerRequestPage.Model {
        var form = PartnerForm(request, caseReference: caseName.reference, version: 2)
        let theirs = form
        if overtaken { form.organisation = "Åbo akademi" }
        return PartnerRequestPage.Model(
            id: 1, form: form, state: .answered,
            history: [
                .init(state: .open, day: today.adding(days: -3), by: "Bo", note: ""),
                .init(state: .answered, day: today, by: "Åsa <Öberg>", note: "Ja, gärna."),
            ], case: (1, caseName.reference, caseName.title), keys: request.organisation.keys, programmes: PreviewCases.programmes,
            problems: problems, overtaken: overtaken ? theirs : nil)
    }

    static let requestProblems: [NetworkProblem] = [
        .empty(.organisation), .countryWrong("Finland"), .numberWrong(.organisationNumber, "1"), .identityNumber(.vatNumber),
        .numberWrong(.pic, "x"), .emailWrong(.contactEmail), .keptWrong(.keptUntil, last: today), .unknown(.caseReference), .empty(.text),
        .tooLong(.note, limit: 1_000),
    ]

    static let profile = PartnerProfile(
        about: Localized(sv: "Vi är en kommun med <sjöar>.", en: "We are a municipality with <lakes>."),
        strengths: Localized(sv: "", en: "Water and logistics."), wanted: Localized(sv: "En ledare.", en: "A lead partner."),
        themes: [.water, .youth], programmes: ["central_baltic_2021_2027"], email: "international@example.se", isPublished: true,
        offers: [
            PartnerOffer(
                title: Localized(sv: "Mäta PFAS", en: "Measuring PFAS"), text: Localized(sv: "", en: "We have a test site."),
                programme: "central_baltic_2021_2027", until: today.adding(days: 60)),
            PartnerOffer(title: Localized(sv: "Gammalt", en: "Old"), until: today.adding(days: -1)),
        ])

    static func profile(problems: [NetworkProblem] = [], overtaken: Bool = false) -> PartnerProfilePage.Model {
        var form = PartnerProfileForm(profile, version: 2)
        if overtaken { form.email = "eu@example.se" }
        return PartnerProfilePage.Model(
            form: form, isPublished: true, programmes: PreviewCases.programmes, problems: problems,
            overtaken: overtaken ? PartnerProfileForm(profile, version: 3) : nil)
    }

    static let noProfile = PartnerProfilePage.Model(
        form: PartnerProfileForm(PartnerProfile(), version: 0), isPublished: false, programmes: PreviewCases.programmes)
    static let profileProblems: [NetworkProblem] = [
        .englishMissing(.about), .identityNumber(.strengths), .personalAddress, .empty(.offers), .dayWrong(.offers, "snart"),
    ]

    static let pages: [(name: String, page: any WorkPage)] = [
        ("work-networks", NetworkListPage(model: list)), ("work-networks-none", NetworkListPage(model: noNetworks)),
        ("work-network", NetworkWorkPage(model: network())), ("work-network-own", NetworkWorkPage(model: ownNetwork)),
        ("work-network-wrong", NetworkWorkPage(model: network(problems: problems))),
        ("work-network-overtaken", NetworkWorkPage(model: network(overtaken: true))),
        ("work-partners", PartnerListPage(model: requests)), ("work-partners-none", PartnerListPage(model: noRequests)),
        ("work-partners-none-found", PartnerListPage(model: noneFound)),
        ("work-partner-new", PartnerRequestPage(model: newRequest)), ("work-partner", PartnerRequestPage(model: request())),
        ("work-partner-wrong", PartnerRequestPage(model: request(problems: requestProblems))),
        ("work-partner-overtaken", PartnerRequestPage(model: request(overtaken: true))),
        ("work-partner-profile", PartnerProfilePage(model: profile())),
        ("work-partner-profile-empty", PartnerProfilePage(model: noProfile)),
        ("work-partner-profile-wrong", PartnerProfilePage(model: profile(problems: profileProblems))),
        ("work-partner-profile-overtaken", PartnerProfilePage(model: profile(overtaken: true))),
    ]

    static let partner = PartnerPage.Model(profile: profile, programmes: ["central_baltic_2021_2027": Localized(same: "Central Baltic")])
}
