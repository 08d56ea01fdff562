public import Casework
public import Foundation

/// A file that is attached to a case. It describes itself without its name, which may hold a person's.
public struct CaseDocument: Sendable, Hashable {
    /// From 1 within the case.
    public let number: Int
    /// The number of the step that it belongs to; `nil` where it belongs to the case as a whole.
    public let step: Int?
    public let role: DocumentRole
    /// Empty once it has been disposed of.
    public let name: DocumentName
    public let kind: DocumentKind
    /// In bytes.
    public let size: Int
    /// SHA-256 of what it holds, in hexadecimal digits.
    public let digest: String
    /// The number of the document that it is a new version of.
    public let replaces: Int?
    public let addedAt: Date
    /// Who added it: `staff:3`.
    public let actor: String
    /// When what it held was removed for good.
    public let disposedAt: Date?
}

extension CaseDocument: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    public var description: String { "document \(number)" }
    public var debugDescription: String { description }
    public var customMirror: Mirror { Mirror(self, children: ["number": number]) }
}

/// A file that has been received and is about to be attached.
public struct CaseDocumentDraft: Sendable {
    public let step: Int?
    public let role: DocumentRole
    public let name: DocumentName
    public let kind: DocumentKind
    public let size: Int
    public let digest: String
    public let replaces: Int?

    public init(
        step: Int?, role: DocumentRole, name: DocumentName, kind: DocumentKind, size: Int, digest: String, replaces: Int? = nil
    ) {
        self.step = step
        self.role = role
        self.name = name
        self.kind = kind
        self.size = size
        self.digest = digest
        self.replaces = replaces
    }
}
