public import Funding

/// Outlines of countries and regions as they are drawn: projected, and with few points. Made once of what has been imported, and kept.
public struct MapOutlines: Sendable {
    struct Country: Sendable {
        let path: String
        /// Where its figure stands.
        let label: (x: Double, y: Double)
    }

    struct Region: Sendable {
        let name: String
        let path: String
    }

    let countries: [AreaCode: Country]
    /// Regions of NUTS 2.
    let regions: [AreaCode: Region]

    /// Islands smaller than this are left out, in square units, where the country has something larger.
    private static let smallest = 5.0

    /// - Parameters:
    ///   - ground: regions of one level, which together make the countries.
    ///   - regions: finer ones.
    /// - Returns: `nil` where nothing of it lies in Europe.
    public init?(ground: [RegionBoundary], regions: [RegionBoundary]) {
        let byCountry = Dictionary(grouping: ground) { AreaCode(String($0.code.rawValue.prefix(2))) }
        countries = byCountry.compactMapValues { boundaries in
            let rings = Self.rings(of: boundaries)
            guard let largest = rings.max(by: { $0.area < $1.area }) else { return nil }
            let inside = largest.inside
            return Country(path: rings.map(\.path).joined(), label: (inside.x.rounded(), inside.y.rounded()))
        }
        guard !countries.isEmpty else { return nil }
        var known: [AreaCode: Region] = [:]
        for region in regions {
            let rings = Self.rings(of: [region])
            if !rings.isEmpty { known[region.code] = Region(name: region.name, path: rings.map(\.path).joined()) }
        }
        self.regions = known
    }

    private static func rings(of boundaries: [RegionBoundary]) -> [MapRing] {
        let rings = boundaries.flatMap { $0.polygons.flatMap { [$0.outer] + $0.holes } }.compactMap { MapRing($0) }
        let seen = rings.filter { $0.area >= smallest }
        return seen.isEmpty ? Array(rings.max { $0.area < $1.area }.map { [$0] } ?? []) : seen
    }
}
