public import Funding

/// What somebody wants to follow, carried in the address of the form.
public struct FollowQuery: Sendable, Hashable {
    /// What is followed.
    public enum Subject: Sendable, Hashable {
        /// Without order, view and page, which nobody follows.
        case search(CallFilter)
        case call(Call.ID)
        /// Every call of a programme, whatever its state.
        case programme(Programme.ID)
    }

    public let subject: Subject

    public init(_ subject: Subject) {
        if case .search(let filter) = subject {
            self.subject = .search(
                CallFilter(
                    text: filter.text, status: filter.status, programme: filter.programme, theme: filter.theme, audience: filter.audience,
                    closesWithin: filter.closesWithin))
        } else {
            self.subject = subject
        }
    }

    public init(_ parameters: QueryParameters) {
        if let call = parameters[.call], !call.isEmpty {
            self.init(.call(Call.ID(call)))
        } else if let programme = parameters[.wholeProgramme], !programme.isEmpty {
            self.init(.programme(Programme.ID(programme)))
        } else {
            var filter = CallFilter(parameters)
            filter.text = Self.oneLine(filter.text)
            self.init(.search(filter))
        }
    }

    /// The words stand in letters to whoever's address was written: one line. How long they may be is said where the form is sent.
    private static func oneLine(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// The same as what is stored of it.
    public var watched: Watch.Subject {
        switch subject {
        case .call(let id): .call(id)
        case .programme(let id): .programme(id)
        case .search(let filter): .search(filter.watched)
        }
    }

    func add(to parameters: inout QueryParameters, in language: Language) {
        switch subject {
        case .call(let id): parameters.add(.call, id.rawValue, in: language)
        case .programme(let id): parameters.add(.wholeProgramme, id.rawValue, in: language)
        case .search(let filter): filter.add(to: &parameters, in: language)
        }
    }
}

extension CallFilter {
    /// What of it is followed.
    public var watched: WatchedSearch {
        WatchedSearch(
            text: text, status: status.watched, programme: programme, theme: theme, audience: audience, closesWithin: closesWithin)
    }

    /// The list of what a search finds.
    public init(_ search: WatchedSearch) {
        self.init(
            text: search.text, status: Status.allCases.first { $0.watched == search.status } ?? .ahead, programme: search.programme,
            theme: search.theme, audience: search.audience, closesWithin: search.closesWithin)
    }
}

extension CallFilter.Status {
    var watched: WatchedSearch.Status {
        switch self {
        case .ahead: .ahead
        case .open: .open
        case .coming: .coming
        case .closed: .closed
        case .all: .all
        }
    }
}
