import Foundation
public import Funding
import Storage

/// What whoever has a watch's private link may do with it.
public struct ChangeWatch: Sendable {
    private let desk: Desk

    public init(_ desk: Desk) {
        self.desk = desk
    }

    /// Confirms what was asked for, goes on after a pause, or takes up again what was stopped.
    public func activate(_ watch: Watch.ID) async throws {
        let now = desk.surroundings.now()
        try await desk.store.write { try WatchStore.activate(watch, at: now, on: $0) }
    }

    public func pause(_ watch: Watch.ID) async throws {
        try await desk.store.write { try WatchStore.pause(watch, on: $0) }
    }

    public func change(_ watch: Watch.ID, frequency: WatchFrequency, reminders: [Int]) async throws {
        let chosen = Watch.reminderChoices.filter(reminders.contains)
        try await desk.store.write { try WatchStore.change(watch, frequency: frequency, reminders: chosen, on: $0) }
    }

    public func stop(_ watch: Watch.ID) async throws {
        let now = desk.surroundings.now()
        let last = Day(of: now, in: .stockholm).adding(days: Watch.stoppedDays)
        try await desk.store.write { try WatchStore.stop(watch, keptUntil: last, at: now, on: $0) }
    }

    /// Remembers that the reader does not want to hear of a call, and why.
    public func dismiss(_ call: Call.ID, from watch: Watch.ID, because reason: DismissalReason) async throws {
        let now = desk.surroundings.now()
        try await desk.store.write { try WatchStore.dismiss(call, from: watch, because: reason, at: now, on: $0) }
    }

    public func undoDismissal(of call: Call.ID, from watch: Watch.ID) async throws {
        try await desk.store.write { try WatchStore.undoDismissal(of: call, from: watch, on: $0) }
    }
}
