import Foundation
import Funding
import Synchronization

/// The order of calls by their next deadline: the next first; then what has none ahead, the latest first; then what has none at all. It is worked
/// out when somebody asks, and holds until a deadline passes.
final class DeadlineOrder: Sendable {
    private struct Kept {
        let places: [Int]
        /// From the last deadline that has passed, until the next one passes.
        let holds: Range<Date>
    }

    private let calls: [CallTraits]
    private let kept = Mutex<Kept?>(nil)

    /// - Parameter calls: in the order of their identifiers, which decides between equals.
    init(_ calls: [CallTraits]) {
        self.calls = calls
    }

    /// The places of all calls in that order at a moment.
    func places(at moment: Date) -> [Int] {
        kept.withLock { kept in
            if let kept, kept.holds.contains(moment) { return kept.places }
            let new = workedOut(at: moment)
            kept = new
            return new.places
        }
    }

    private func workedOut(at moment: Date) -> Kept {
        let keyed = calls.enumerated().map { place, call in
            (place: place, next: call.nextEntry(after: moment) ?? .distantFuture, last: call.entries.last ?? .distantPast)
        }
        // The standard library's sort keeps the order of equals.
        let sorted = keyed.sorted { $0.next < $1.next || ($0.next == $1.next && $0.last > $1.last) }
        let passed = calls.compactMap { call in call.entries.last { $0 <= moment } }.max() ?? .distantPast
        // An instant is no longer ahead as soon as it has come.
        return Kept(places: sorted.map(\.place), holds: passed..<(sorted.first?.next ?? .distantFuture))
    }
}
