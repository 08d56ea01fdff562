public import Casework
public import Foundation
public import Funding

/// What is attached to a case, what should be, how long it is kept, and how it goes.
public struct CaseDocuments: Sendable {
    public struct Item: Sendable {
        public let number: Int
        /// Empty once it has been disposed of.
        public let name: String
        public let role: DocumentRole
        public let kind: DocumentKind
        /// In bytes.
        public let size: Int
        /// The number of the step that it belongs to.
        public let step: Int?
        /// The number of the document that it is a new version of.
        public let replaces: Int?
        public let isReplaced: Bool
        public let isDisposed: Bool
        public let addedBy: String
        public let addedAt: Date

        public init(
            number: Int, name: String, role: DocumentRole, kind: DocumentKind, size: Int, step: Int?, replaces: Int?, isReplaced: Bool,
            isDisposed: Bool, addedBy: String, addedAt: Date
        ) {
            self.number = number
            self.name = name
            self.role = role
            self.kind = kind
            self.size = size
            self.step = step
            self.replaces = replaces
            self.isReplaced = isReplaced
            self.isDisposed = isDisposed
            self.addedBy = addedBy
            self.addedAt = addedAt
        }
    }

    /// The first of two agreements on disposal.
    public struct Agreement: Sendable {
        public let by: String
        public let at: Date
        /// Whether it is the reader's own.
        public let isOwn: Bool

        public init(by: String, at: Date, isOwn: Bool) {
            self.by = by
            self.at = at
            self.isOwn = isOwn
        }
    }

    public let items: [Item]
    public let plan: DocumentPlan
    public let retention: Retention
    /// How large a file may be, in bytes.
    public let largest: Int
    public let agreement: Agreement?
    /// What remains known of a case that has been disposed of.
    public let record: DisposalRecord?
    public let problem: DocumentProblem?

    public init(
        items: [Item], plan: DocumentPlan, retention: Retention, largest: Int, agreement: Agreement? = nil, record: DisposalRecord? = nil,
        problem: DocumentProblem? = nil
    ) {
        self.items = items
        self.plan = plan
        self.retention = retention
        self.largest = largest
        self.agreement = agreement
        self.record = record
        self.problem = problem
    }
}

/// Why a document was not taken in, a package not made, or a case not disposed of.
public enum DocumentProblem: Sendable, Hashable {
    case notChosen
    /// Larger than so many bytes.
    case tooLarge(limit: Int)
    case empty
    case active
    case unknownKind
    case identityNumber
    /// A step or a document that is not there any more.
    case overtaken
    case disposed
    case goesOn
    /// Documents that are not what was received.
    case damaged([Int])
    case notArchived
    /// Until the end of the day; `nil` where no rule says how long.
    case mustBeKept(Day?)
    case sameAgain

    /// The control that it is about.
    var control: String {
        switch self {
        case .goesOn, .damaged: "arkivpaket"
        case .notArchived, .mustBeKept, .sameAgain: "gallring"
        default: ParameterName.file.sv
        }
    }
}

extension ParameterName {
    static let file = ParameterName("fil", "file")
    public static let documentRole = ParameterName("dokumenttyp", "document-type")
    public static let documentStep = ParameterName("till-steg", "for-step")
    public static let replaces = ParameterName("ersatter", "replaces")
    public static let withdraws = ParameterName("aterta", "withdraw")
}
