public import Foundation

/// Something about a call that a follower is told, once.
public struct WatchEvent: Sendable, Hashable {
    /// What happened. Its text is the third part of the key (watch, call, event), which no two events share.
    public enum Kind: Sendable, Hashable {
        /// The call is new, or has come to match: told once of each call.
        case new
        /// The day came on which it opens.
        case opened(on: Day)
        /// A deadline or the opening day moved, in that version of the call.
        case datesMoved(version: Int)
        case budgetChanged(version: Int)
        case textChanged(version: Int)
        /// Something changed in that version of the call, whatever it was: what programs are told in place of the three before.
        case changed(version: Int)
        /// Its source no longer has it.
        case withdrawn(version: Int)
        case returned(version: Int)
        /// So many days were left before that deadline.
        case closes(inDays: Int, deadline: Date)
    }

    public let call: Call.ID
    public let kind: Kind
    /// The change that it tells of; `nil` where only time has passed.
    public let change: CallChange.ID?

    public init(call: Call.ID, kind: Kind, change: CallChange.ID? = nil) {
        self.call = call
        self.kind = kind
        self.change = change
    }
}

/// Written as `new`, `opened:2027-01-12`, `dates:3`, `budget:3`, `text:3`, `changed:3`, `withdrawn:4`, `returned:5`, `closes:7:1799856000`.
extension WatchEvent.Kind: CustomStringConvertible {
    public init?(_ text: String) {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
        let number = parts.count > 1 ? Int(parts[1]) : nil
        switch (parts.first ?? "", parts.count) {
        case ("new", 1): self = .new
        case ("opened", 2):
            guard let day = Day(iso: parts[1]) else { return nil }
            self = .opened(on: day)
        case ("closes", 3):
            guard let number, let seconds = Int64(parts[2]) else { return nil }
            self = .closes(inDays: number, deadline: Date(timeIntervalSince1970: Double(seconds)))
        case (let name, 2):
            guard let number, let kind = Self.changed(name, version: number) else { return nil }
            self = kind
        default: return nil
        }
    }

    private static func changed(_ name: String, version: Int) -> Self? {
        switch name {
        case "dates": .datesMoved(version: version)
        case "budget": .budgetChanged(version: version)
        case "text": .textChanged(version: version)
        case "changed": .changed(version: version)
        case "withdrawn": .withdrawn(version: version)
        case "returned": .returned(version: version)
        default: nil
        }
    }

    public var description: String {
        switch self {
        case .new: "new"
        case .opened(let day): "opened:\(day.iso)"
        case .datesMoved(let version): "dates:\(version)"
        case .budgetChanged(let version): "budget:\(version)"
        case .textChanged(let version): "text:\(version)"
        case .changed(let version): "changed:\(version)"
        case .withdrawn(let version): "withdrawn:\(version)"
        case .returned(let version): "returned:\(version)"
        case .closes(let days, let deadline): "closes:\(days):\(Int64(deadline.timeIntervalSince1970.rounded(.down)))"
        }
    }
}
