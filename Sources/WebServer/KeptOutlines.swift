import Desk
import Foundation
import Pages
import Synchronization

/// What maps are drawn from, made once of each import of outlines: reading and simplifying them takes far longer than a page may.
final class KeptOutlines: Sendable {
    private struct Kept {
        let imported: Date
        let outlines: MapOutlines?
    }

    private let desk: Desk
    private let kept = Mutex<Kept?>(nil)

    init(_ desk: Desk) {
        self.desk = desk
    }

    /// - Returns: `nil` where none have been imported.
    func outlines() async throws -> MapOutlines? {
        let reading = ReadBoundaries(desk)
        guard let imported = try await reading.imported() else { return nil }
        if let kept = kept.withLock({ $0 }), kept.imported == imported { return kept.outlines }
        let europe = try await reading.europe()
        let outlines = MapOutlines(ground: europe.ground, regions: europe.regions)
        kept.withLock { $0 = Kept(imported: imported, outlines: outlines) }
        return outlines
    }
}
