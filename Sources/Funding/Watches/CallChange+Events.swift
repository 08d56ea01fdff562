extension CallChange {
    /// What a follower of the call is told of this change, the most important first; empty for what only programs care about.
    ///
    /// - Parameter today: by the calendar in Brussels, to tell a call that has opened from one that will open on another day.
    public func events(on today: Day) -> [WatchEvent.Kind] {
        switch kind {
        case .appeared: [.new]
        case .withdrawn: [.withdrawn(version: version)]
        case .returned: [.returned(version: version)]
        case .changed: fieldEvents(on: today)
        }
    }

    /// What a program that follows the call is told of this change: one event for all fields, and an opening apart.
    ///
    /// - Parameter today: by the calendar in Brussels.
    public func programEvents(on today: Day) -> [WatchEvent.Kind] {
        guard kind == .changed else { return events(on: today) }
        let opened = openedEarlier(on: today).map { WatchEvent.Kind.opened(on: $0) }
        return [opened].compactMap(\.self) + (fields.isEmpty ? [] : [.changed(version: version)])
    }

    private func fieldEvents(on today: Day) -> [WatchEvent.Kind] {
        let changed = Set(fields.map(\.field))
        var events: [WatchEvent.Kind] = []
        if let opened = openedEarlier(on: today) { events.append(.opened(on: opened)) }
        if changed.contains(.deadlines) || (changed.contains(.opens) && events.isEmpty) { events.append(.datesMoved(version: version)) }
        if !changed.isDisjoint(with: [.budget, .grant]) { events.append(.budgetChanged(version: version)) }
        if !changed.isDisjoint(with: Self.textual) { events.append(.textChanged(version: version)) }
        return events
    }

    /// What a person must read again; labels, links and the source's own status are not.
    private static let textual: Set<CallFieldChange.Field> = [.title, .text, .conditions, .programme, .action, .typeOfAction, .areas]

    /// The opening day that a change brought from the future to today or before.
    private func openedEarlier(on today: Day) -> Day? {
        guard let field = fields.first(where: { $0.field == .opens }), case .day(let before) = field.before,
            case .day(let after) = field.after, before > today, after <= today
        else { return nil }
        return after
    }
}
