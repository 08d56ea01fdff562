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
        let id = desk.id
        try await desk.store.write { try WatchStore.activate(watch, desk: id, at: now, on: $0) }
    }

    public func pause(_ watch: Watch.ID) async throws {
        let id = desk.id
        try await desk.store.write { try WatchStore.pause(watch, desk: id, on: $0) }
    }

    public func change(_ watch: Watch.ID, frequency: WatchFrequency, reminders: [Int]) async throws {
        let chosen = Watch.reminderChoices.filter(reminders.contains)
        let id = desk.id
        try await desk.store.write { try WatchStore.change(watch, desk: id, frequency: frequency, reminders: chosen, on: $0) }
    }

    public func stop(_ watch: Watch.ID) async throws {
        let now = desk.surroundings.now()
        let last = Day(of: now, in: .stockholm).adding(days: Watch.stoppedDays)
        let id = desk.id
        try await desk.store.write { try WatchStore.stop(watch, desk: id, keptUntil: last, at: now, on: $0) }
    }

    /// Remembers that the reader does not want to hear of a call, and why.
    public func dismiss(_ call: Call.ID, from watch: Watch.ID, because reason: DismissalReason) async throws {
        let now = desk.surroundings.now()
        let id = desk.id
        try await desk.store.write { try WatchStore.dismiss(call, from: watch, desk: id, because: reason, at: now, on: $0) }
    }

    public func undoDismissal(of call: Call.ID, from watch: Watch.ID) async throws {
        let id = desk.id
        try await desk.store.write { try WatchStore.undoDismissal(of: call, from: watch, desk: id, on: $0) }
    }
}
