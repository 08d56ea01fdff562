public import Foundation
public import Funding

/// A case as its package for the archive has it, written so that it can be read without Utblick.
public struct ArchiveManifest: Sendable, Hashable, Codable {
    public static let currentFormat = "utblick/case-archive/1"

    /// A person as they were called when the package was made; `nil` for what the program did by itself.
    public typealias Person = String

    public struct Step: Sendable, Hashable, Codable {
        public let number: Int
        /// The number of the step that it stands in the place of.
        public let corrects: Int?
        /// The number of the step that stands in its place.
        public let correctedBy: Int?
        public let step: CaseStep
        /// The deciding body's name, of a decision.
        public let bodyName: String?
        public let recordedAt: Date
        public let recordedBy: Person

        public init(
            number: Int, corrects: Int?, correctedBy: Int?, step: CaseStep, bodyName: String?, recordedAt: Date, recordedBy: Person
        ) {
            self.number = number
            self.corrects = corrects
            self.correctedBy = correctedBy
            self.step = step
            self.bodyName = bodyName
            self.recordedAt = recordedAt
            self.recordedBy = recordedBy
        }
    }

    public struct Answer: Sendable, Hashable, Codable {
        public let text: String
        public let givenAt: Date
        public let givenBy: Person

        public init(text: String, givenAt: Date, givenBy: Person) {
            self.text = text
            self.givenAt = givenAt
            self.givenBy = givenBy
        }
    }

    public struct Document: Sendable, Hashable, Codable {
        public let number: Int
        /// Where it lies in the package.
        public let path: String
        /// What it was called when it was attached.
        public let name: String
        public let role: DocumentRole
        public let mediaType: String
        /// In bytes.
        public let size: Int
        /// In hexadecimal digits.
        public let sha256: String
        /// The number of the step that it belongs to.
        public let step: Int?
        /// The number of the document that it is a new version of.
        public let replaces: Int?
        public let addedAt: Date
        public let addedBy: Person

        public init(
            number: Int, path: String, name: String, role: DocumentRole, mediaType: String, size: Int, sha256: String, step: Int?,
            replaces: Int?, addedAt: Date, addedBy: Person
        ) {
            self.number = number
            self.path = path
            self.name = name
            self.role = role
            self.mediaType = mediaType
            self.size = size
            self.sha256 = sha256
            self.step = step
            self.replaces = replaces
            self.addedAt = addedAt
            self.addedBy = addedBy
        }
    }

    /// What the case became when it was granted.
    public struct Project: Sendable, Hashable, Codable {
        /// Something that the grant obliged to.
        public struct Owed: Sendable, Hashable, Codable {
            public let kind: Obligation.Kind
            public let number: Int
            public let due: Day
            public let why: String
            /// `nil` where it was never done.
            public let fulfilledOn: Day?
            public let fulfilledBy: Person?
            public let note: String

            public init(_ entry: ObligationBook.Entry, in language: Language, fulfilledBy: Person?) {
                kind = entry.obligation.key.kind
                number = entry.obligation.key.number
                due = entry.obligation.due
                why = entry.obligation.why[language]
                fulfilledOn = entry.fulfilment?.day
                self.fulfilledBy = fulfilledBy
                note = entry.fulfilment?.note ?? ""
            }
        }

        public let facts: GrantedProject
        /// By day.
        public let obligations: [Owed]

        public init(facts: GrantedProject, obligations: [Owed]) {
            self.facts = facts
            self.obligations = obligations
        }
    }

    /// How long it must be kept, as it was known when the package was made.
    public struct Keeping: Sendable, Hashable, Codable {
        public let through: Day
        public let rule: String
        public let why: String

        public init(through: Day, rule: String, why: String) {
            self.through = through
            self.rule = rule
            self.why = why
        }
    }

    /// What the case says.
    public struct Content: Sendable, Hashable, Codable {
        public var title: String
        public var summary: String
        public var idea: String
        public var diaryNumber: String?
        public var programme: String?
        public var call: String?
        public var deadline: Day?
        public var organisation: String?
        public var contact: String?
        /// By the name of a goal: how the case serves it.
        public var goals: [String: String]

        public init(title: String, summary: String, idea: String) {
            self.title = title
            self.summary = summary
            self.idea = idea
            goals = [:]
        }
    }

    public let format: String
    public let madeAt: Date
    public let desk: String
    public let deskName: String
    public let reference: String
    public let language: Language
    public let stage: CaseStage
    public let openedAt: Date
    public let owner: Person?
    public let content: Content
    /// In the order that they were recorded in, corrections and what they correct among them.
    public let steps: [Step]
    /// `nil` where nothing was granted.
    public let project: Project?
    public let answers: [Answer]
    public let documents: [Document]
    /// Cases that have become parts of this one; each has a package of its own.
    public let parts: [String]
    public let keeping: Keeping?

    public init(
        madeAt: Date, desk: String, deskName: String, reference: String, language: Language, stage: CaseStage, openedAt: Date,
        owner: Person?, content: Content, steps: [Step], project: Project? = nil, answers: [Answer], documents: [Document], parts: [String],
        keeping: Keeping?
    ) {
        format = Self.currentFormat
        self.madeAt = madeAt
        self.desk = desk
        self.deskName = deskName
        self.reference = reference
        self.language = language
        self.stage = stage
        self.openedAt = openedAt
        self.owner = owner
        self.content = content
        self.steps = steps
        self.project = project
        self.answers = answers
        self.documents = documents
        self.parts = parts
        self.keeping = keeping
    }
}

extension ArchiveManifest {
    public static func reading(_ data: Data) throws -> ArchiveManifest {
        let decoder = JSONDecoder()
        decoder.dateDecodingStrategy = .iso8601
        return try decoder.decode(ArchiveManifest.self, from: data)
    }

    public func json() throws -> Data {
        let encoder = JSONEncoder()
        encoder.dateEncodingStrategy = .iso8601
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return try encoder.encode(self) + Data("\n".utf8)
    }
}

extension CaseStage {
    /// Whether all that belongs in its package is there.
    public var canBePackaged: Bool { self == .closingReport || isEnded && self != .disposed }
}
