public import Casework
import Funding

/// Which obligations somebody wants to see, as it stands in an address.
public struct ObligationQuery: Sendable, Hashable {
    public enum State: String, Sendable, Hashable, CaseIterable {
        case open, late, done
    }

    public var state: State
    /// Only those of the reader's own cases.
    public var isMine: Bool
    public var kind: Obligation.Kind?

    public init(state: State = .open, isMine: Bool = false, kind: Obligation.Kind? = nil) {
        self.state = state
        self.isMine = isMine
        self.kind = kind
    }

    init(_ parameters: QueryParameters) {
        self.init(
            state: parameters[.state].flatMap(State.init) ?? .open, isMine: parameters[.owner] == Self.mine,
            kind: parameters[.kind].flatMap(Obligation.Kind.init))
    }

    func add(to parameters: inout QueryParameters, in language: Language) {
        if state != .open { parameters.add(.state, state.rawValue, in: language) }
        if isMine { parameters.add(.owner, Self.mine, in: language) }
        parameters.add(.kind, kind?.rawValue, in: language)
    }

    static let mine = "mine"
}

extension ParameterName {
    static let state = ParameterName("lage", "state")
}
