import Foundation
import Funding

/// A place on a drawing, in its units, y downwards.
struct MapPoint: Hashable {
    var x: Double
    var y: Double

    func distanceSquared(to other: MapPoint) -> Double { (x - other.x) * (x - other.x) + (y - other.y) * (y - other.y) }

    /// How far it is from a straight line between two places, squared.
    func distanceSquared(from start: MapPoint, to end: MapPoint) -> Double {
        let length = start.distanceSquared(to: end)
        guard length > 0 else { return distanceSquared(to: start) }
        let part = ((x - start.x) * (end.x - start.x) + (y - start.y) * (end.y - start.y)) / length
        let clamped = min(1, max(0, part))
        return distanceSquared(to: MapPoint(x: start.x + clamped * (end.x - start.x), y: start.y + clamped * (end.y - start.y)))
    }
}

/// Europe on a flat sheet: Lambert's azimuthal equal-area projection about 52° N, 10° E, as the EU's statistics draw it, of a sphere.
enum MapProjection {
    static let width = 690.0
    static let height = 640.0
    private static let west = -0.29
    private static let north = 0.35
    private static let unitsPerRadius = 1_000.0
    private static let latitude = 52.0 * .pi / 180
    private static let longitude = 10.0 * .pi / 180

    static func place(_ point: RegionBoundary.Point) -> MapPoint {
        let degree = Double.pi / 180 / 1_000_000
        let (phi, lambda) = (Double(point.latitude) * degree, Double(point.longitude) * degree - longitude)
        // The place that lies opposite has no place on the sheet.
        let nearness = max(1e-9, 1 + sin(latitude) * sin(phi) + cos(latitude) * cos(phi) * cos(lambda))
        let scale = (2 / nearness).squareRoot() * unitsPerRadius
        return MapPoint(
            x: scale * cos(phi) * sin(lambda) - west * unitsPerRadius,
            y: north * unitsPerRadius - scale * (cos(latitude) * sin(phi) - sin(latitude) * cos(phi) * cos(lambda)))
    }

    static func shows(_ point: MapPoint) -> Bool { (0...width).contains(point.x) && (0...height).contains(point.y) }
}
