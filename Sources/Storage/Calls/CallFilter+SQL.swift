import Foundation
import Funding
import SQLCore

extension CallFilter {
    /// A list is counted by each kind of choice without its own condition on that.
    enum Omission {
        case programmes, states, themes, audience, span
    }

    private var today: Day { Day(of: moment, in: .brussels) }

    /// What a row of `call` must meet.
    func condition(omitting omission: Omission? = nil) -> SQL {
        var conditions: [SQL] = [scope.condition]
        if omission != .programmes, !programmes.isEmpty {
            conditions.append("call.programme \(in: programmes.map(\.rawValue))")
        }
        if omission != .states, !states.isEmpty {
            conditions.append("(\(Set(states).sorted { $0.rawValue < $1.rawValue }.map(isIn).joined(" OR ")))")
        }
        if omission != .span { conditions += span }
        conditions += dates + grants
        if omission != .themes, !themes.isEmpty {
            conditions.append("call.id IN (SELECT call_id FROM call_theme WHERE theme \(in: themes.map(\.rawValue)))")
        }
        if omission != .audience, !audience.isEmpty {
            conditions.append("call.id IN (SELECT call_id FROM call_audience WHERE kind \(in: audience.map(\.rawValue)))")
        }
        if !municipalRoles.isEmpty {
            let roles = municipalRoles.map(\.rawValue)
            conditions.append("call.id IN (SELECT call_id FROM call_editorial WHERE municipal_role \(in: roles))")
        }
        if !leftOut.isEmpty { conditions.append("NOT call.id \(in: leftOut.map(\.rawValue))") }
        if let after { conditions.append("call.id > \(after)") }
        if let textCondition { conditions.append(textCondition) }
        return conditions.joined(" AND ")
    }

    /// The words of `text` as titles and identifiers are searched for them.
    var words: [String] { Self.words(of: text) }

    static func words(of text: String) -> [String] {
        // The limits keep a pasted page from becoming a hundred conditions.
        FoldedText.search(String(text.prefix(longestText))).split(separator: " ").prefix(10).map(String.init)
    }

    private var textCondition: SQL? {
        guard !words.isEmpty else { return nil }
        let conditions: [SQL] = words.map { "call.search_text LIKE \(FoldedText.pattern(containing: $0)) ESCAPE '\\'" }
        guard !orAmong.isEmpty else { return conditions.joined(" AND ") }
        return "((\(conditions.joined(" AND "))) OR call.id \(in: orAmong.map(\.rawValue)))"
    }

    /// The state of a row of `call`; the same rule as `Call.state(at:)`, which the tests hold it against.
    var state: SQL {
        """
        CASE WHEN \(Self.isWithdrawn) THEN 'withdrawn' WHEN call.opens > \(today) THEN 'coming' WHEN call.last_deadline IS NULL THEN 'undated'
        WHEN call.last_deadline > \(moment) THEN 'open' ELSE 'closed' END
        """
    }

    /// The instant of the next deadline that can still be met; the same rule as `Call.nextDeadline(after:)`.
    var nextDeadline: SQL {
        """
        CASE WHEN call.last_deadline > \(moment) THEN (
            SELECT min(instant) FROM call_deadline WHERE call_id = call.id AND is_entry = 1 AND instant > \(moment)
        ) END
        """
    }

    func ordering(_ order: Order) -> SQL {
        switch order {
        case .deadline: "\(nextDeadline) NULLS LAST, call.last_deadline DESC NULLS LAST, call.id"
        case .opening: "call.opens NULLS LAST, call.id"
        case .change: "call.changed_at DESC, call.id DESC"
        case .title(.swedish): "call.sort_title_sv, call.id"
        case .title(.english): "call.sort_title_en, call.id"
        case .budget: "call.budget_currency NULLS LAST, call.budget DESC, call.id"
        case .id: "call.id"
        }
    }

    /// A state as plain comparisons, which an index can answer.
    private func isIn(_ state: Call.State) -> SQL {
        let hasOpened: SQL = "(call.opens IS NULL OR call.opens <= \(today)) AND NOT \(Self.isWithdrawn)"
        return switch state {
        case .coming: "(call.opens > \(today) AND NOT \(Self.isWithdrawn))"
        case .open: "(call.last_deadline > \(moment) AND \(hasOpened))"
        case .closed: "(call.last_deadline <= \(moment) AND \(hasOpened))"
        case .undated: "(call.last_deadline IS NULL AND \(hasOpened))"
        case .withdrawn: Self.isWithdrawn
        }
    }

    /// The same rule as `Call.isWithdrawn`.
    private static let isWithdrawn: SQL =
        "(call.withdrawn_at IS NOT NULL AND (call.last_deadline IS NULL OR call.last_deadline > call.withdrawn_at))"

    /// The instant at which a span of days from now is over: the end of its last day.
    func end(ofDays days: Int) -> Date {
        today.adding(days: Self.reach(days) + 1).instant(hour: 0, in: .brussels)
    }

    private var span: [SQL] {
        guard let days = closesWithinDays else { return [] }
        return [
            """
            call.id IN (SELECT call_id FROM call_deadline WHERE instant > \(moment) AND instant < \(end(ofDays: days)) AND is_entry = 1)
            """
        ]
    }

    private var dates: [SQL] {
        var conditions: [SQL] = []
        if let days = opensWithinDays {
            conditions.append("call.opens > \(today) AND call.opens <= \(today.adding(days: Self.reach(days)))")
        }
        if let day {
            let (start, end) = (day.instant(hour: 0, in: .brussels), day.adding(days: 1).instant(hour: 0, in: .brussels))
            conditions.append(
                """
                call.id IN (
                    SELECT id FROM call WHERE opens = \(day)
                    UNION SELECT call_id FROM call_deadline WHERE instant >= \(start) AND instant < \(end)
                )
                """)
        }
        return conditions
    }

    private var grants: [SQL] {
        var conditions: [SQL] = []
        if let least = grantAtLeast {
            conditions.append(
                """
                ((call.grant_maximum >= \(least.minorUnits) AND call.grant_maximum_currency = \(least.currency))
                OR (call.grant_maximum IS NULL AND call.grant_minimum_currency = \(least.currency)))
                """)
        }
        if let most = grantAtMost {
            conditions.append(
                """
                ((call.grant_minimum <= \(most.minorUnits) AND call.grant_minimum_currency = \(most.currency))
                OR (call.grant_minimum IS NULL AND call.grant_maximum_currency = \(most.currency)))
                """)
        }
        return conditions
    }

    /// Ten thousand days are as good as any number, and cannot overflow the calendar.
    static func reach(_ days: Int) -> Int {
        min(max(days, 0), 10_000)
    }
}
