public import Funding

/// What a case says, as somebody typed it.
public struct CaseForm: Sendable, Hashable {
    public var title: String
    public var summary: String
    public var idea: String
    public var language: Language
    public var applicant: ApplicantKind?
    public var diaryNumber: String
    public var programme: String
    public var call: String
    public var deadline: String
    /// By goal: how the case serves it; empty where it does not.
    public var goals: [String: String]
    public var organisation: String
    public var contactName: String
    public var contactEmail: String
    public var contactTelephone: String
    /// The version that the form shows; `nil` in a form for a new case.
    public var version: Int?
    /// What tells one filled-in form from another.
    public var formKey: String

    public init(
        title: String = "", summary: String = "", idea: String = "", language: Language = .swedish, applicant: ApplicantKind? = nil,
        diaryNumber: String = "", programme: String = "", call: String = "", deadline: String = "", goals: [String: String] = [:],
        organisation: String = "", contactName: String = "", contactEmail: String = "", contactTelephone: String = "",
        version: Int? = nil, formKey: String
    ) {
        self.title = title
        self.summary = summary
        self.idea = idea
        self.language = language
        self.applicant = applicant
        self.diaryNumber = diaryNumber
        self.programme = programme
        self.call = call
        self.deadline = deadline
        self.goals = goals
        self.organisation = organisation
        self.contactName = contactName
        self.contactEmail = contactEmail
        self.contactTelephone = contactTelephone
        self.version = version
        self.formKey = formKey
    }

    /// Reads a sent form; names in either language.
    public init(_ parameters: QueryParameters) {
        let goals = parameters.pairs.filter { $0.name.hasPrefix(Self.goalPrefix) }
        func text(_ name: ParameterName) -> String { (parameters[name] ?? "").replacing("\r\n", with: "\n") }
        self.init(
            title: text(.title), summary: text(.summary), idea: text(.idea),
            language: parameters[.ideaLanguage].flatMap(Language.init) ?? .swedish,
            applicant: parameters[.applicant].flatMap(ApplicantKind.init), diaryNumber: text(.diaryNumber),
            programme: text(.programme), call: text(.call), deadline: text(.deadline),
            goals: Dictionary(goals.map { (String($0.name.dropFirst(Self.goalPrefix.count)), $0.value) }) { first, _ in first },
            organisation: text(.organisation), contactName: text(.name), contactEmail: text(.email), contactTelephone: text(.telephone),
            version: parameters[.version].flatMap { Int($0) }, formKey: text(.formKey))
    }

    /// Before the id of a goal, in the name of its field.
    static let goalPrefix = "goal-"
}

extension ParameterName {
    static let title = ParameterName("titel", "title")
    static let summary = ParameterName("sammanfattning", "summary")
    static let diaryNumber = ParameterName("diarienummer", "diary-number")
    static let deadline = ParameterName("sista-dag", "deadline")
    static let version = ParameterName("version", "version")
    static let phase = ParameterName("skede", "phase")
    static let owner = ParameterName("handlaggare", "owner")
    /// What tells one filled-in form from another, so that sending it twice does it once.
    public static let formKey = ParameterName("nyckel", "form-key")
}
