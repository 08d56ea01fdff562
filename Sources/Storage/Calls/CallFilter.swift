public import Foundation
public import Funding

/// Which calls a list shows. Conditions of different kinds narrow each other; several values of one kind widen it; empty means any.
public struct CallFilter: Sendable, Hashable {
    /// The moment that states and days are counted from.
    public var moment: Date
    /// Whose calls there are.
    public var scope: CallScope
    public var programmes: [Identifier<Programme>] = []
    public var states: [Call.State] = []
    /// The next deadline comes today or within so many days after, by the calendar in Brussels.
    public var closesWithinDays: Int?
    /// It opens tomorrow or later, at most so many days ahead.
    public var opensWithinDays: Int?
    /// It opens or has a deadline on that day, by the calendar in Brussels.
    public var day: Day?
    public var themes: [Theme] = []
    /// Whom the editors judge it fits; calls that nobody has judged are left out.
    public var audience: [ApplicantKind] = []
    /// The part that the editors see for a municipality; calls that nobody has judged are left out.
    public var municipalRoles: [Call.MunicipalRole] = []
    /// The call's range of grants reaches this or more; only calls that state a range in the same currency.
    public var grantAtLeast: Money?
    /// The call's range of grants begins at this or less; only calls that state a range in the same currency.
    public var grantAtMost: Money?
    /// Words that must all stand in the titles or identifiers.
    public var text = ""
    /// Calls that are as good as those in whose titles or identifiers the words of `text` stand.
    public var orAmong: [Call.ID] = []
    /// Calls that are left out, whatever else holds.
    public var leftOut: [Call.ID] = []
    /// Only calls whose ids come after this one, by their bytes: where a list by id goes on.
    public var after: Call.ID?

    /// So much of a text is searched for, in characters.
    public static let longestText = 200

    public init(moment: Date, within scope: CallScope = .shared) {
        self.moment = moment
        self.scope = scope
    }
}

extension CallFilter {
    /// The order of a list; equals are ordered by identifier.
    public enum Order: Sendable, Hashable {
        /// The next deadline first; then what has none ahead, the latest deadline first.
        case deadline
        /// The latest change at the source first.
        case change
        /// The earliest opening first.
        case opening
        /// The displayed title in Swedish alphabetical order.
        case title(Language)
        /// The largest budget first; euros before kronor, which are not compared with each other.
        case budget
        /// By the bytes of the ids, which never change: for reading all of a list, part by part.
        case id
    }
}

extension CallFilter {
    /// The words of `text` as titles and identifiers are searched for them.
    var words: [String] { Self.words(of: text) }

    static func words(of text: String) -> [String] {
        // The limits keep a pasted page from becoming a hundred conditions.
        FoldedText.search(String(text.prefix(longestText))).split(separator: " ").prefix(10).map(String.init)
    }

    /// Ten thousand days are as good as any number, and cannot overflow the calendar.
    static func reach(_ days: Int) -> Int {
        min(max(days, 0), 10_000)
    }
}
