public import Funding

/// Which calls to show, and how.
public struct CallFilter: Sendable, Hashable {
    public enum Status: String, Sendable, Hashable, CaseIterable {
        /// Open and coming: what there is still time for.
        case ahead
        case open, coming, closed, all
    }

    public enum Sort: String, Sendable, Hashable, CaseIterable {
        case deadline, opening, budget, title
    }

    public enum View: String, Sendable, Hashable, CaseIterable {
        case list, table
    }

    public var text: String
    public var status: Status
    public var programme: Programme.ID?
    public var theme: Theme?
    /// Whom the call should fit.
    public var audience: ApplicantKind?
    /// Days until the next deadline, at most.
    public var closesWithin: Int?
    /// A day on which the call opens or has a deadline.
    public var day: Day?
    public var sort: Sort
    public var view: View
    /// From 1.
    public var page: Int

    public init(
        text: String = "", status: Status = .ahead, programme: Programme.ID? = nil, theme: Theme? = nil,
        audience: ApplicantKind? = nil, closesWithin: Int? = nil, day: Day? = nil, sort: Sort = .deadline, view: View = .list, page: Int = 1
    ) {
        self.text = text
        self.status = status
        self.programme = programme
        self.theme = theme
        self.audience = audience
        self.closesWithin = closesWithin
        self.day = day
        self.sort = sort
        self.view = view
        self.page = page
    }

    /// Reads an address; what is not understood is as if it were not there.
    public init(_ parameters: QueryParameters) {
        text = parameters[.search] ?? ""
        status = parameters[.status].flatMap(Status.init(rawValue:)) ?? .ahead
        programme = parameters[.programme].flatMap { $0.isEmpty ? nil : Programme.ID($0) }
        theme = parameters[.theme].flatMap(Theme.init(rawValue:))
        audience = parameters[.audience].flatMap(ApplicantKind.init(rawValue:))
        closesWithin = parameters[.closesWithin].flatMap(Int.init).flatMap { (1...3_650).contains($0) ? $0 : nil }
        day = parameters[.day].flatMap { Day(iso: $0) }
        sort = parameters[.sort].flatMap(Sort.init(rawValue:)) ?? .deadline
        view = parameters[.view].flatMap(View.init(rawValue:)) ?? .list
        page = parameters[.page].flatMap(Int.init).flatMap { (1...100_000).contains($0) ? $0 : nil } ?? 1
    }

    func add(to parameters: inout QueryParameters, in language: Language) {
        parameters.add(.search, text, in: language)
        parameters.add(.status, status == .ahead ? nil : status.rawValue, in: language)
        parameters.add(.programme, programme?.rawValue, in: language)
        parameters.add(.theme, theme?.rawValue, in: language)
        parameters.add(.audience, audience?.rawValue, in: language)
        parameters.add(.closesWithin, closesWithin.map { String($0) }, in: language)
        parameters.add(.day, day?.iso, in: language)
        parameters.add(.sort, sort == .deadline ? nil : sort.rawValue, in: language)
        parameters.add(.view, view == .list ? nil : view.rawValue, in: language)
        parameters.add(.page, page == 1 ? nil : String(page), in: language)
    }

    /// Which calls, and not how they are shown: what a feed or a calendar of them goes by.
    public var selection: CallFilter {
        changing {
            $0.sort = .deadline
            $0.view = .list
        }
    }

    /// The same filter with one thing changed, from the first page.
    func changing(_ change: (inout CallFilter) -> Void) -> CallFilter {
        var copy = self
        copy.page = 1
        change(&copy)
        return copy
    }
}
