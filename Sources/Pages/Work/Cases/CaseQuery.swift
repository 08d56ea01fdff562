public import Casework
public import Foundation
import Funding

/// Which cases somebody wants to see, as it stands in an address.
public struct CaseQuery: Sendable, Hashable {
    /// Whose they are.
    public enum Owner: String, Sendable, Hashable, CaseIterable {
        case anybody, mine, nobody
    }

    public var text: String
    public var phase: CaseStage.Phase?
    public var owner: Owner
    /// Whether they are shown in columns by phase instead of in a table.
    public var isBoard: Bool
    /// The last case of the page before.
    public var after: Place?

    /// Where a page begins.
    public struct Place: Sendable, Hashable {
        public let changedAt: Date
        public let id: Int64

        public init(changedAt: Date, id: Int64) {
            self.changedAt = changedAt
            self.id = id
        }
    }

    public init(
        text: String = "", phase: CaseStage.Phase? = nil, owner: Owner = .anybody, isBoard: Bool = false, after: Place? = nil
    ) {
        self.text = text
        self.phase = phase
        self.owner = owner
        self.isBoard = isBoard
        self.after = after
    }

    init(_ parameters: QueryParameters) {
        self.init(
            text: parameters[.search] ?? "", phase: parameters[.phase].flatMap(CaseStage.Phase.init),
            owner: parameters[.owner].flatMap(Owner.init) ?? .anybody, isBoard: parameters[.view] == Self.board,
            after: parameters[.before].flatMap(Place.init))
    }

    func add(to parameters: inout QueryParameters, in language: Language) {
        parameters.add(.search, text, in: language)
        parameters.add(.phase, phase?.rawValue, in: language)
        if owner != .anybody { parameters.add(.owner, owner.rawValue, in: language) }
        if isBoard { parameters.add(.view, Self.board, in: language) }
        parameters.add(.before, after?.text, in: language)
    }

    private static let board = "board"
}

extension CaseQuery.Place {
    /// Milliseconds since 1970, as exact as moments are stored, and the case.
    fileprivate var text: String { "\(Int64((changedAt.timeIntervalSince1970 * 1_000).rounded()))-\(id)" }

    fileprivate init?(_ text: String) {
        let parts = text.split(separator: "-").compactMap { Int64($0) }
        guard parts.count == 2, (0...4_102_444_800_000).contains(parts[0]) else { return nil }
        self.init(changedAt: Date(timeIntervalSince1970: Double(parts[0]) / 1_000), id: parts[1])
    }
}
