import Funding

/// A feature in Utblick's terms: Eurostat's NUTS regions, or Sweden's municipalities as okfse publishes them.
struct BoundaryReading {
    let nutsVersion: Int?

    /// Why a feature gives no region.
    enum Fault: Error, Hashable {
        case unnamed
        case noArea(String)
        case damagedRing
        /// Metres instead of degrees.
        case notDegrees
    }

    private static let levels: [String: Area.Level] = ["0": .country, "1": .nuts1, "2": .nuts2, "3": .nuts3]
    private static let known: Set<String> = [
        "NUTS_ID", "LEVL_CODE", "CNTR_CODE", "NAME_LATN", "NUTS_NAME", "MOUNT_TYPE", "URBN_TYPE", "COAST_TYPE", "FID", "id", "kom_namn",
        "lan_code", "geo_point_2d",
    ]

    func boundary(_ feature: BoundaryFeature, log: inout DiagnosticLog) throws(Fault) -> RegionBoundary {
        for key in feature.properties.keys.sorted() where !Self.known.contains(key) {
            log.reportOnce(.information, "A property that Utblick does not know: \(key.prefix(60))")
        }
        guard let polygons = feature.geometry?.polygons else { throw .noArea(feature.geometry?.type ?? "nothing") }
        var read: [RegionBoundary.Polygon] = []
        for rings in polygons {
            var points: [[RegionBoundary.Point]] = []
            for ring in rings { points.append(try self.ring(ring)) }
            guard let outer = points.first else { throw .damagedRing }
            read.append(RegionBoundary.Polygon(outer: outer, holes: Array(points.dropFirst())))
        }
        guard !read.isEmpty else { throw .damagedRing }
        if let code = feature.text("NUTS_ID"), let level = feature.text("LEVL_CODE").flatMap({ Self.levels[$0] }) {
            let name = feature.text("NAME_LATN") ?? feature.text("NUTS_NAME") ?? code
            return RegionBoundary(code: AreaCode(code), level: level, nutsVersion: nutsVersion, name: name, polygons: read)
        }
        if let code = feature.text("id"), let name = feature.text("kom_namn"), code.count == 4, Int(code) != nil {
            return RegionBoundary(code: AreaCode("SE-\(code)"), level: .municipality, nutsVersion: nil, name: name, polygons: read)
        }
        throw .unnamed
    }

    /// A ring without its last position, which repeats the first, and without positions that repeat the one before.
    private func ring(_ positions: [[Double]]) throws(Fault) -> [RegionBoundary.Point] {
        guard positions.count >= 4, positions.first == positions.last else { throw .damagedRing }
        var points: [RegionBoundary.Point] = []
        for position in positions.dropLast() {
            let point = try point(position)
            if point != points.last { points.append(point) }
        }
        return points
    }

    private func point(_ position: [Double]) throws(Fault) -> RegionBoundary.Point {
        guard position.count >= 2, position[0].isFinite, position[1].isFinite else { throw .damagedRing }
        guard abs(position[0]) <= 180, abs(position[1]) <= 90 else { throw .notDegrees }
        return RegionBoundary.Point(
            longitude: Int32((position[0] * 1_000_000).rounded()), latitude: Int32((position[1] * 1_000_000).rounded()))
    }
}
