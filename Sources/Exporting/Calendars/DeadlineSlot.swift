public import Foundation
public import Funding

/// One deadline of a call through all that happens to it, so that a calendar knows it again when it is moved, renumbered or taken away.
public struct DeadlineSlot: Sendable, Hashable {
    /// From 1, in the order in which the call's deadlines were first seen; never given to another.
    public let number: Int
    /// As it is now, or as it last was.
    public let deadline: Deadline
    /// Whether the call had it, still to come, and has it no longer.
    public let isCancelled: Bool

    /// A call's deadlines at one time.
    public struct Version: Sendable, Hashable {
        /// When they were first seen so.
        public let seen: Date
        public let deadlines: [Deadline]

        public init(seen: Date, deadlines: [Deadline]) {
            self.seen = seen
            self.deadlines = deadlines
        }
    }

    /// The slots of a call: those that it has and those that were cancelled. One that passed before its source let go of it is left out.
    ///
    /// From one version to the next a deadline stays the same where stage and moment do, then where the moment does (a single deadline
    /// becomes the first of two cut-offs, or cut-offs are numbered anew), then where the stage does (it was moved), and last where the
    /// numbering itself begins or ends.
    public static func slots(through versions: [Version]) -> [DeadlineSlot] {
        var living: [Kept] = []
        var cancelled: [DeadlineSlot] = []
        var count = 0
        for version in versions {
            var left = living
            var kept: [Kept?] = version.deadlines.map { _ in nil }
            for isSame in Self.likenesses {
                for (place, deadline) in version.deadlines.enumerated() where kept[place] == nil {
                    guard let found = left.firstIndex(where: { isSame($0.deadline, deadline) }) else { continue }
                    kept[place] = Kept(number: left.remove(at: found).number, deadline: deadline)
                }
            }
            cancelled += left.filter { $0.deadline.instant > version.seen }.map { $0.slot(isCancelled: true) }
            living = zip(version.deadlines, kept).map { deadline, kept in
                if let kept { return kept }
                count += 1
                return Kept(number: count, deadline: deadline)
            }
        }
        return (living.map { $0.slot(isCancelled: false) } + cancelled).sorted { $0.number < $1.number }
    }

    private struct Kept {
        let number: Int
        let deadline: Deadline

        func slot(isCancelled: Bool) -> DeadlineSlot {
            DeadlineSlot(number: number, deadline: deadline, isCancelled: isCancelled)
        }
    }

    /// What makes two deadlines the same, the strongest first.
    private static let likenesses: [@Sendable (Deadline, Deadline) -> Bool] = [
        { $0.stage == $1.stage && $0.instant == $1.instant },
        { $0.instant == $1.instant },
        { $0.stage == $1.stage },
        { ($0.stage == .single) != ($1.stage == .single) && $0.stage != .stage(2) && $1.stage != .stage(2) },
    ]
}
