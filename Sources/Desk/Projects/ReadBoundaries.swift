public import Foundation
public import Funding
import Storage

/// Reads the outlines of regions, for maps.
public struct ReadBoundaries: Sendable {
    private let desk: Desk

    public init(_ desk: Desk) {
        self.desk = desk
    }

    /// When outlines were last imported; `nil` where there are none.
    public func imported() async throws -> Date? {
        try await LatestImport(desk).finished(source: ImportBoundaries.source)
    }

    /// What a map of Europe is drawn from: the coarsest level that is there, which covers the ground, and the regions of NUTS 2 where those are
    /// finer than it.
    public func europe() async throws -> (ground: [RegionBoundary], regions: [RegionBoundary]) {
        try await desk.store.readAllowingDelay { connection in
            for level in [Area.Level.country, .nuts1, .nuts2, .nuts3] {
                let ground = try BoundaryStore.boundaries(of: level, on: connection)
                guard !ground.isEmpty else { continue }
                let hasFiner = level == .country || level == .nuts1
                return (ground, hasFiner ? try BoundaryStore.boundaries(of: .nuts2, on: connection) : [])
            }
            return ([], [])
        }
    }
}
