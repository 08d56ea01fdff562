import Foundation
import Funding
import JSON

/// Answers of a made-up site, written by what writes the real ones, for the document to show.
enum Examples {
    /// What stands at a placeholder of a path.
    static func place(_ name: String) -> String {
        switch name {
        case "callId": call.id.rawValue
        case "programmeId": programme.id.rawValue
        case "actionId": action.id.rawValue
        case "networkId": network.id.rawValue
        case "projectId": project.id.rawValue
        case "termId": term.id.rawValue
        default: name
        }
    }

    static func body(_ shape: String) -> JSONValue {
        shape == "Idea"
            ? [
                "text": "Vi vill öppna en mötesplats för nyanlända", "applicant": "association", "place": "Katrineholm",
                "budget": ["amount": 3_000_000, "currency": "SEK"],
            ]
            : ["text": "Solceller och energilager i hyreshus", "country": "FI", "limit": 5]
    }

    static func answer(to operation: PublicOperation) -> JSONValue {
        switch operation {
        case .readApiInfo: APIInfo(origin: origin).value
        case .readDocument: ["openapi": "3.1.1"]
        case .listCalls: page([CallShape(call, at: moment, links: links).summary], next: "/calls?page=2")
        case .readCall: CallShape(call, at: moment, links: links).detail(notices: [], programme: programme)
        case .listCallChanges: page([ChangeShape(change, withTexts: true).value], next: nil)
        case .listChanges:
            PublicList(items: [ChangeShape(change, withTexts: false).value], limit: 20, next: origin + "/api/v1/changes?cursor=17").value
        case .listCallPrecedents, .findPrecedents:
            PublicList(items: [ProjectShape(project, links: links).value(withObjective: false)], limit: 20).value
        case .listProjects: page([ProjectShape(project, links: links).value(withObjective: false)], next: nil)
        case .readProject: ProjectShape(project, links: links).value(withObjective: true)
        case .listProgrammes: page([ProgrammeShape(programme, on: day, links: links).summary], next: nil)
        case .readProgramme: ProgrammeShape(programme, on: day, links: links).detail
        case .listActions: page([ActionShape(action, of: programme.id).value], next: nil)
        case .readAction: ActionShape(action, of: programme.id).value
        case .listRules: page(programme.rules.map { RuleShape($0, programme: programme.id, action: nil).value }, next: nil)
        case .findMatches: match
        case .listNetworks: page([NetworkShape(network, links: links).value], next: nil)
        case .readNetwork: NetworkShape(network, links: links).value
        case .listTerms: page([TermShape(term).value], next: nil)
        case .readTerm: TermShape(term).value
        }
    }

    static func problem(_ kind: ProblemKind) -> JSONValue {
        let wrong: JSONValue? =
            switch kind.slug {
            case "invalid-parameter": ["detail": "Must be a whole number from 1 to 100.", "parameter": "limit"]
            case "conflicting-parameters": ["detail": "Cannot stand beside sort=id or cursor.", "parameter": "page"]
            case "invalid-body": ["detail": "Is required.", "pointer": "#/text"]
            default: nil
            }
        return .record([
            "type": .string(kind.address(at: origin)), "title": .string(kind.title), "status": .integer(kind.status),
            "detail": .string(kind.title + "."), "instance": .string(PublicOperation.folder + PublicOperation.listCalls.path),
            "errors": wrong.map { [$0] },
        ])
    }

    private static func page(_ items: [JSONValue], next: String?) -> JSONValue {
        PublicList(
            items: items, limit: 20, page: 1, total: next == nil ? items.count : 37, next: next.map { origin + PublicOperation.folder + $0 }
        ).value
    }

    private static let origin = "https://utblick.example.se"
    private static let links = PageLinks { subject, language in
        let folder = language == .swedish ? origin : origin + "/en"
        return switch subject {
        case .call(let id): folder + (language == .swedish ? "/utlysningar/" : "/calls/") + id.rawValue
        case .programme(let id): folder + (language == .swedish ? "/program/" : "/programmes/") + id.rawValue
        case .network(let id): folder + (language == .swedish ? "/natverk/" : "/networks/") + id.rawValue
        case .project(let id): folder + (language == .swedish ? "/projekt/" : "/projects/") + id.rawValue
        }
    }
    private static let day = Day(daysSince1970: 20_786)
    private static let moment = Date(timeIntervalSince1970: 20_786 * 86_400)
    private static let source = Source(
        address: "https://example.org/call", title: "The call", kind: .official, confidence: .high, checked: PartialDate(day))
    private static let rule = Rule(
        id: "partners", requirement: .partnership(Partnership(minimumPartners: 3, minimumCountries: 3, among: ["EU"])), source: source)
    private static let action = Action(
        id: "small_grants", name: Localized(sv: "Små bidrag", en: "Small grants"),
        supports: Localized(sv: "Små projekt.", en: "Small projects."), keywords: Programme.Keywords(),
        rules: [Rule(id: "grant", requirement: .grant(minimum: nil, maximum: Money(whole: 60_000, .euro)), source: source)])
    private static let programme = Programme(
        id: "example_2021_2027", name: Localized(sv: "Exempelprogrammet 2021–2027", en: "Example programme 2021–2027"),
        shortName: Localized(sv: "Exempelprogrammet", en: "Example programme"), abbreviations: ["EX"], periodLabel: "2021–2027",
        period: Period(from: Day(year: 2021, month: 1, day: 1), through: Day(year: 2027, month: 12, day: 31)), fullyCommitted: nil,
        seed: nil,
        supports: Localized(sv: "Samarbete över gränser.", en: "Cooperation across borders."), examples: [], themes: [.international],
        audience: [.municipality], keywords: Programme.Keywords(), callRhythm: nil, web: "https://example.org/", managingBody: nil,
        fund: nil,
        succeeds: [], succeededBy: [], rules: [rule], actions: [action],
        facts: [
            Fact(
                key: "budget.total", label: Localized(sv: "Budget", en: "Budget"), value: .number(5_000_000), unit: "EUR", source: source)
        ])
    private static let call = Call(
        id: "example-2027-01", origin: .portal, identifier: "EXAMPLE-2027-01", programme: programme.id, action: action.id,
        title: "Cooperation between towns", plainTitle: Localized(sv: "Samarbete mellan städer", en: "Cooperation between towns"),
        text: CallText(paragraphs: ["Towns that work together."]), themes: [.international], audience: [.municipality],
        municipalRole: .lead, opens: day,
        deadlines: [Deadline(instant: moment.addingTimeInterval(60 * 86_400 + 57_600), precision: .exact)],
        budget: Money(whole: 2_000_000, .euro).map { Call.Budget(total: $0) },
        grant: Call.GrantRange(minimum: nil, maximum: Money(whole: 60_000, .euro), expectedGrants: 30), statedStatus: .open,
        link: "https://example.org/call", source: source, fetchedAt: moment)
    private static let change = CallChange(
        id: 17, call: call.id, version: 2, kind: .changed, seenAt: moment, lastSeenBefore: moment.addingTimeInterval(-86_400),
        fields: [
            CallFieldChange(field: .opens, before: .day(day.adding(days: -7)), after: .day(day)),
            CallFieldChange(field: .deadlines, before: nil, after: .deadlines(call.deadlines)),
        ])
    private static let network = Network(
        id: "example_network", name: Localized(sv: "Exempelnätverket", en: "Example network"), abbreviation: "EXN",
        purpose: Localized(sv: "Utbyte av erfarenheter.", en: "Exchange of experience."),
        participation: Localized(sv: "Kommunen är medlem.", en: "The municipality is a member."), web: "https://example.org/", facts: [])
    private static let project = FundedProject(
        id: "cordis-101000001", origin: .cordis, identifier: "101000001", acronym: "EXAMPLE",
        title: TextVersions([TextVersions.Version(language: "en", text: "Towns that save energy")]),
        objective: TextVersions([TextVersions.Version(language: "en", text: "To try out storage of energy in rented houses.")]),
        programmeName: "Horizon Europe", starts: day, ends: day.adding(months: 36), contribution: Money(whole: 400_000, .euro),
        places: ["SE122"],
        participations: [
            Participation(
                organisation: Organisation(name: "Example town", country: "SE", kind: .localAuthority, pic: PIC("999999999")), role: .lead)
        ], link: "https://example.org/project", source: source)
    private static let term = Glossary.Term(
        id: "medfinansiering", name: Localized(sv: "medfinansiering", en: "co-financing"), forms: Glossary.Forms(sv: [], en: []),
        explanation: Localized(sv: "Den del av kostnaden som ni betalar själva.", en: "The part of the cost that you pay yourselves."),
        source: source)
    private static let match: JSONValue = [
        "idea": [
            "text": "Vi vill öppna en mötesplats för nyanlända", "language": "sv", "languageFound": true,
            "applicantFound": false, "partnersFound": false, "answeredIn": "sv",
            "abbreviations": [], "unknownWords": [], "applicant": "association", "place": "SE-0483", "partners": [],
            "budget": ["amount": 3_000_000, "currency": "SEK"], "answers": [:], "on": "2026-11-29",
        ],
        "matches": [
            [
                "programme": .string(programme.id.rawValue), "action": .string(action.id.rawValue), "call": .string(call.id.rawValue),
                "title": "Samarbete mellan städer", "section": "open", "relevance": .number(0.311), "verdict": "unknown",
                "rules": [
                    [
                        "rule": "partners", "kind": "partnership", "verdict": "unknown", "reason": "Minst 3 parter från minst 3 länder.",
                        "question": "Vilka länder kommer era partner från?", "topic": "partnerCountries", "inherited": true,
                        "source": [
                            "address": "https://example.org/call", "kind": "official", "confidence": "high", "checked": "2026-11-29",
                        ],
                    ]
                ],
                "evidence": [["word": "mötesplats", "met": "meeting place", "link": "translation", "share": .number(0.5)]],
                "opens": "2026-11-29",
                "nextDeadline": [
                    "instant": "2027-01-28T16:00:00Z", "timeZone": "Europe/Brussels", "stage": "single", "precision": "exact",
                ],
            ]
        ],
        "nextQuestion": [
            "topic": "partnerCountries", "question": "Vilka länder kommer era partner från?", "answer": "countries",
            "options": ["FI", "EE"],
            "number": 1, "settles": [0], "concerns": [0], "likely": 1, "expectedShare": .number(0.6),
        ],
    ]
}
