public import Casework
public import Funding

/// Which period a report is asked for, as it was typed.
public struct ReportQuery: Sendable, Hashable {
    /// `YYYY-MM-DD`; empty for the first day of this year.
    public var from: String
    /// `YYYY-MM-DD`; empty for the last day of the year that `from` lies in.
    public var through: String

    public init(from: String = "", through: String = "") {
        self.from = from
        self.through = through
    }

    init(_ parameters: QueryParameters) {
        func text(_ name: ParameterName) -> String { (parameters[name] ?? "").trimmingSpaces.prefix(40).description }
        self.init(from: text(.from), through: text(.through))
    }

    func add(to parameters: inout QueryParameters, in language: Language) {
        parameters.add(.from, from, in: language)
        parameters.add(.through, through, in: language)
    }

    /// What cannot be read.
    public enum Problem: Error, Sendable, Hashable {
        case fromWrong(String)
        case throughWrong(String)
        case endsBeforeItBegins
    }

    public func period(on today: Day) throws(Problem) -> ReportPeriod {
        let year = ReportPeriod(yearOf: today)
        var first = year.first
        if !from.isEmpty {
            guard let day = Day(iso: from) else { throw .fromWrong(from) }
            first = day
        }
        var last = ReportPeriod(yearOf: first).last
        if !through.isEmpty {
            guard let day = Day(iso: through) else { throw .throughWrong(through) }
            last = day
        }
        guard let period = ReportPeriod(from: first, through: last) else { throw .endsBeforeItBegins }
        return period
    }
}

extension String {
    fileprivate var trimmingSpaces: Substring {
        guard let first = firstIndex(where: { !$0.isWhitespace }), let last = lastIndex(where: { !$0.isWhitespace }) else { return "" }
        return self[first...last]
    }
}
