public import Foundation

/// The ways to a call's deadlines: to the next one, and to a later one where the next leaves too little time.
public struct DeadlinePlan: Sendable, Hashable {
    public let next: ApplicationTimetable
    /// The first later deadline that leaves enough time or, where none does, the first with a better prospect; `nil` where the next can be met in good time, or no later one is better.
    public let later: ApplicationTimetable?

    /// `nil` where no deadline lies ahead. Of two stages only the first counts, as nobody enters at the second.
    public init?(
        to deadlines: [Deadline], needing needs: ApplicationTimetable.Needs, preparation: PreparationTimes, at moment: Date
    ) {
        let ahead = deadlines.entries.filter { $0.instant > moment }.sorted { $0.instant < $1.instant }
            .map { ApplicationTimetable(to: $0, needing: needs, preparation: preparation, at: moment) }
        guard let next = ahead.first else { return nil }
        self.next = next
        let others = ahead.dropFirst()
        later =
            next.prospect == .inTime ? nil : others.first { $0.prospect == .inTime } ?? others.first { $0.prospect < next.prospect }
    }

    /// Whether there is time, for the next deadline and for the later one.
    public var sentence: Localized {
        guard let later else { return next.sentence }
        let end = later.lastDay.words
        return next.sentence + Localized(sv: " Därefter \(end.sv): ", en: " Then \(end.en): ") + later.sentence
    }
}
