public import Casework
public import Foundation
public import Funding

/// A case of a desk: everything that hangs together from a question or an idea on. It describes itself without personal data.
public struct CaseFile: Sendable, Hashable, Identifiable {
    public typealias ID = Int64

    public let id: ID
    public let desk: MunicipalDesk.ID
    /// Utblick's own number, the inquiry's where it came from one.
    public let reference: String
    /// The question that it came from; `nil` for a colleague's own, and once the question has been purged.
    public let inquiry: Int64?
    /// The case that this one has become a part of.
    public let mergedInto: ID?
    /// What can be changed.
    public var content: CaseContent
    /// Who has it; the number of a staff account.
    public let owner: Int?
    public let stage: CaseStage
    /// The matches of the day that it came, as JSON; `nil` where they lie with its question.
    public let matches: String?
    public let legalBasis: String
    /// The last day that its contact may be kept.
    public let purgeAfter: Day?
    public let openedAt: Date
    public let changedAt: Date
    /// Counts its changes, so that nobody overwrites what they have not seen.
    public let version: Int
    /// Whether it is an example that `utblick demo` has made.
    public let isDemonstration: Bool
}

/// What a case says, and people change.
public struct CaseContent: Sendable, Hashable {
    public var title: String
    public var summary: String
    /// The idea as it was put.
    public var idea: String
    public var language: Language
    public var applicantKind: ApplicantKind?
    /// The number in the municipality's diary.
    public var diaryNumber: String?
    public var programme: Programme.ID?
    public var call: Call.ID?
    /// When the application must be in.
    public var deadline: Day?
    public var goals: [GoalTie]
    public var organisation: String?
    public var contact: CaseContact

    public init(
        title: String, summary: String = "", idea: String = "", language: Language = .swedish, applicantKind: ApplicantKind? = nil,
        diaryNumber: String? = nil, programme: Programme.ID? = nil, call: Call.ID? = nil, deadline: Day? = nil, goals: [GoalTie] = [],
        organisation: String? = nil, contact: CaseContact = CaseContact()
    ) {
        self.title = title
        self.summary = summary
        self.idea = idea
        self.language = language
        self.applicantKind = applicantKind
        self.diaryNumber = diaryNumber
        self.programme = programme
        self.call = call
        self.deadline = deadline
        self.goals = goals
        self.organisation = organisation
        self.contact = contact
    }
}

/// Whom to turn to about a case.
public struct CaseContact: Sendable, Hashable {
    public var name: String?
    public var email: String?
    public var telephone: String?

    public init(name: String? = nil, email: String? = nil, telephone: String? = nil) {
        self.name = name
        self.email = email
        self.telephone = telephone
    }
}

extension CaseFile: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    public var description: String { "case \(reference) of \(desk)" }
    public var debugDescription: String { description }
    public var customMirror: Mirror { Mirror(self, children: ["reference": reference]) }
}

extension CaseContent: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    public var description: String { "what a case says" }
    public var debugDescription: String { description }
    public var customMirror: Mirror { Mirror(self, children: []) }
}

extension CaseContact: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    public var description: String { "a case's contact" }
    public var debugDescription: String { description }
    public var customMirror: Mirror { Mirror(self, children: []) }
}
