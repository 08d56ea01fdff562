import Foundation

/// Why a database or a backup was not moved, for the person who asked; without secrets and without what is stored.
public struct MovingFault: Error, Sendable, Hashable, CustomStringConvertible {
    /// What kind of trouble it is.
    public enum Kind: Sendable, Hashable {
        /// What was given cannot be used: a target that is not empty, a file that is no whole backup.
        case unusable
        /// Another program does the same just now.
        case busy
        /// The machine, a file or a program failed.
        case failed
    }

    public let kind: Kind
    /// What is wrong and what to do, in whole sentences.
    public let description: String

    init(_ kind: Kind, _ description: String) {
        self.kind = kind
        self.description = description
    }

    /// An operating system's refusal, by the number it left.
    static func system(_ what: String, _ number: Int32) -> MovingFault {
        MovingFault(.failed, "\(what): \(String(cString: strerror(number))).")
    }
}
