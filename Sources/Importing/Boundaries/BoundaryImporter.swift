import Foundation
import Funding

/// Imports outlines of regions: GeoJSON of Eurostat's GISCO in degrees (EPSG:4326), or of Swedish municipalities.
///
/// GISCO's files are named by what they hold: `NUTS_RG_60M_2021_4326_LEVL_3.geojson` has regions (RG, not LB: labels) at a scale of
/// 1:60 million, NUTS 2021, level 3. © EuroGeographics for the administrative boundaries.
public struct BoundaryImporter: Sendable {
    private static let batchSize = 200

    public init() {}

    /// Calls `take` with batches of regions until the file ends.
    ///
    /// - Parameter nutsVersion: the year of the classification; where it is `nil`, the file's name tells.
    /// - Throws: `ImportRefusal` when the file cannot be read on, and what `take` throws.
    public func readBoundaries(from input: ImportInput, nutsVersion: Int? = nil, _ take: (BoundaryBatch) throws -> Void) throws {
        let reading = BoundaryReading(nutsVersion: nutsVersion ?? Self.version(in: input.name))
        var log = DiagnosticLog()
        var boundaries: [RegionBoundary] = []
        var number = 0
        try input.withFirstEntry { entry in
            try entry.forEachJSONElement(underAnyOf: ["features"]) { element in
                number += 1
                if let boundary = try boundary(element, number: number, at: entry.place, reading, log: &log) { boundaries.append(boundary) }
                guard boundaries.count == Self.batchSize else { return }
                try take(BoundaryBatch(boundaries: boundaries, diagnostics: log.drain()))
                boundaries = []
            }
        }
        let diagnostics = log.drain()
        if !boundaries.isEmpty || !diagnostics.isEmpty { try take(BoundaryBatch(boundaries: boundaries, diagnostics: diagnostics)) }
    }

    private func boundary(
        _ element: Data, number: Int, at place: String, _ reading: BoundaryReading, log: inout DiagnosticLog
    ) throws -> RegionBoundary? {
        guard let feature = try? JSONDecoder().decode(BoundaryFeature.self, from: element) else {
            log.report(.error, "Feature \(number) is no GeoJSON, and was left out")
            return nil
        }
        do throws(BoundaryReading.Fault) {
            return try reading.boundary(feature, log: &log)
        } catch {
            switch error {
            case .notDegrees:
                throw ImportRefusal(place: place, reason: "feature \(number) is not in degrees; take the file whose name says 4326")
            case .unnamed: log.report(.error, "Feature \(number) has no code that Utblick knows, and was left out")
            case .noArea(let type): log.reportOnce(.error, "Features of the type \(type.prefix(40)) have no outline, and were left out")
            case .damagedRing: log.report(.error, "Feature \(number) has a ring that is not closed, and was left out")
            }
            return nil
        }
    }

    private static func version(in name: String) -> Int? {
        name.firstMatch(of: /NUTS_[A-Z]{2}_\d{2}M_(\d{4})_/).flatMap { Int($0.1) }
    }
}
