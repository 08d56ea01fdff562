public import Funding
import JSON

/// Everything that may be asked of the interface. Routes and document both come from here.
public enum PublicOperation: String, Sendable, CaseIterable {
    case readApiInfo, readDocument
    case listCalls, readCall, listCallChanges, listCallPrecedents
    case listChanges
    case listProgrammes, readProgramme, listActions, readAction, listRules
    case findMatches, findPrecedents
    case listNetworks, readNetwork
    case listProjects, readProject
    case listTerms, readTerm

    /// What the paths of all operations begin with.
    public static let folder = "/api/v1"

    public enum Method: String, Sendable {
        case get, post
    }

    public var method: Method { self == .findMatches || self == .findPrecedents ? .post : .get }

    /// Below the folder; a part in braces stands for an id.
    public var path: String {
        switch self {
        case .readApiInfo: "/api-info"
        case .readDocument: "/openapi.json"
        case .listCalls: "/calls"
        case .readCall: "/calls/{callId}"
        case .listCallChanges: "/calls/{callId}/changes"
        case .listCallPrecedents: "/calls/{callId}/precedents"
        case .listChanges: "/changes"
        case .listProgrammes: "/programmes"
        case .readProgramme: "/programmes/{programmeId}"
        case .listActions: "/actions"
        case .readAction: "/programmes/{programmeId}/actions/{actionId}"
        case .listRules: "/rules"
        case .findMatches: "/matches"
        case .findPrecedents: "/precedents"
        case .listNetworks: "/networks"
        case .readNetwork: "/networks/{networkId}"
        case .listProjects: "/projects"
        case .readProject: "/projects/{projectId}"
        case .listTerms: "/terms"
        case .readTerm: "/terms/{termId}"
        }
    }

    var parameters: [Parameter] {
        switch self {
        case .listCalls:
            [
                Parameter(
                    "text", .text(longest: 200), "Words of titles and identifiers, or that calls are about.", example: "klimatneutralt"),
                Parameter(
                    "language", .choice(Language.allCases.map(\.rawValue), usual: Language.swedish.rawValue),
                    "The language of text, and of the order by title."),
                Parameter(
                    "status", .choice(["ahead", "open", "coming", "closed", "all"], usual: "ahead"),
                    "Which states: ahead is open and coming, closed also tells of withdrawn calls."),
                Parameter("programme", .text(longest: 200), "Only those of a programme, by its id.", example: "horizon_europe"),
                Parameter("theme", .choice(Theme.allCases.map(\.rawValue), usual: nil), "Only those about a theme."),
                Parameter(
                    "audience", .choice(ApplicantKind.allCases.map(\.rawValue), usual: nil),
                    "Only those that the editors judge to fit such applicants."),
                Parameter("closesWithin", .wholeNumber(1...3_650, usual: nil), "Only those that close within so many days."),
                Parameter("day", .day, "Only those that open or have a deadline on a day."),
                Parameter(
                    "sort", .choice(["deadline", "opening", "budget", "title", "id"], usual: "deadline"),
                    "The order: the next deadline, the opening or the largest budget first, by title, or by id."),
                .limit, .page,
                Parameter(
                    "cursor", .text(longest: 300),
                    "The id of the last call that was read: those that follow by id, whatever sort says, without page. To read all calls."),
            ]
        case .listChanges:
            [
                Parameter("since", .instant, "Only those seen at that moment or later.", example: "2026-11-01T00:00:00Z"),
                Parameter(
                    "cursor", .wholeNumber(0...Int(Int64.max), usual: nil), "The id of the last change that was read: those that follow."),
                .limit,
            ]
        case .listCallPrecedents: [.limit]
        case .listProgrammes:
            [
                Parameter(
                    "state", .choice(Programme.State.allCases.map(\.rawValue), usual: nil), "Only those in a state today."),
                Parameter("theme", .choice(Theme.allCases.map(\.rawValue), usual: nil), "Only those about a theme."), .limit, .page,
            ]
        case .listActions: [Parameter("programme", .text(longest: 200), "Only those of a programme, by its id."), .limit, .page]
        case .listRules:
            [
                Parameter("programme", .text(longest: 200), "Only those of a programme and its actions, by its id."),
                Parameter("kind", .choice(Requirement.Kind.written.map(\.rawValue), usual: nil), "Only those of a kind."), .limit, .page,
            ]
        case .listProjects:
            [
                Parameter(
                    "organisation", .text(longest: 60),
                    "Projects of the organisation with a number, written org:212000-0340, vat:… or pic:…; the municipality's own where it is not told.",
                    example: "org:212000-0340"), .limit, .page,
            ]
        case .listNetworks, .listTerms, .listCallChanges: [.limit, .page]
        default: []
        }
    }

    /// Placeholders of the path, in their order.
    var placeholders: [String] {
        path.split(separator: "/").filter { $0.hasPrefix("{") }.map { String($0.dropFirst().dropLast()) }
    }

    /// What is sent in the body, by the name of its shape.
    var body: String? {
        switch self {
        case .findMatches: "Idea"
        case .findPrecedents: "PrecedentQuestion"
        default: nil
        }
    }

    /// What is answered.
    enum Answer {
        case one(String)
        /// A page of a list.
        case list(String)
        /// Any object.
        case document
    }

    var answer: Answer {
        switch self {
        case .readApiInfo: .one("ApiInfo")
        case .readDocument: .document
        case .listCalls: .list("CallSummary")
        case .readCall: .one("Call")
        case .listCallChanges, .listChanges: .list("Change")
        case .listCallPrecedents, .listProjects, .findPrecedents: .list("Project")
        case .listProgrammes: .list("ProgrammeSummary")
        case .readProgramme: .one("Programme")
        case .listActions: .list("Action")
        case .readAction: .one("Action")
        case .listRules: .list("Rule")
        case .findMatches: .one("MatchAnswer")
        case .listNetworks: .list("Network")
        case .readNetwork: .one("Network")
        case .readProject: .one("Project")
        case .listTerms: .list("Term")
        case .readTerm: .one("Term")
        }
    }

    /// What part of the interface it belongs to.
    var tag: String {
        switch self {
        case .readApiInfo, .readDocument: "interface"
        case .listCalls, .readCall, .listCallChanges, .listCallPrecedents, .listChanges: "calls"
        case .listProgrammes, .readProgramme, .listActions, .readAction, .listRules: "programmes"
        case .findMatches: "matches"
        case .listNetworks, .readNetwork: "networks"
        case .listProjects, .readProject, .findPrecedents: "projects"
        case .listTerms, .readTerm: "terms"
        }
    }

    /// What it does, in a line for each language.
    public var summary: Localized {
        switch self {
        case .readApiInfo: Localized(sv: "Om gränssnittet", en: "About the interface")
        case .readDocument: Localized(sv: "Denna beskrivning, OpenAPI 3.1", en: "This description, OpenAPI 3.1")
        case .listCalls: Localized(sv: "Utlysningar, sökta och urvalda", en: "Calls, searched and filtered")
        case .readCall: Localized(sv: "En utlysning med texter, villkor och regler", en: "One call with its texts, conditions and rules")
        case .listCallChanges: Localized(sv: "Vad som har ändrats i en utlysning", en: "What has changed in a call")
        case .listCallPrecedents: Localized(sv: "Beviljade projekt som liknar en utlysning", en: "Funded projects that are like a call")
        case .listChanges: Localized(sv: "Ändringar i alla utlysningar sedan en tidpunkt", en: "Changes in all calls since a moment")
        case .listProgrammes: Localized(sv: "Program", en: "Programmes")
        case .readProgramme: Localized(sv: "Ett program med regler och insatser", en: "One programme with its rules and actions")
        case .listActions: Localized(sv: "Insatser: sätt att söka", en: "Actions: ways of applying")
        case .readAction: Localized(sv: "En insats med sina regler", en: "One action with its rules")
        case .listRules: Localized(sv: "Regler med källa och kontrolldatum", en: "Rules with their source and the day it was checked")
        case .findMatches: Localized(sv: "Vad som kan finansiera en idé, och varför", en: "What can fund an idea, and why")
        case .findPrecedents: Localized(sv: "Beviljade projekt som liknar en idé", en: "Funded projects that are like an idea")
        case .listNetworks: Localized(sv: "Kommunens nätverk", en: "The municipality’s networks")
        case .readNetwork: Localized(sv: "Ett nätverk", en: "One network")
        case .listProjects: Localized(sv: "Projekt som en organisation deltar i", en: "Projects that an organisation takes part in")
        case .readProject: Localized(sv: "Ett projekt med sina parter", en: "One project with its partners")
        case .listTerms: Localized(sv: "Ordlistan", en: "The glossary")
        case .readTerm: Localized(sv: "Ett ord i ordlistan", en: "One word of the glossary")
        }
    }

    /// What a caller has to know besides, in English.
    var remark: String {
        switch self {
        case .readApiInfo: "As the Swedish REST API profile asks for it (VER.06)."
        case .readDocument: "Made from what the server itself routes by."
        case .listCalls:
            "A page of at most 100 calls. To read all of them, take sort=id and follow next, which holds a cursor: no call is then told twice, "
                + "and none is left out because another has come."
        case .readCall:
            "State and next deadline are computed at the time of the answer. A rule that is inherited is the programme's or the action's: the "
                + "call's own text goes before it. A call that its source no longer has is told with withdrawnAt."
        case .listCallChanges: "The latest first, with the old and the new values, long texts too."
        case .listCallPrecedents: "The most alike first; none where no projects are stored."
        case .listChanges:
            "The earliest first, so that a follower takes the id of the last as the next cursor. Long texts are left out; a call's own list of "
                + "changes has them."
        case .listProgrammes: "In the order of their ids, without rules, actions and facts."
        case .readProgramme: "With every rule, action and fact, each with its source."
        case .listActions: "Those of all programmes, in the order of the programmes' ids."
        case .readAction: "With its own rules; those of its programme hold too, unless it has one with the same id."
        case .listRules: "Those of all programmes and actions. What no source states is not there."
        case .findMatches:
            "Nothing that is sent is kept. The answer is that of utblick match --format json: verdicts stand apart from relevance, and every "
                + "rule names its source. A nextQuestion tells what would settle most."
        case .findPrecedents: "Nothing that is sent is kept. The most alike first; none where no projects are stored."
        case .listNetworks: "What each is for, and what the municipality does there."
        case .readNetwork: "What it is for, and what the municipality does there."
        case .listProjects: "The latest first. Without a number, those that the municipality's own number joins."
        case .readProject: "As one source tells it. Names that may be a person's are left out."
        case .listTerms: "Words of the field in both languages."
        case .readTerm: "In both languages, with its source."
        }
    }

    /// Whether something may be missing at its address.
    var mayBeMissing: Bool { !placeholders.isEmpty }

    /// Whether parameters that may each be sent may not go together.
    var mayConflict: Bool { self == .listCalls }

    /// The statuses of the problems that it may answer with. Those of a whole folder, such as 405, are no operation's.
    var problemStatuses: [Int] {
        [400, 429, 500, 503] + (mayBeMissing ? [404] : []) + (body == nil ? [] : [413, 415, 422]) + (mayConflict ? [422] : [])
    }
}
