public import Funding
import JSON

/// The pages of the site that show what an answer tells of. The caller knows how addresses are written.
public struct PageLinks: Sendable {
    /// The whole address of a page in a language.
    public enum Subject: Sendable, Hashable {
        case call(Call.ID)
        case programme(Programme.ID)
        case network(Network.ID)
        case project(FundedProject.ID)
    }

    private let address: @Sendable (Subject, Language) -> String

    public init(_ address: @escaping @Sendable (Subject, Language) -> String) {
        self.address = address
    }

    func value(_ subject: Subject) -> JSONValue {
        ["sv": .string(address(subject, .swedish)), "en": .string(address(subject, .english))]
    }
}
