public import Foundation
public import Funding

/// What remains known of a case that has been disposed of: what and when, and who agreed; nothing of what it said.
public struct DisposalRecord: Sendable, Hashable, Codable {
    /// A document that is gone.
    public struct Document: Sendable, Hashable, Codable {
        public let reference: String
        public let number: Int
        public let kind: DocumentKind
        public let role: DocumentRole
        /// In bytes.
        public let size: Int
        /// SHA-256, in hexadecimal digits.
        public let digest: String
        public let addedAt: Date

        public init(reference: String, number: Int, kind: DocumentKind, role: DocumentRole, size: Int, digest: String, addedAt: Date) {
            self.reference = reference
            self.number = number
            self.kind = kind
            self.role = role
            self.size = size
            self.digest = digest
            self.addedAt = addedAt
        }
    }

    /// Somebody's agreement.
    public struct Agreement: Sendable, Hashable, Codable {
        /// `staff:3`
        public let actor: String
        /// As they were called then.
        public let name: String
        public let at: Date

        public init(actor: String, name: String, at: Date) {
            self.actor = actor
            self.name = name
            self.at = at
        }
    }

    /// Of the case, and of those that had become parts of it.
    public let references: [String]
    public let diaryNumbers: [String]
    public let openedAt: Date
    /// The last day that it had to be kept, and the rule that said so.
    public let keptThrough: Day
    public let rule: String
    public let agreements: [Agreement]
    public let steps: Int
    public let answers: Int
    public let documents: [Document]

    public init(
        references: [String], diaryNumbers: [String], openedAt: Date, keptThrough: Day, rule: String, agreements: [Agreement], steps: Int,
        answers: Int, documents: [Document]
    ) {
        self.references = references
        self.diaryNumbers = diaryNumbers
        self.openedAt = openedAt
        self.keptThrough = keptThrough
        self.rule = rule
        self.agreements = agreements
        self.steps = steps
        self.answers = answers
        self.documents = documents
    }
}
